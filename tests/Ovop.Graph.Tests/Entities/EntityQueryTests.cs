using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Entities;

/// <summary>What can be asked of entities, over HTTP, on three made-up villages.</summary>
public class EntityQueryTests(VillageServer villages) : IClassFixture<VillageServer>
{
    [Theory]
    [InlineData(
        "{ villages { totalCount nodes { code name kind } } }",
        """{"villages":{"totalCount":3,"nodes":[{"code":"35.05.01.2005","name":"Wonodadi","kind":"DESA"},{"code":"35.05.01.2008","name":"Pikatan","kind":"DESA"},{"code":"35.05.17.1001","name":"Wlingi \"Kota\"","kind":"KELURAHAN"}]}}""")]
    [InlineData(
        """{ v: villageByCode(code: "35.05.17.1001") { aliases areaKm2 boundarySource boundary { type } productRecord district { name regency { province { name } } } terrainZone { name } } none: villageByCode(code: "1") { code } }""",
        """{"v":{"aliases":["Welingi"],"areaKm2":2,"boundarySource":null,"boundary":null,"productRecord":"UNSURVEYED","district":{"name":"Wlingi","regency":{"province":{"name":"Jawa Timur"}}},"terrainZone":null},"none":null}""")]
    [InlineData(
        """{ villages(where: { name: { startsWith: "Wl" } }) { nodes { location { type coordinates bbox crs } } } }""",
        """{"villages":{"nodes":[{"location":{"type":"Point","coordinates":[112.25,-8.05],"bbox":[112.25,-8.05,112.25,-8.05],"crs":4326}}]}}""")]
    [InlineData(
        """{ villages(where: { code: { eq: "35.05.01.2005" } }) { nodes { boundary { type coordinates } centroid { coordinates } } } }""",
        """{"villages":{"nodes":[{"boundary":{"type":"MultiPolygon","coordinates":[[[[112,-8.1],[112.1,-8.1],[112.1,-8],[112,-8],[112,-8.1]]]]},"centroid":{"coordinates":[112.05,-8.05]}}]}}""")]
    [InlineData(
        "{ villages { nodes { code products(order: [{ name: DESC }]) { totalCount nodes { name commodity { slug } villages { nodes { name } } } } } } }",
        """{"villages":{"nodes":[{"code":"35.05.01.2005","products":{"totalCount":2,"nodes":[{"name":"Keripik Tahu","commodity":{"slug":"chips"},"villages":{"nodes":[{"name":"Wonodadi"}]}},{"name":"Keripik","commodity":{"slug":"chips"},"villages":{"nodes":[{"name":"Wonodadi"},{"name":"Pikatan"}]}}]}},{"code":"35.05.01.2008","products":{"totalCount":2,"nodes":[{"name":"Susu Etawa","commodity":{"slug":"goat-milk"},"villages":{"nodes":[{"name":"Pikatan"}]}},{"name":"Keripik","commodity":{"slug":"chips"},"villages":{"nodes":[{"name":"Wonodadi"},{"name":"Pikatan"}]}}]}},{"code":"35.05.17.1001","products":{"totalCount":0,"nodes":[]}}]}}""")]
    [InlineData(
        """{ villages(where: { products: { none: { flagship: { eq: true } } } }) { nodes { name } } }""",
        """{"villages":{"nodes":[{"name":"Wlingi \"Kota\""}]}}""")]
    [InlineData(
        """{ villages(where: { or: [{ products: { some: { commodity: { slug: { eq: "goat-milk" } } } } }, { areaKm2: { lt: 3 } }], not: { name: { eq: "x" } } }) { nodes { name } } }""",
        """{"villages":{"nodes":[{"name":"Pikatan"},{"name":"Wlingi \"Kota\""}]}}""")]
    [InlineData(
        """{ villages(where: { products: { any: false } }) { nodes { name } } }""",
        """{"villages":{"nodes":[{"name":"Wlingi \"Kota\""}]}}""")]
    [InlineData(
        """{ villages(where: { near: { of: { villages: { products: { some: { commodity: { slug: { eq: "goat-milk" } } } } } }, metres: 10 } }) { nodes { name } } }""",
        """{"villages":{"nodes":[{"name":"Wonodadi"}]}}""")]
    [InlineData(
        """{ villages(where: { boundary: { bbox: [112.01, -8.09, 112.02, -8.08] } }) { nodes { name } } }""",
        """{"villages":{"nodes":[{"name":"Wonodadi"}]}}""")]
    [InlineData(
        "{ villages(order: [{ areaKm2: DESC }]) { nodes { name } } }",
        """{"villages":{"nodes":[{"name":"Pikatan"},{"name":"Wonodadi"},{"name":"Wlingi \"Kota\""}]}}""")]
    public async Task Answers(string query, string expected) =>
        Assert.Equal(expected, await villages.Server.DataAsync(query), ignoreCase: false);

    [Fact]
    public async Task Takes_variables_anywhere_within_a_filter_an_order_and_a_geometry()
    {
        var names = await villages.Server.DataAsync(
            """
            query($where: VillageFilterInput, $dir: SortEnumType!, $x: Float!, $none: String, $kinds: [VillageKind!]) {
              a: villages(where: $where, order: [{ name: $dir }]) { nodes { name } }
              b: villages(where: { location: { withinDistance: { geometry: { type: "Point", coordinates: [$x, -8.05] }, metres: 10 } } }) { nodes { name } }
              c: villages(where: { name: { eq: $none } }) { nodes { name } }
              d: villages(where: { areaKm2: { eq: null } }) { nodes { name } }
              e: villages(where: { kind: { in: $kinds } }) { nodes { name } }
            }
            """,
            new { where = new { or = new object[] { new { kind = new { eq = "KELURAHAN" } }, new { name = new { contains = "kat" } } } }, dir = "DESC", x = 112.15, kinds = new[] { "KELURAHAN" } });

        Assert.Equal(
            """{"a":{"nodes":[{"name":"Wlingi \"Kota\""},{"name":"Pikatan"}]},"b":{"nodes":[{"name":"Pikatan"}]},"c":{"nodes":[{"name":"Wonodadi"},{"name":"Pikatan"},{"name":"Wlingi \"Kota\""}]},"d":{"nodes":[{"name":"Pikatan"}]},"e":{"nodes":[{"name":"Wlingi \"Kota\""}]}}""",
            names);
    }

    [Fact]
    public async Task Brings_geometries_of_another_CRS_to_longitude_and_latitude()
    {
        // 112.15, -8.05 in UTM zone 49 south (EPSG:32749), computed apart from PostGIS.
        var data = await villages.Server.DataAsync(
            "query($g: Geometry!) { villages(where: { boundary: { contains: { geometry: $g } } }) { nodes { name } } }",
            new { g = new { type = "Point", coordinates = new[] { 626_744.0, 9_109_953.0 }, crs = 32749 } });

        Assert.Equal("""{"villages":{"nodes":[{"name":"Pikatan"}]}}""", data);
    }

    // Expected by Vincenty's formulae on WGS 84, computed apart from PostGIS.
    [Fact]
    public async Task Measures_on_the_spheroid_and_puts_the_nearest_first()
    {
        var answer = await villages.Server.AskAsync(
            """
            query($here: Geometry!, $south: Geometry!) {
              villages(
                where: { location: { withinDistance: { geometry: $here, metres: 15000 } } }
                order: [{ location: { nearestTo: $here } }]
              ) { nodes { name distanceMetres(to: $here) bearingDegrees(to: $south) } }
            }
            """,
            new { here = Point(112.26, -8.05), south = Point(112.25, -9) });

        var nodes = answer["data"]!["villages"]!["nodes"]!.AsArray();
        Assert.Equal(["Wlingi \"Kota\"", "Pikatan"], nodes.Select(node => (string)node!["name"]!));
        Assert.Equal(1102.2981, (double)nodes[0]!["distanceMetres"]!, 0.001);
        Assert.Equal(12125.2792, (double)nodes[1]!["distanceMetres"]!, 0.001);
        Assert.Equal(180, (double)nodes[0]!["bearingDegrees"]!, 1e-6);
        Assert.Equal(174.025363, (double)nodes[1]!["bearingDegrees"]!, 1e-5);
    }

    private static object Point(double longitude, double latitude) =>
        new { type = "Point", coordinates = new[] { longitude, latitude } };
}
