using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Villages;

/// <summary>How far villages have come, over HTTP on the seeded facts; the answers are worked out by hand from the press.</summary>
public class VillageStageTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    [Fact]
    public async Task Is_known_of_seven_villages_alone() => Assert.Equal(
        """{"villages":{"totalCount":7,"nodes":[{"name":"Talang Bulang","stage":"FLAGSHIP"},{"name":"Wonodadi","stage":"EXPORTING"},{"name":"Tembalang","stage":"FLAGSHIP"},{"name":"Ngadirenggo","stage":"FLAGSHIP"},{"name":"Tegalasri","stage":"FLAGSHIP"},{"name":"Balerejo","stage":"EXPORTING"},{"name":"Bumijaya","stage":"FLAGSHIP"}]}}""",
        await seeded.Server.DataAsync("{ villages(where: { stage: { neq: UNKNOWN } }) { totalCount nodes { name stage } } }"));

    [Fact]
    public async Task Is_unknown_where_nobody_looked_and_where_no_source_tells_how_products_fare() => Assert.Equal(
        """{"pikatan":{"productRecord":"RECORDED","stage":"UNKNOWN","stageReasons":[]},"unsurveyed":{"nodes":[{"productRecord":"UNSURVEYED","stage":"UNKNOWN"}]}}""",
        await seeded.Server.DataAsync(
            """
            {
              pikatan: villageByCode(code: "35.05.01.2008") { productRecord stage stageReasons { stage } }
              unsurveyed: villages(first: 1, where: { district: { code: { eq: "35.05.04" } } }) { nodes { productRecord stage } }
            }
            """));

    [Fact]
    public async Task Rests_on_rows_with_their_sources() => Assert.Equal(
        """{"balerejo":{"stageReasons":[{"stage":"FLAGSHIP","label":"Produk unggulan","product":{"slug":"kopi-tuan-galang","sources":[{"outlet":"Pewartapos"}]},"marketAccess":null,"obstacle":null},{"stage":"EXPORTING","label":"Ekspor","product":null,"marketAccess":{"country":"JP","product":{"slug":"coffee-balerejo"},"sources":[{"outlet":"Lensa Nusantara"}]},"obstacle":null}]},"bumijaya":{"stageReasons":[{"stage":"DEVELOPED","product":{"slug":"pottery-bumijaya"}},{"stage":"FLAGSHIP","product":{"slug":"pottery-bumijaya"}}]}}""",
        await seeded.Server.DataAsync(
            """
            {
              balerejo: villageByCode(code: "35.05.17.2009") {
                stageReasons { stage label product { slug sources { outlet } } marketAccess { country product { slug } sources { outlet } } obstacle { slug } }
              }
              bumijaya: villageByCode(code: "36.04.09.2009") { stageReasons { stage product { slug } } }
            }
            """));

    [Fact]
    public async Task Groups_villages_and_counts_the_unknown_apart() => Assert.Equal(
        """{"villageStatistics":[{"key":{"stage":"UNKNOWN"},"count":638},{"key":{"stage":"FLAGSHIP"},"count":5},{"key":{"stage":"EXPORTING"},"count":2}]}""",
        await seeded.Server.DataAsync(
            "{ villageStatistics(groupBy: [{ stage: true }], order: [{ count: DESC }]) { key { stage } count } }"));

    [Fact]
    public async Task Is_a_statistic_of_other_groups() => Assert.Equal(
        """{"villageStatistics":[{"key":{"district":{"name":"Wlingi"}},"stage":{"unknown":5,"noProduct":0,"flagship":3,"exporting":1}}]}""",
        await seeded.Server.DataAsync(
            """
            {
              villageStatistics(where: { district: { code: { eq: "35.05.17" } } }, groupBy: [{ district: { name: true } }]) {
                key { district { name } } stage { unknown noProduct flagship exporting }
              }
            }
            """));

    [Fact]
    public async Task Is_reached_from_other_lists() => Assert.Equal(
        """{"products":{"nodes":[{"slug":"coconut-shell-craft-wonodadi","villages":{"nodes":[{"stage":"EXPORTING"}]}},{"slug":"kopi-tuan-galang","villages":{"nodes":[{"stage":"FLAGSHIP"},{"stage":"FLAGSHIP"},{"stage":"FLAGSHIP"},{"stage":"EXPORTING"}]}}]}}""",
        await seeded.Server.DataAsync(
            """
            {
              products(where: { flagship: { eq: true }, villages: { some: { stage: { eq: EXPORTING } } } }, order: [{ slug: ASC }]) {
                nodes { slug villages { nodes { stage } } }
              }
            }
            """));
}
