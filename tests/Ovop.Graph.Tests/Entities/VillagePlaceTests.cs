using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Entities;

/// <summary>Which village is here, and which lie next to it, over HTTP.</summary>
public class VillagePlaceTests(VillageServer villages) : IClassFixture<VillageServer>
{
    [Theory]
    [InlineData(112.15, -8.05, "{\"name\":\"Pikatan\"}")]
    [InlineData(112.1, -8.05, "{\"name\":\"Wonodadi\"}")] // the edge that both share: the smaller code
    [InlineData(112.25, -8.05, "null")] // a village without a boundary
    public async Task Tells_which_village_is_here(double longitude, double latitude, string village) => Assert.Equal(
        $$"""{"villageAt":{{village}}}""",
        await villages.Server.DataAsync(
            "query($here: Geometry!) { villageAt(geometry: $here) { name } }",
            new { here = new { type = "Point", coordinates = new[] { longitude, latitude } } }));

    [Fact]
    public async Task Takes_the_point_in_another_CRS() => Assert.Equal(
        """{"villageAt":{"name":"Pikatan"}}""",
        await villages.Server.DataAsync(
            """{ villageAt(geometry: { type: "Point", coordinates: [626722, 9109996], crs: 32749 }) { name } }"""));

    [Theory]
    [InlineData("""{ type: "MultiPoint", coordinates: [[112.15, -8.05]] }""", "MultiPoint")]
    [InlineData("""{ type: "LineString", coordinates: [[112.15, -8.05], [112, -8]] }""", "LineString")]
    public async Task Refuses_what_is_no_point(string geometry, string type)
    {
        var error = await villages.Server.ErrorAsync($$"""{ villageAt(geometry: {{geometry}}) { name } }""");

        Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]!["code"]);
        Assert.StartsWith($"geometry is a {type}; give a Point.", (string?)error["message"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_neighbours_with_filter_page_and_count_at_any_depth() => Assert.Equal(
        """{"villageByCode":{"neighbours":{"totalCount":1,"nodes":[{"name":"Pikatan","neighbours":{"nodes":[{"name":"Wonodadi","products":{"totalCount":2,"nodes":[{"name":"Keripik"}]}}]}}]},"none":{"totalCount":0,"nodes":[]}}}""",
        await villages.Server.DataAsync(
            """
            query($t: Float!) {
              villageByCode(code: "35.05.01.2005") {
                neighbours(toleranceMetres: $t) { totalCount nodes { name neighbours { nodes { name products(first: 1, order: [{ name: ASC }]) { totalCount nodes { name } } } } } }
                none: neighbours(where: { kind: { eq: KELURAHAN } }) { totalCount nodes { name } }
              }
            }
            """,
            new { t = 5.0 }));

    [Theory]
    [InlineData("-1")]
    [InlineData("1000.5")]
    public async Task Refuses_a_tolerance_out_of_range(string metres)
    {
        var error = await villages.Server.ErrorAsync($$"""{ villages { nodes { neighbours(toleranceMetres: {{metres}}) { totalCount } } } }""");

        Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]!["code"]);
        Assert.Equal(
            $"toleranceMetres is {metres}; it must be 0 to 1000. For what lies further, filter by near.", (string?)error["message"]);
    }

    [Fact]
    public async Task Reads_lists_four_deep_each_with_its_own_filter_order_page_and_count() => Assert.Equal(
        """{"regencies":{"nodes":[{"districts":{"totalCount":2,"nodes":[{"name":"Wonodadi","villages":{"totalCount":2,"nodes":[{"name":"Wonodadi","products":{"totalCount":1,"nodes":[{"name":"Keripik","villages":{"totalCount":2,"pageInfo":{"hasNextPage":true},"nodes":[{"name":"Pikatan"}]}}]}}]}}]}}]}}""",
        await villages.Server.DataAsync(
            """
            { regencies { nodes { districts(order: [{ name: DESC }], first: 1) { totalCount nodes { name
              villages(where: { kind: { eq: DESA } }, order: [{ name: DESC }], first: 1) { totalCount nodes { name
                products(where: { flagship: { eq: true } }) { totalCount nodes { name
                  villages(order: [{ name: ASC }], first: 1) { totalCount pageInfo { hasNextPage } nodes { name } } } } } } } } } } }
            """));
}
