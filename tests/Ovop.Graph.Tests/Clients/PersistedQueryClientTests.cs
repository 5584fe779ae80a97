using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Clients;

/// <summary>Apollo Client and urql ask by automatic persisted queries, over real HTTP.</summary>
public class PersistedQueryClientTests(SmallServer small) : IClassFixture<SmallServer>
{
    private readonly string _url = $"{small.Server.Client.BaseAddress}graphql";

    [Fact]
    public async Task Apollo_Client_sends_the_text_once()
    {
        var run = await NodeScript.RunAsync("apollo.mjs", _url, "query Apollo { one }");

        Assert.All(run["answers"]!.AsArray(), answer => Assert.Equal(1, (int)answer!["one"]!));
        Assert.Equal(["POST hash", "POST text+hash", "POST hash", "GET hash"], Requests(run));
    }

    [Fact]
    public async Task Urql_sends_the_text_once()
    {
        var run = await NodeScript.RunAsync("urql.mjs", _url, "query Urql { one }");

        Assert.All(run["answers"]!.AsArray(), answer => Assert.Equal(1, (int)answer!["one"]!));
        Assert.Equal(["GET hash", "GET text+hash", "GET hash", "POST hash"], Requests(run));
    }

    private static IEnumerable<string> Requests(JsonNode run) => run["requests"]!.AsArray().Select(request =>
        $"{request!["method"]} {((bool)request["hasText"]! ? "text+" : "")}{((bool)request["hasHash"]! ? "hash" : "")}");
}
