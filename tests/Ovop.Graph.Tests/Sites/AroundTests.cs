using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Sites;

/// <summary>What lies around the seeded site of Talang Bulang, over HTTP.</summary>
public class AroundTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    private const string Site = "agrotourismSiteBySlug(slug: \"pineapple-talang-bulang\")";

    // The report tells no place in the village, so the site lies at its point: the village itself and all that comes from it
    // are 0 m away. Beruge Darat is the next village, at 4,046.9 m.
    [Fact]
    public async Task Is_first_the_village_itself_with_what_it_makes_then_its_neighbour() => Assert.Equal(
        """{"agrotourismSiteBySlug":{"around":{"totalCount":6,"nodes":[{"kind":"PRODUCER","title":"PKK of Talang Bulang","distanceMetres":0},{"kind":"PRODUCT","title":"Cassava of Talang Bulang","distanceMetres":0},{"kind":"PRODUCT","title":"Pineapple of Talang Bulang","distanceMetres":0},{"kind":"PRODUCT","title":"Pineapple produce of Talang Bulang","distanceMetres":0},{"kind":"VILLAGE","title":"Talang Bulang","distanceMetres":0}]}}}""",
        await seeded.Server.DataAsync($$"""{ {{Site}} { around(metres: 4500, first: 5) { totalCount nodes { kind title distanceMetres } } } }"""));

    [Fact]
    public async Task Measures_as_the_village_itself_does()
    {
        var data = JsonNode.Parse(await seeded.Server.DataAsync($$"""
            { {{Site}} { location { type coordinates } around(metres: 4500, kinds: [VILLAGE]) { nodes { distanceMetres
              item { ... on Village { code label(language: EN) productRecord } } } } } }
            """))!["agrotourismSiteBySlug"]!;
        var (here, next) = (data["around"]!["nodes"]![0]!, data["around"]!["nodes"]![1]!);
        var village = JsonNode.Parse(await seeded.Server.DataAsync(
            "query ($to: Geometry!) { villageByCode(code: \"16.12.01.2019\") { distanceMetres(to: $to) } }", new { to = data["location"] }))!;

        Assert.Equal("16.12.01.2001 0", $"{here["item"]!["code"]} {here["distanceMetres"]}");
        Assert.Equal("""{"code":"16.12.01.2019","label":"Beruge Darat village","productRecord":"UNSURVEYED"}""", next["item"]!.ToJsonString());
        Assert.InRange((double)next["distanceMetres"]!, 4046, 4048);
        Assert.Equal((double)village["villageByCode"]!["distanceMetres"]!, (double)next["distanceMetres"]!, 1e-6);
    }

    [Fact]
    public async Task Leads_to_each_thing_with_its_sources() => Assert.Equal(
        """{"agrotourismSites":{"nodes":[{"around":{"pageInfo":{"hasNextPage":false},"nodes":[{"item":{"__typename":"Producer","kind":"PKK","sources":[{"outlet":"Tribun Palembang"}]}},{"item":{"__typename":"Product","slug":"cassava-talang-bulang","sources":[{"outlet":"Tribun Palembang"}]}},{"item":{"__typename":"Product","slug":"pineapple-talang-bulang","sources":[{"outlet":"Sumsel Jarrakpos"},{"outlet":"Tribun Palembang"}]}},{"item":{"__typename":"Product","slug":"pineapple-produce-talang-bulang","sources":[{"outlet":"Tribun Palembang"}]}}]}}]}}""",
        await seeded.Server.DataAsync("""
            { agrotourismSites { nodes { around(metres: 0, kinds: [PRODUCER, PRODUCT, PRODUCT_CLUSTER, AGROTOURISM_SITE]) { pageInfo { hasNextPage } nodes {
              item { __typename ... on Producer { kind sources { outlet } } ... on Product { slug sources { outlet } } } } } } } }
            """));

    [Fact]
    public async Task Comes_in_pages_that_are_the_whole_together()
    {
        var whole = (await PageAsync("first: 100")).Titles;
        var pages = new List<string>();
        var after = "";
        do
        {
            var (titles, end) = await PageAsync($"first: 7{after}");
            pages.AddRange(titles);
            after = end is null ? "" : $", after: \"{end}\"";
        }
        while (after.Length > 0);

        Assert.InRange(whole.Length, 20, 99);
        Assert.Equal(whole, pages);
    }

    [Theory]
    [InlineData("metres: -1", "metres is -1; it must be 0 to 200000.")]
    [InlineData("metres: 1, kinds: []", "kinds is empty; leave it out to search all kinds.")]
    public async Task Refuses(string arguments, string message)
    {
        var error = await seeded.Server.ErrorAsync($"{{ {Site} {{ around({arguments}) {{ totalCount }} }} }}");

        Assert.Equal((message, "INVALID_ARGUMENT"), ((string)error["message"]!, (string)error["extensions"]!["code"]!));
    }

    // Facilities, season and access are columns and rows of the site: nobody tells them of the seeded one.
    [Fact]
    public async Task Sites_are_found_by_theme_season_facilities_and_access()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await database.ExecuteAsync("""
            INSERT INTO agrotourism_site (slug, name, status, theme_id, village_code, location, position_precision, season_from_month, season_to_month, access)
            SELECT 'kopi', 'Kebun Kopi', 'OPEN', commodity.id, village.code, village.location, 'VILLAGE', 11, 2, 'By car from Wlingi.'
            FROM commodity, village WHERE commodity.slug = 'coffee' AND village.code = '35.05.17.2009';
            INSERT INTO site_facility (agrotourism_site_id, kind) SELECT id, kind FROM agrotourism_site, (VALUES ('PARKING'), ('STEP_FREE')) AS one (kind) WHERE slug = 'kopi';
            """);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);

        // Open in January, over the turn of the year.
        Assert.Equal(
            """{"agrotourismSites":{"nodes":[{"slug":"kopi","seasonFromMonth":11,"seasonToMonth":2,"access":"By car from Wlingi.","facilities":[{"kind":"PARKING"},{"kind":"STEP_FREE"}]}]},"unknown":{"nodes":[{"slug":"pineapple-talang-bulang"}]}}""",
            await server.DataAsync("""
                { agrotourismSites(where: { theme: { slug: { eq: "coffee" } }, facilities: { some: { kind: { eq: PARKING } } }, seasonFromMonth: { gte: 11 }, seasonToMonth: { gte: 1 } }) {
                    nodes { slug seasonFromMonth seasonToMonth access facilities { kind } } }
                  unknown: agrotourismSites(where: { access: { eq: null }, facilities: { any: false } }) { nodes { slug } } }
                """));
    }

    private async Task<(string[] Titles, string? End)> PageAsync(string arguments)
    {
        var data = JsonNode.Parse(await seeded.Server.DataAsync(
            $"{{ {Site} {{ around(metres: 20000, {arguments}) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ kind title distanceMetres }} }} }} }}"))!;
        var page = data["agrotourismSiteBySlug"]!["around"]!;
        return (
            [.. page["nodes"]!.AsArray().Select(node => node!.ToJsonString())],
            (bool)page["pageInfo"]!["hasNextPage"]! ? (string)page["pageInfo"]!["endCursor"]! : null);
    }
}
