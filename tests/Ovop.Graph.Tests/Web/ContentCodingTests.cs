using System.Net;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Web;

/// <summary>Files that were compressed when they were built, and those that were not.</summary>
public sealed class ContentCodingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ovop-test-").FullName;

    // What is sent shows which file it was: they are not really compressed.
    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("GZIP", "gzip")]
    [InlineData("br;q=0.1, gzip;q=0.9", "gzip")]
    [InlineData("br;q=0, gzip", "gzip")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*;q=0", null)]
    [InlineData("identity;q=1, br;q=0.5", null)]
    [InlineData("identity;q=0.2, br;q=0.5", "br")]
    [InlineData("deflate", null)]
    [InlineData("identity", null)]
    [InlineData("gzip;q=0", null)]
    [InlineData("", null)]
    [InlineData("§", null)]
    [InlineData(null, null)]
    public async Task Is_what_the_client_would_rather_have(string? acceptEncoding, string? expected)
    {
        WriteAll("index.html");
        WriteAll("assets/index-1.js");

        foreach (var path in new[] { "/", "/assets/index-1.js" })
        {
            var (coding, body, vary) = await GetAsync(path, acceptEncoding);

            Assert.Equal(expected, coding);
            Assert.Equal(expected ?? "identity", body);
            Assert.Contains("Accept-Encoding", vary);
        }
    }

    [Fact]
    public async Task Is_one_that_was_smaller_when_it_was_built()
    {
        WriteAll("assets/index-1.js");
        File.Delete(Path.Combine(_folder, "assets/index-1.js.br"));

        Assert.Equal("gzip", (await GetAsync("/assets/index-1.js", "br, gzip;q=0.5")).Coding);
    }

    [Fact]
    public async Task Is_made_at_once_for_what_was_not_compressed_when_it_was_built()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "assets"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "assets/index-1.js"), new string('x', 10_000));

        var (coding, body, vary) = await GetAsync("/assets/index-1.js", "gzip");

        Assert.Equal("gzip", coding);
        Assert.InRange(body.Length, 1, 1_000);
        Assert.Equal("Accept-Encoding", Assert.Single(vary));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void WriteAll(string name)
    {
        foreach (var (extension, text) in new[] { ("", "identity"), (".br", "br"), (".gz", "gzip") })
        {
            var file = Path.Combine(_folder, name + extension);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }
    }

    private async Task<(string? Coding, string Body, string[] Vary)> GetAsync(string path, string? acceptEncoding)
    {
        await using var server = await SmallServer.StartAsync(new OvopOptions { MapFolder = _folder });
        using var client = new HttpClient(new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.None,
            RequestHeaderEncodingSelector = (_, _) => System.Text.Encoding.UTF8,
        })
        {
            BaseAddress = server.Client.BaseAddress,
        };
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (acceptEncoding is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Encoding", acceptEncoding);
        }

        using var response = await client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return (
            response.Content.Headers.ContentEncoding.SingleOrDefault(), await response.Content.ReadAsStringAsync(),
            [.. response.Headers.Vary]);
    }
}
