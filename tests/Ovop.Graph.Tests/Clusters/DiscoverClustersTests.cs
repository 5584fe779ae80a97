using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Clusters;

/// <summary>The field <c>discoverClusters</c> over the seeded database, over HTTP.</summary>
public class DiscoverClustersTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    // Coffee is recorded of four villages of Wlingi: Tembalang (.2005), Ngadirenggo (.2007), Tegalasri (.2008) and
    // Balerejo (.2009).
    private const string Coffee = "discoverClusters(commodity: \"coffee\", method: CONTIGUOUS";

    [Fact]
    public async Task Finds_of_the_four_coffee_villages_those_whose_cells_meet()
    {
        var neighbours = (await DataAsync(
            """
            { villages(where: { products: { some: { commodity: { slug: { eq: "coffee" } } } } }) { nodes { code
              neighbours(first: 50, where: { products: { some: { commodity: { slug: { eq: "coffee" } } } } }) { nodes { code } } } } }
            """))["villages"]!["nodes"]!.AsArray();
        var clusters = (await DataAsync($$"""{ {{Coffee}}, minVillages: 1) { nodes { villages { nodes { code } } } } }"""))["discoverClusters"]!["nodes"]!.AsArray();

        // Whoever is a neighbour is in the same cluster, and nobody else is.
        var pairs = neighbours.SelectMany(village => village!["neighbours"]!["nodes"]!.AsArray().Select(next => (Code(village), Code(next)))).ToArray();
        var groups = clusters.Select(cluster => cluster!["villages"]!["nodes"]!.AsArray().Select(Code).ToArray()).ToArray();
        Assert.Equal(4, neighbours.Count);
        Assert.Equal(["35.05.17.2005", "35.05.17.2007", "35.05.17.2008", "35.05.17.2009"], groups.SelectMany(group => group).Order(StringComparer.Ordinal));
        Assert.All(pairs, pair => Assert.Contains(groups, group => group.Contains(pair.Item1) && group.Contains(pair.Item2)));
        Assert.All(groups.Where(group => group.Length > 1), group =>
            Assert.All(group, code => Assert.Contains(pairs, pair => pair.Item1 == code && group.Contains(pair.Item2))));
    }

    [Fact]
    public async Task Tells_what_is_made_by_whom_for_which_market_and_what_was_declared()
    {
        // Within 10 km all four belong together, as one source declares them to.
        var data = await DataAsync(
            """
            { discoverClusters(commodity: "coffee", method: WITHIN_DISTANCE, metres: 10000) { totalCount pageInfo { hasNextPage }
              nodes { slug label en: label(language: EN) villageCount productCount producerCount areaKm2
              commodity { slug } regency { code } firstVillage { name } extent { type } hull { type }
              villages { nodes { name } } products { nodes { name } } producers { totalCount } marketAccess { kind country }
              declared { cluster { slug } inBoth { nodes { name } } onlyHere { totalCount } onlyThere { totalCount } } } } }
            """);
        var list = data["discoverClusters"]!;
        var cluster = list["nodes"]!.AsArray().Single()!;

        Assert.Equal(1, (int)list["totalCount"]!);
        Assert.Equal("coffee:35.05.17.2005", (string)cluster["slug"]!);
        Assert.Equal("Kopi: Desa Tembalang dan 3 desa lain", (string)cluster["label"]!);
        Assert.Equal("Coffee: Tembalang village and 3 more", (string)cluster["en"]!);
        Assert.Equal("4 2 2 58.352", FormattableString.Invariant(
            $"{(int)cluster["villageCount"]!} {(int)cluster["productCount"]!} {(int)cluster["producerCount"]!} {(double)cluster["areaKm2"]!:0.####}"));
        Assert.Equal("""{"slug":"coffee"}{"code":"35.05"}{"name":"Tembalang"}""", string.Concat(
            cluster["commodity"]!.ToJsonString(), cluster["regency"]!.ToJsonString(), cluster["firstVillage"]!.ToJsonString()));
        Assert.Equal("MultiPolygon Polygon", $"{cluster["extent"]!["type"]} {cluster["hull"]!["type"]}");
        Assert.Equal("Tembalang Ngadirenggo Tegalasri Balerejo", Names(cluster["villages"]));
        Assert.Equal("Coffee of Balerejo|Kopi Tuan Galang", string.Join('|', cluster["products"]!["nodes"]!.AsArray().Select(Name).Order(StringComparer.Ordinal)));
        Assert.Equal(2, (int)cluster["producers"]!["totalCount"]!);
        Assert.Equal("""[{"kind":"EXPORT","country":"JP"}]""", cluster["marketAccess"]!.ToJsonString());
        var declared = cluster["declared"]!.AsArray().Single()!;
        Assert.Equal("coffee-wlingi", (string)declared["cluster"]!["slug"]!);
        Assert.Equal("Tembalang Ngadirenggo Tegalasri Balerejo", Names(declared["inBoth"]));
        Assert.Equal("0 0", $"{declared["onlyHere"]!["totalCount"]} {declared["onlyThere"]!["totalCount"]}");
    }

    [Fact]
    public async Task Is_a_list_as_any_other()
    {
        var data = await DataAsync(
            $$"""
            { {{Coffee}}, minVillages: 1, first: 1, order: [{ villageCount: ASC }], where: { commodity: { category: { neq: null } } }) {
                edges { cursor node { slug } } totalCount aggregate { count villageCount { sum } }
                featureCollection { type features { type id geometry properties { villageCount } } } } }
            """);
        var list = data["discoverClusters"]!;
        var slug = (string)list["edges"]![0]!["node"]!["slug"]!;
        var rest = await DataAsync(
            $$"""{ {{Coffee}}, minVillages: 1, first: 10, after: "{{list["edges"]![0]!["cursor"]}}", order: [{ villageCount: ASC }]) { nodes { slug } } }""");

        Assert.Equal(4, (int)list["aggregate"]!["villageCount"]!["sum"]!);
        Assert.Equal((int)list["totalCount"]!, (int)list["aggregate"]!["count"]!);
        Assert.Equal(slug, (string)list["featureCollection"]!["features"]![0]!["id"]!);
        Assert.Equal("MultiPolygon", (string)list["featureCollection"]!["features"]![0]!["geometry"]!["type"]!);
        Assert.Equal((int)list["totalCount"]! - 1, rest["discoverClusters"]!["nodes"]!.AsArray().Count);
        Assert.DoesNotContain(slug, rest["discoverClusters"]!["nodes"]!.AsArray().Select(node => (string)node!["slug"]!));
    }

    [Fact]
    public async Task Stands_in_near_and_inside_of_other_lists_and_takes_variables()
    {
        const string Query =
            """
            query ($commodity: String!, $method: DiscoveryMethod!, $metres: Float, $far: Float!) {
              inside: villages(where: { inside: { of: { discoveredClusters: { commodity: $commodity, method: $method, metres: $metres } } } }) { totalCount nodes { code } }
              near: villages(where: { near: { of: { discoveredClusters: { commodity: $commodity, method: $method, metres: $metres, where: { villageCount: { gte: 2 } } } }, metres: $far } }) { totalCount }
              around: discoverClusters(commodity: $commodity, method: $method, metres: $metres, where: { near: { of: { villages: { code: { eq: "35.05.17.2009" } } }, metres: 5 } }) { nodes { villageCount } }
            }
            """;
        var data = await seeded.Server.AskAsync(Query, new { commodity = "coffee", method = "WITHIN_DISTANCE", metres = 10_000.0, far = 1.0 });

        Assert.Null(data["errors"]);
        Assert.Equal(
            ["35.05.17.2005", "35.05.17.2007", "35.05.17.2008", "35.05.17.2009"],
            data["data"]!["inside"]!["nodes"]!.AsArray().Select(Code).Order(StringComparer.Ordinal));
        Assert.True((int)data["data"]!["near"]!["totalCount"]! > 4);
        Assert.Equal(4, (int)data["data"]!["around"]!["nodes"]![0]!["villageCount"]!);
    }

    [Theory]
    [InlineData("method: WITHIN_DISTANCE", "WITHIN_DISTANCE needs metres")]
    [InlineData("method: CONTIGUOUS, metres: 2000", "metres is 2000; beside CONTIGUOUS")]
    [InlineData("method: WITHIN_DISTANCE, metres: 60000", "metres is 60000; beside WITHIN_DISTANCE")]
    [InlineData("method: CONTIGUOUS, minVillages: 0", "minVillages is 0")]
    public async Task Refuses_what_cannot_be_asked(string arguments, string message)
    {
        var error = await seeded.Server.ErrorAsync($$"""{ discoverClusters(commodity: "coffee", {{arguments}}) { nodes { slug } } }""");

        Assert.StartsWith(message, (string)error["message"]!, StringComparison.Ordinal);
        Assert.Equal("INVALID_ARGUMENT", (string)error["extensions"]!["code"]!);
        Assert.Equal("""["discoverClusters"]""", error["path"]!.ToJsonString());
    }

    [Theory]
    [InlineData("{ discoverClusters(commodity: \"Kopi\", method: CONTIGUOUS) { totalCount } }")]
    [InlineData("{ villages(where: { near: { of: { discoveredClusters: { commodity: \"Kopi\", method: CONTIGUOUS } }, metres: 5 } }) { totalCount } }")]
    public async Task Refuses_a_commodity_that_is_none_and_tells_which_are_like_it(string query)
    {
        var error = await seeded.Server.ErrorAsync(query);

        Assert.Equal("No commodity has the slug \"Kopi\"; like it are: coffee.", (string)error["message"]!);
        Assert.Equal("INVALID_ARGUMENT", (string)error["extensions"]!["code"]!);
    }

    [Fact]
    public async Task Is_no_node_for_it_is_found_anew_each_time()
    {
        var id = Convert.ToBase64String("1:DiscoveredCluster:coffee"u8.ToArray()).TrimEnd('=');

        var error = await seeded.Server.ErrorAsync($$"""{ node(id: "{{id}}") { id } }""");

        Assert.Contains("is no id of this server", (string)error["message"]!, StringComparison.Ordinal);
    }

    private static string Names(JsonNode? connection) => string.Join(' ', connection!["nodes"]!.AsArray().Select(Name));

    private static string Name(JsonNode? row) => (string)row!["name"]!;

    private static string Code(JsonNode? village) => (string)village!["code"]!;

    private async Task<JsonNode> DataAsync(string query) => JsonNode.Parse(await seeded.Server.DataAsync(query))!;
}
