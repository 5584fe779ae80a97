using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>Automatic persisted queries, in the members and parameters that clients send.</summary>
public class PersistedQueryTests
{
    private const string Query = "{one}";
    private const string Answer = """{"data":{"one":1}}""";

    private static string Hash { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Query)));

    private static string Extensions { get; } = $$$"""{"persistedQuery":{"version":1,"sha256Hash":"{{{Hash}}}"}}""";

    [Fact]
    public async Task Are_registered_by_POST_and_asked_for_by_POST_and_GET()
    {
        await using var server = await SmallServer.StartAsync(new());

        Assert.Equal((HttpStatusCode.BadRequest, "PersistedQueryNotFound"), await MessageAsync(
            await server.PostAsync($$$"""{"extensions":{{{Extensions}}}}""", "application/graphql-response+json")));
        Assert.Equal((HttpStatusCode.OK, "PersistedQueryNotFound"), await MessageAsync(
            await server.PostAsync($$$"""{"query":null,"extensions":{{{Extensions}}}}""")));
        Assert.Equal(Answer, await TextAsync(await server.PostAsync($$$"""{"query":"{{{Query}}}","extensions":{{{Extensions}}}}""")));
        Assert.Equal(Answer, await TextAsync(await server.PostAsync($$$"""{"extensions":{{{Extensions}}}}""")));
        Assert.Equal(Answer, await TextAsync(await server.PostAsync($$"""{"documentId":"sha256:{{Hash}}"}""")));
        Assert.Equal(Answer, await TextAsync(await server.SendAsync("GET", $"/graphql?extensions={Uri.EscapeDataString(Extensions)}")));
        Assert.Equal(Answer, await TextAsync(await server.SendAsync("GET", $"/graphql?documentId=sha256:{Hash}")));
    }

    [Fact]
    public async Task Are_registered_by_GET()
    {
        await using var server = await SmallServer.StartAsync(new());
        var extensions = $"extensions={Uri.EscapeDataString(Extensions)}";

        Assert.Equal("PersistedQueryNotFound", (await MessageAsync(await server.SendAsync("GET", $"/graphql?{extensions}"))).Message);
        Assert.Equal(Answer, await TextAsync(await server.SendAsync("GET", $"/graphql?query={Query}&{extensions}")));
        Assert.Equal(Answer, await TextAsync(await server.SendAsync("GET", $"/graphql?{extensions}")));
    }

    [Fact]
    public async Task Are_no_way_round_the_rule_that_GET_only_reads()
    {
        await using var server = await SmallServer.StartAsync(new());
        var hash = Convert.ToHexStringLower(SHA256.HashData("mutation{set}"u8));
        var body = $$$$"""{"query":"mutation{set}","extensions":{"persistedQuery":{"version":1,"sha256Hash":"{{{{hash}}}}"}}}""";

        Assert.Equal("""{"data":{"set":2}}""", await TextAsync(await server.PostAsync(body)));
        using var response = await server.SendAsync("GET", $"/graphql?documentId=sha256:{hash}");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("""{"query":"{two}","extensions":EXT}""", "is not the SHA-256")]
    [InlineData("""{"extensions":{"persistedQuery":{"sha256Hash":"HASH"}}}""", "\"version\": 1")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"HASH"}}}""", "\"version\": 1")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"abc"}}}""", "64 hexadecimal")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1,"sha256Hash":7}}}""", "a string or null")]
    [InlineData("""{"extensions":{"persistedQuery":{"version":1}}}""", "64 hexadecimal")]
    [InlineData("""{"extensions":{"persistedQuery":"HASH"}}""", "an object or null")]
    [InlineData("""{"documentId":"one","extensions":EXT}""", "different documents")]
    [InlineData("""{"documentId":7}""", "a string or null")]
    [InlineData("""{"documentId":"a b"}""", "\"documentId\" must be")]
    [InlineData("""{"extensions":{"persistedQuery":null}}""", "no \"query\"")]
    public async Task Are_refused_where_they_are_wrong(string body, string says)
    {
        await using var server = await SmallServer.StartAsync(new());
        using var response = await server.PostAsync(
            body.Replace("EXT", Extensions, StringComparison.Ordinal).Replace("HASH", Hash, StringComparison.Ordinal),
            "application/graphql-response+json");
        var (status, message) = await MessageAsync(response);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(says, message, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(HttpResponseMessage response)
    {
        using (response)
        {
            return await response.Content.ReadAsStringAsync();
        }
    }

    private static async Task<(HttpStatusCode Status, string Message)> MessageAsync(HttpResponseMessage response) =>
        (response.StatusCode, (string)JsonNode.Parse(await TextAsync(response))!["errors"]![0]!["message"]!);
}
