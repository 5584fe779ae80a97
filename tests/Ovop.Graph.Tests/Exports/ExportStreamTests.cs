using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Exports;

/// <summary>What happens while an export is on its way.</summary>
public sealed class ExportStreamTests(ManyVillages villages) : IClassFixture<ManyVillages>
{
    private const string Path = "/export/villages?format=geojson";

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task Sends_more_than_any_page_holds_to_a_reader_that_pauses(string encoding)
    {
        await using var server = await villages.StartAsync(new OvopOptions { MaxPageSize = 10, MaxResponseBytes = 10_000 });
        using var response = await OpenAsync(server, encoding);
        await using var body = await response.Content.ReadAsStreamAsync();

        // Longer than Kestrel gives a client that reads nothing.
        await Task.Delay(TimeSpan.FromSeconds(encoding == "identity" ? 8 : 1));
        await using var plain = Decoded(body, encoding);
        var collection = await JsonNode.ParseAsync(plain);

        Assert.Equal(encoding == "identity" ? [] : new[] { encoding }, response.Content.Headers.ContentEncoding);
        Assert.Equal(ManyVillages.Count, collection!["features"]!.AsArray().Count);
    }

    [Fact]
    public async Task Ends_the_query_when_the_client_goes_away()
    {
        await using var server = await villages.StartAsync(new OvopOptions { MaxConcurrentExports = 1 });
        using (await OpenAsync(server))
        {
            await villages.WaitForQueriesAsync(running: 1);
        }

        await villages.WaitForQueriesAsync(running: 0);
        await AssertCompleteAsync(server);
    }

    [Fact]
    public async Task Sends_no_more_at_once_than_the_setting_says()
    {
        await using var server = await villages.StartAsync(new OvopOptions { MaxConcurrentExports = 1 });
        using (await OpenAsync(server))
        {
            using var second = await server.SendAsync("GET", Path);
            var error = JsonNode.Parse(await second.Content.ReadAsStringAsync())!["errors"]![0]!;

            Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
            Assert.Equal("2", second.Headers.RetryAfter!.ToString());
            Assert.Equal("UNAVAILABLE", (string)error["extensions"]!["code"]!);
        }

        await villages.WaitForQueriesAsync(running: 0);
        await AssertCompleteAsync(server);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    public async Task Breaks_the_connection_off_when_the_database_fails_within_the_document(string encoding)
    {
        await using var server = await villages.StartAsync();
        using var response = await OpenAsync(server, encoding);
        await villages.WaitForQueriesAsync(running: 1);
        await villages.Database.ExecuteAsync(
            """
            SELECT pg_terminate_backend(pid) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle'
            """);

        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.CopyToAsync(Stream.Null));
        await AssertCompleteAsync(server);
    }

    [Fact]
    public async Task Breaks_the_connection_off_when_the_time_is_over()
    {
        await using var server = await villages.StartAsync(new OvopOptions { ExportTimeLimitMs = 1_000 });
        using var response = await OpenAsync(server);
        await Task.Delay(TimeSpan.FromSeconds(2));

        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.CopyToAsync(Stream.Null));
        await villages.WaitForQueriesAsync(running: 0);
    }

    [Fact]
    public async Task Has_no_deadline_of_a_request()
    {
        await using var server = await villages.StartAsync(new OvopOptions { RequestTimeLimitMs = 500 });
        using var response = await OpenAsync(server);
        await Task.Delay(TimeSpan.FromSeconds(2));

        using var collection = await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync());
        Assert.Equal(ManyVillages.Count, collection.RootElement.GetProperty("features").GetArrayLength());
    }

    [Fact]
    public async Task Answers_503_before_the_first_byte_when_the_first_row_takes_too_long()
    {
        await using var server = await villages.StartAsync(new OvopOptions { ExportTimeLimitMs = 1_000 });
        await using var connection = new Npgsql.NpgsqlConnection(villages.Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new Npgsql.NpgsqlCommand("BEGIN; LOCK TABLE village IN ACCESS EXCLUSIVE MODE", connection);
        await command.ExecuteNonQueryAsync();

        using var response = await server.SendAsync("GET", Path);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("\"TIMEOUT\"", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(response.Content.Headers.ContentDisposition);
    }

    private static async Task<HttpResponseMessage> OpenAsync(GraphServer server, string encoding = "identity")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, Path);
        request.Headers.Add("Accept-Encoding", encoding);
        var response = await server.Client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return response;
    }

    private static async Task AssertCompleteAsync(GraphServer server)
    {
        using var response = await server.SendAsync("GET", "/export/villages?format=csv");
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n");
        Assert.Equal(ManyVillages.Count + 2, lines.Length);
    }

    private static Stream Decoded(Stream body, string encoding) => encoding switch
    {
        "gzip" => new System.IO.Compression.GZipStream(body, System.IO.Compression.CompressionMode.Decompress),
        "br" => new System.IO.Compression.BrotliStream(body, System.IO.Compression.CompressionMode.Decompress),
        _ => body,
    };
}
