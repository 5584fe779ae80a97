using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Coverage;

/// <summary>How much is known where, over HTTP, with counts worked out by hand from the seed.</summary>
public class CoverageTests(SeededServer seeded, VillageServer small) : IClassFixture<SeededServer>, IClassFixture<VillageServer>
{
    // PALI: 71 villages, of which Talang Bulang has products and a flagship. Blitar: 248; Pikatan and Wonodadi of Wonodadi and
    // four of Wlingi have products, all but Pikatan a flagship. Serang: 326; Bumijaya has both.
    [Fact]
    public async Task Counts_by_regency_what_is_known_and_what_nobody_has_looked_at() => Assert.Equal(
        """{"coverage":[{"key":{"regency":{"code":"16.12"}},"villages":71,"surveyed":{"count":1},"recorded":{"count":1},"noneFound":{"count":0},"unsurveyed":{"count":70},"withProducts":{"count":1},"withFlagship":{"count":1},"withSources":{"count":71}},{"key":{"regency":{"code":"35.05"}},"villages":248,"surveyed":{"count":6},"recorded":{"count":6},"noneFound":{"count":0},"unsurveyed":{"count":242},"withProducts":{"count":6},"withFlagship":{"count":5},"withSources":{"count":248}},{"key":{"regency":{"code":"36.04"}},"villages":326,"surveyed":{"count":1},"recorded":{"count":1},"noneFound":{"count":0},"unsurveyed":{"count":325},"withProducts":{"count":1},"withFlagship":{"count":1},"withSources":{"count":326}}]}""",
        await seeded.Server.DataAsync("""
            { coverage(groupBy: [REGENCY]) { key { regency { code } } villages surveyed { count } recorded { count } noneFound { count }
              unsurveyed { count } withProducts { count } withFlagship { count } withSources { count } } }
            """));

    // The seven districts south of the Brantas have 75 villages, the fifteen north of it 173; the other 397 lie in no zone.
    [Fact]
    public async Task Counts_by_zone_with_those_in_none_apart() => Assert.Equal(
        """{"coverage":[{"key":{"terrainZone":{"slug":"blitar-selatan"}},"villages":75,"unsurveyed":{"count":75,"share":1}},{"key":{"terrainZone":{"slug":"blitar-utara"}},"villages":173,"unsurveyed":{"count":167,"share":0.9653179190751445}},{"key":{"terrainZone":null},"villages":397,"unsurveyed":{"count":395,"share":0.9949622166246851}}]}""",
        await seeded.Server.DataAsync("""
            { coverage(groupBy: [TERRAIN_ZONE], order: [{ key: { terrainZone: { slug: ASC } } }]) {
              key { terrainZone { slug } } villages unsurveyed { count share } } }
            """));

    [Fact]
    public async Task Tells_boundaries_by_their_kind_and_the_share_of_each() => Assert.Equal(
        """{"coverage":[{"key":{"district":{"name":"Wonodadi"}},"villages":2,"surveyed":{"share":1},"boundary":{"official":{"count":0,"share":0},"indicative":{"count":1,"share":0.5},"approximate":{"count":1,"share":0.5},"none":{"count":0,"share":0}},"withFlagship":{"count":2},"withSources":{"count":0}},{"key":{"district":{"name":"Wlingi"}},"villages":1,"surveyed":{"share":0},"boundary":{"official":{"count":0,"share":0},"indicative":{"count":0,"share":0},"approximate":{"count":0,"share":0},"none":{"count":1,"share":1}},"withFlagship":{"count":0},"withSources":{"count":0}}]}""",
        await small.Server.DataAsync("""
            { coverage(groupBy: [DISTRICT]) { key { district { name } } villages surveyed { share }
              boundary { official { count share } indicative { count share } approximate { count share } none { count share } }
              withFlagship { count } withSources { count } } }
            """));

    [Fact]
    public async Task Counts_where_somebody_looked_and_found_nothing_apart_from_where_nobody_looked()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await database.ExecuteAsync("UPDATE village SET product_record = 'NONE_FOUND' WHERE code IN ('35.05.01.2001', '35.05.01.2002')");
        await using var server = await GraphServer.StartAsync(database.ConnectionString);

        Assert.Equal(
            """{"coverage":[{"villages":11,"surveyed":{"count":4},"recorded":{"count":2},"noneFound":{"count":2},"unsurveyed":{"count":7}}]}""",
            await server.DataAsync("""
                { coverage(where: { district: { code: { eq: "35.05.01" } } }) { villages surveyed { count } recorded { count } noneFound { count }
                  unsurveyed { count } } }
                """));
    }

    [Fact]
    public async Task Puts_groups_in_order_by_counts_and_shares_and_in_pages()
    {
        // Districts of Blitar with anything recorded: Wlingi 4 of 9, Wonodadi 2 of 11; then all others with none, by name.
        const string Asked = "groupBy: [DISTRICT], where: { regency: { code: { eq: \"35.05\" } } }, order: [{ recorded: { share: DESC } }, { villages: DESC }, { key: { district: { name: ASC } } }]";
        const string Selected = "{ cursor key { district { name } } villages recorded { count } }";
        var whole = (await CoverageAsync($"coverage({Asked}) {Selected}")).Select(Text).ToArray();

        Assert.Equal(["Wlingi 9 4", "Wonodadi 11 2"], whole[..2]);
        Assert.Equal(22, whole.Length);
        var pages = new List<string>();
        string? after = null;
        do
        {
            var page = await CoverageAsync($"coverage({Asked}, first: 5{(after is null ? "" : $", after: \"{after}\"")}) {Selected}");
            pages.AddRange(page.Select(Text));
            after = page is [.., var last] ? (string)last!["cursor"]! : null;
        }
        while (after is not null);
        Assert.Equal(whole, pages);
    }

    [Fact]
    public async Task Is_one_group_of_all_even_where_there_is_no_village() => Assert.Equal(
        """{"coverage":[{"villages":0,"surveyed":{"count":0,"share":null}}],"none":[]}""",
        await seeded.Server.DataAsync("""
            { coverage(where: { code: { eq: "99.99.99.9999" } }) { villages surveyed { count share } }
              none: coverage(groupBy: [PROVINCE], where: { code: { eq: "99.99.99.9999" } }) { villages } }
            """));

    [Fact]
    public async Task Takes_groups_and_order_from_variables() => Assert.Equal(
        """{"coverage":[{"key":{"regency":{"province":{"name":"Banten"}}},"villages":326},{"key":{"regency":{"province":{"name":"Jawa Timur"}}},"villages":248},{"key":{"regency":{"province":{"name":"Sumatera Selatan"}}},"villages":71}]}""",
        await seeded.Server.DataAsync(
            "query ($by: [CoverageGroup!], $order: [CoverageSortInput!]) { coverage(groupBy: $by, order: $order) { key { regency { province { name } } } villages } }",
            new { by = new[] { "PROVINCE" }, order = new[] { new { villages = "DESC" } } }));

    [Fact]
    public async Task Refuses_an_order_by_what_is_no_key()
    {
        var error = await seeded.Server.ErrorAsync(
            "{ coverage(groupBy: [REGENCY], order: [{ key: { district: { name: ASC } } }]) { villages } }");

        Assert.Equal(("INVALID_ARGUMENT", "coverage"), ((string)error["extensions"]!["code"]!, (string)error["path"]![0]!));
    }

    private static string Text(JsonNode? group) => $"{group!["key"]!["district"]!["name"]} {group["villages"]} {group["recorded"]!["count"]}";

    private async Task<JsonArray> CoverageAsync(string field) =>
        JsonNode.Parse(await seeded.Server.DataAsync($"{{ {field} }}"))!["coverage"]!.AsArray();
}
