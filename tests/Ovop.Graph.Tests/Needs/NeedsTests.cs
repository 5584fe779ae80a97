using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Needs;

/// <summary>What villages need, over HTTP on the seeded facts; the answers are worked out by hand from the press.</summary>
public class NeedsTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    [Fact]
    public async Task Of_a_developed_product_are_what_the_proposal_names_and_beside_it_what_is_promised() => Assert.Equal(
        """{"needs":{"totalCount":1,"nodes":[{"village":{"name":"Bumijaya"},"stage":"FLAGSHIP","label":"Produk unggulan","wouldTell":null,"reasons":[{"stage":"DEVELOPED","product":{"slug":"pottery-bumijaya"}},{"stage":"FLAGSHIP","product":{"slug":"pottery-bumijaya"}}],"help":[{"stage":"DEVELOPED","kind":"TREND_INFORMATION","status":"PROMISED","label":"Informasi tren, dijanjikan","help":{"label":"Informasi tren pasar.","en":"Telling what the market asks for.","sources":[{"outlet":"Banten Raya","says":"Pottery of Bumijaya: help with market trends and marketing."}]},"assistances":[{"slug":"pottery-bumijaya-trends"}]},{"stage":"DEVELOPED","kind":"MARKETING","status":"PROMISED","label":"Pemasaran, dijanjikan","help":{"label":"Pemasaran.","en":"Marketing.","sources":[{"outlet":"Banten Raya","says":"Pottery of Bumijaya: help with market trends and marketing."},{"outlet":"Banten Raya","says":"Batik of the regency: capital and marketing."}]},"assistances":[{"slug":"pottery-bumijaya-marketing"}]},{"stage":"DEVELOPED","kind":"CAPITAL","status":null,"label":"Permodalan, belum tercatat","help":{"label":"Permodalan.","en":"Capital.","sources":[{"outlet":"Banten Raya","says":"Batik of the regency: capital and marketing."}]},"assistances":[]}],"assistances":{"nodes":[{"slug":"pottery-bumijaya-trends","status":"PROMISED"},{"slug":"pottery-bumijaya-marketing","status":"PROMISED"}]}}]}}""",
        await seeded.Server.DataAsync(
            """
            {
              needs(where: { regency: { code: { eq: "36.04" } } }, stages: [DEVELOPED, FLAGSHIP]) {
                totalCount
                nodes {
                  village { name } stage label wouldTell
                  reasons { stage product { slug } }
                  help { stage kind status label help { label en: label(language: EN) sources { outlet says } } assistances { slug } }
                  assistances { nodes { slug status } }
                }
              }
            }
            """));

    [Fact]
    public async Task Of_villages_of_which_nothing_is_known_say_what_would_tell() => Assert.Equal(
        """{"unknown":{"totalCount":638},"survey":{"totalCount":637},"review":{"nodes":[{"name":"Pikatan","need":{"stage":"UNKNOWN","wouldTell":"PRODUCT_REVIEW","label":"Belum diketahui: telaah produknya akan menjawabnya","help":[],"reasons":[]}}]},"first":{"nodes":[{"wouldTell":"SURVEY","label":"Not known: a survey would tell","help":[],"village":{"code":"35.05.01.2001","productRecord":"UNSURVEYED"}}]}}""",
        await seeded.Server.DataAsync(
            """
            {
              unknown: needs(stages: [UNKNOWN]) { totalCount }
              survey: villages(where: { need: { wouldTell: { eq: SURVEY } } }) { totalCount }
              review: villages(where: { need: { wouldTell: { eq: PRODUCT_REVIEW } } }) {
                nodes { name need { stage wouldTell label help { kind } reasons { stage } } }
              }
              first: needs(first: 1, where: { regency: { code: { eq: "35.05" } } }, stages: [UNKNOWN, NO_PRODUCT], order: [{ code: ASC }]) {
                nodes { wouldTell label(language: EN) help { kind } village { code productRecord } }
              }
            }
            """));

    [Fact]
    public async Task Of_villages_without_a_product_or_with_one_that_struggles_are_told_apart_with_the_help_that_they_have()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await database.ExecuteAsync("""
            UPDATE village SET product_record = 'NONE_FOUND' WHERE code = '36.04.09.2001';
            UPDATE product SET development = 'STRUGGLING' WHERE slug = 'goat-milk-pikatan';
            INSERT INTO assistance (slug, kind, status, village_code, outcome) VALUES
                ('ciruas-capital', 'CAPITAL', 'DONE', '36.04.09.2001', 'Ten loans'), ('ciruas-other', 'OTHER', 'DONE', '36.04.09.2001', NULL);
            INSERT INTO assistance (slug, kind, status, regency_code) VALUES ('blitar-full', 'FULL', 'UNDER_WAY', '35.05');
            """);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);

        Assert.Equal(
            """{"needs":{"nodes":[{"village":{"name":"Pikatan"},"stage":"STRUGGLING","help":[{"kind":"POTENTIAL_DISCOVERY","status":"UNDER_WAY"},{"kind":"HUMAN_RESOURCES","status":"UNDER_WAY"},{"kind":"CAPITAL","status":"UNDER_WAY"},{"kind":"TECHNOLOGY","status":"UNDER_WAY"},{"kind":"MARKETING","status":"UNDER_WAY"},{"kind":"SHELF_LIFE","status":"UNDER_WAY"},{"kind":"PACKAGING","status":"UNDER_WAY"},{"kind":"OTHER","status":"UNDER_WAY"}],"assistances":{"nodes":[{"slug":"blitar-full","outcome":null}]}},{"village":{"name":"Ciruas"},"stage":"NO_PRODUCT","help":[{"kind":"POTENTIAL_DISCOVERY","status":null},{"kind":"HUMAN_RESOURCES","status":null},{"kind":"CAPITAL","status":"DONE"},{"kind":"TECHNOLOGY","status":null},{"kind":"MARKETING","status":null},{"kind":"OTHER","status":null}],"assistances":{"nodes":[{"slug":"ciruas-capital","outcome":"Ten loans"},{"slug":"ciruas-other","outcome":null}]}}],"aggregate":{"stage":{"noProduct":1,"struggling":1,"unknown":0}}},"wanting":{"nodes":[{"name":"Ciruas"}]}}""",
            await server.DataAsync(
                """
                {
                  needs(stages: [NO_PRODUCT, STRUGGLING], order: [{ code: ASC }]) {
                    nodes { village { name } stage help { kind status } assistances(order: [{ slug: ASC }]) { nodes { slug outcome } } }
                    aggregate { stage { noProduct struggling unknown } }
                  }
                  wanting: villages(where: { need: { help: { some: { kind: { eq: MARKETING }, stage: { eq: NO_PRODUCT }, status: { eq: null } } } } }) {
                    nodes { name }
                  }
                }
                """));
    }

    [Fact]
    public async Task Are_paged_by_the_villages_order()
    {
        var first = await seeded.Server.AskAsync(
            "{ needs(first: 2, stages: [FLAGSHIP], order: [{ name: ASC }]) { nodes { village { name } } pageInfo { endCursor hasNextPage } } }");
        var page = first["data"]!["needs"]!;
        Assert.Equal(
            """[{"village":{"name":"Bumijaya"}},{"village":{"name":"Ngadirenggo"}}]""", page["nodes"]!.ToJsonString());
        Assert.True((bool)page["pageInfo"]!["hasNextPage"]!);

        Assert.Equal(
            """{"needs":{"nodes":[{"village":{"name":"Talang Bulang"}},{"village":{"name":"Tegalasri"}},{"village":{"name":"Tembalang"}}],"pageInfo":{"hasNextPage":false}}}""",
            await seeded.Server.DataAsync(
                "query($after: String) { needs(first: 5, after: $after, stages: [FLAGSHIP], order: [{ name: ASC }]) { nodes { village { name } } pageInfo { hasNextPage } } }",
                new { after = (string)page["pageInfo"]!["endCursor"]! }));
    }

    [Fact]
    public async Task Take_the_stages_and_the_villages_as_variables() => Assert.Equal(
        """{"needs":{"nodes":[{"stage":"EXPORTING","village":{"name":"Balerejo"}}]}}""",
        await seeded.Server.DataAsync(
            """
            query($stages: [DevelopmentStage!], $where: VillageFilterInput) {
              needs(where: $where, stages: $stages) { nodes { stage village { name } } }
            }
            """,
            new { stages = new[] { "EXPORTING" }, where = new { name = new { startsWith = "Bale" } } }));

    [Fact]
    public async Task Stages_are_counted_by_district_regency_and_zone_and_the_unknown_apart() => Assert.Equal(
        """{"regencies":[{"key":{"regency":{"name":"Kabupaten Penukal Abab Lematang Ilir"}},"count":71,"stage":{"unknown":70,"noProduct":0,"struggling":0,"developed":0,"flagship":1,"exporting":0}},{"key":{"regency":{"name":"Kabupaten Blitar"}},"count":248,"stage":{"unknown":243,"noProduct":0,"struggling":0,"developed":0,"flagship":3,"exporting":2}},{"key":{"regency":{"name":"Kabupaten Serang"}},"count":326,"stage":{"unknown":325,"noProduct":0,"struggling":0,"developed":0,"flagship":1,"exporting":0}}],"districts":[{"key":{"district":{"name":"Wonodadi"}},"stage":{"unknown":10,"exporting":1}},{"key":{"district":{"name":"Wlingi"}},"stage":{"unknown":5,"exporting":1}}],"zones":[{"key":{"terrainZone":{"name":"Blitar Selatan"},"stage":"UNKNOWN"},"count":75},{"key":{"terrainZone":{"name":"Blitar Utara"},"stage":"EXPORTING"},"count":2},{"key":{"terrainZone":{"name":"Blitar Utara"},"stage":"FLAGSHIP"},"count":3},{"key":{"terrainZone":{"name":"Blitar Utara"},"stage":"UNKNOWN"},"count":168}],"missing":[{"key":{"need":{"wouldTell":"PRODUCT_REVIEW"}},"count":1},{"key":{"need":{"wouldTell":null}},"count":7},{"key":{"need":{"wouldTell":"SURVEY"}},"count":637}]}""",
        await seeded.Server.DataAsync(
            """
            {
              regencies: villageStatistics(groupBy: [{ regency: { code: true, name: true } }]) {
                key { regency { name } } count stage { unknown noProduct struggling developed flagship exporting }
              }
              districts: villageStatistics(groupBy: [{ district: {} }], having: { stage: { exporting: { gt: 0 } } }, order: [{ key: { district: { code: ASC } } }]) {
                key { district { name } } stage { unknown exporting }
              }
              zones: villageStatistics(where: { regency: { code: { eq: "35.05" } } }, groupBy: [{ terrainZone: { name: true } }, { stage: true }]) {
                key { terrainZone { name } stage } count
              }
              missing: villageStatistics(groupBy: [{ need: { wouldTell: true } }], order: [{ count: ASC }]) { key { need { wouldTell } } count }
            }
            """));

    [Fact]
    public async Task A_negative_page_is_refused() => Assert.Contains(
        "first",
        (string)(await seeded.Server.AskAsync("{ needs(first: -1) { totalCount } }"))["errors"]![0]!["message"]!,
        StringComparison.Ordinal);
}
