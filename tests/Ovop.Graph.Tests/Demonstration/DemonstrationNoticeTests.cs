using System.Text.Json.Nodes;
using Ovop.Graph.Notices;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Demonstration;

/// <summary>Whatever a demonstration answers says that it is invented; a server of facts never does.</summary>
public sealed class DemonstrationNoticeTests(DemonstrationServer demonstration, SeededServer facts)
    : IClassFixture<DemonstrationServer>, IClassFixture<SeededServer>
{
    private const string Browser = "Accept: text/html";

    public static TheoryData<string> Requests =>
    [
        """{"query":"{ villages { totalCount } }"}""",
        """{"query":"{ nothing }"}""",
        """{"query":"{"}""",
        """{"query":"query ($n: Int!) { villages(first: $n) { totalCount } }"}""",
        """{"query":"{ villages(after: \"x\") { totalCount } }"}""",
        "[]",
        "no JSON",
    ];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Stands_in_the_extensions_of_every_response(string body)
    {
        using var invented = await demonstration.Server.PostAsync(body);
        using var known = await facts.Server.PostAsync(body);

        var answer = JsonNode.Parse(await invented.Content.ReadAsStringAsync())!;
        Assert.Equal(DemonstrationNotice.Text, (string?)answer["extensions"]?["notice"]);
        Assert.Null(JsonNode.Parse(await known.Content.ReadAsStringAsync())!["extensions"]);
    }

    [Fact]
    public async Task Stands_beside_the_cost()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent("""{"query":"{ __typename }"}""", null, "application/json"),
            Headers = { { "GraphQL-Cost", "report" } },
        };
        using var response = await demonstration.Server.Client.SendAsync(request);

        var extensions = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["extensions"]!;
        Assert.Equal(["cost", "notice"], extensions.AsObject().Select(member => member.Key));
    }

    [Theory]
    [InlineData("/health", "")]
    [InlineData("/graphql?query={__typename}", "")]
    [InlineData("/graphql", Browser)]
    [InlineData("/export/villages?format=csv", "")]
    [InlineData("/export/nothing", "")]
    [InlineData("/graphiql/nothing.js", "")]
    [InlineData("/", Browser)]
    [InlineData("/map.json", "")]
    [InlineData("/assets/nothing.js", "")]
    public async Task Stands_in_a_header_of_every_answer(string path, string header)
    {
        string[] headers = header.Length == 0 ? [] : [header];
        using var invented = await demonstration.Server.SendAsync("GET", path, headers);
        using var known = await facts.Server.SendAsync("GET", path, headers);

        Assert.Equal([DemonstrationNotice.Text], invented.Headers.GetValues(DemonstrationNotice.Header));
        Assert.False(known.Headers.Contains(DemonstrationNotice.Header));
    }

    [Fact]
    public async Task Begins_the_description_of_the_schema()
    {
        const string Question = "{ __schema { description } }";

        Assert.Contains($"\"description\":\"{DemonstrationNotice.Text}", await demonstration.Server.DataAsync(Question), StringComparison.Ordinal);
        Assert.DoesNotContain("DEMONSTRATION", await facts.Server.DataAsync(Question), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Stands_in_health()
    {
        Assert.Equal(DemonstrationNotice.Text, (string?)(await HealthAsync(demonstration.Server))["notice"]);
        Assert.Null((await HealthAsync(facts.Server))["notice"]);
    }

    [Fact]
    public async Task Stands_above_GraphiQL()
    {
        using var page = await demonstration.Server.SendAsync("GET", "/graphql", Browser);

        var html = await page.Content.ReadAsStringAsync();
        Assert.Matches("<body><style>.*</style><p role=\"note\".*>DEMONSTRATION: .*</p><div id=\"graphiql\">", html);
    }

    [Fact]
    public async Task Stands_in_exports_before_the_rows_and_in_each_of_them()
    {
        using var response = await demonstration.Server.SendAsync("GET", "/export/agrotourismSites");
        var collection = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal("attachment; filename=\"demonstration-agrotourismSites.geojson\"", response.Content.Headers.GetValues("Content-Disposition").Single());
        Assert.StartsWith(DemonstrationNotice.Text, (string?)collection["attribution"], StringComparison.Ordinal);
        Assert.All(collection["features"]!.AsArray(), feature => Assert.Equal(DemonstrationNotice.OfRow, (string?)feature!["properties"]!["notice"]));
    }

    [Fact]
    public async Task Is_the_first_cell_of_each_line_of_a_table()
    {
        using var response = await demonstration.Server.SendAsync("GET", "/export/products?format=csv");
        var lines = (await response.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("notice,", lines[0], StringComparison.Ordinal);
        Assert.True(lines.Length > 500);
        Assert.All(lines[1..], line => Assert.StartsWith($"\"{DemonstrationNotice.OfRow}\",", line, StringComparison.Ordinal));
    }

    private static async Task<JsonNode> HealthAsync(GraphServer server) =>
        JsonNode.Parse(await server.Client.GetStringAsync(new Uri("/health", UriKind.Relative)))!;
}
