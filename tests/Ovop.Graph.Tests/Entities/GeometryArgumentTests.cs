using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Entities;

/// <summary>Geometries in the form that a client asks for, over HTTP.</summary>
public class GeometryArgumentTests(VillageServer villages) : IClassFixture<VillageServer>
{
    private const string One = """villageByCode(code: "35.05.01.2008")""";

    // 112.15, -8.05 in UTM zone 49 south (EPSG:32749), computed apart from PostGIS.
    [Fact]
    public async Task Shows_each_alias_in_its_own_CRS_and_with_its_own_decimals() => Assert.Equal(
        """{"v":{"utm":{"crs":32749,"coordinates":[626722,9109996],"bbox":[626722,9109996,626722,9109996]},"rough":{"crs":4326,"coordinates":[112,-8]},"location":{"coordinates":[112.15,-8.05]}}}""",
        await villages.Server.DataAsync(
            $$"""{ v: {{One}} { utm: location(crs: 32749, precision: 0) { crs coordinates bbox } rough: location(precision: 0) { crs coordinates } location { coordinates } } }"""));

    [Fact]
    public async Task Takes_variables_given_or_not()
    {
        const string Query =
            "query($m: Float, $p: Int, $c: Int) { v: villageByCode(code: \"35.05.01.2008\") { boundary(simplifyMetres: $m, precision: $p, crs: $c) { crs bbox } } }";

        Assert.Equal(
            """{"v":{"boundary":{"crs":4326,"bbox":[112.1,-8.1,112.2,-8]}}}""", await villages.Server.DataAsync(Query));
        Assert.Equal(
            """{"v":{"boundary":{"crs":4326,"bbox":[112.1,-8.1,112.2,-8]}}}""",
            await villages.Server.DataAsync(Query, new { m = (double?)null, p = (int?)null, c = (int?)null }));
        Assert.Equal(
            """{"v":{"boundary":{"crs":3857,"bbox":[12478915,-904706,12490047,-893464]}}}""",
            await villages.Server.DataAsync(Query, new { m = 5.0, p = 0, c = 3857 }));
        Assert.Equal(
            """{"v":{"boundary":{"crs":4326,"bbox":[112.1,-8.1,112.2,-8]}}}""",
            await villages.Server.DataAsync(Query, new { m = 5.0, p = 1, c = 4326 }));
    }

    [Theory]
    [InlineData("boundary(precision: 16)", "INVALID_ARGUMENT", "precision is 16; it must be 0 to 15.")]
    [InlineData("boundary(precision: -1)", "INVALID_ARGUMENT", "precision is -1; it must be 0 to 15.")]
    [InlineData("boundary(simplifyMetres: -0.5)", "INVALID_ARGUMENT", "simplifyMetres is -0.5; it must be 0 to 100000.")]
    [InlineData("boundary(crs: 999)", "UNKNOWN_CRS", "crs: 999 is no EPSG number that is known here; give one such as 4326 (the default) or 32749.")]
    [InlineData("centroid(crs: -5)", "UNKNOWN_CRS", "crs: -5 is no EPSG number that is known here; give one such as 4326 (the default) or 32749.")]
    public async Task Refuses_what_makes_no_sense(string field, string code, string message)
    {
        var error = await villages.Server.ErrorAsync($$"""{ villages { nodes { {{field}} { type } } } }""");

        Assert.Equal((code, message), ((string?)error["extensions"]!["code"], (string?)error["message"]));
        Assert.Equal("""["villages"]""", error["path"]!.ToJsonString());
    }

    [Fact]
    public async Task Fails_the_field_alone_where_a_CRS_is_not_defined()
    {
        // UTM zone 49 has no place for what lies a quarter of the equator away.
        await villages.Database.ExecuteAsync(
            """
            INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source) VALUES
              ('35.05.01.2999', '35.05.01', '35.05', 'Jauh', 'DESA', ST_Point(-159, 0, 4326), ST_Multi(ST_MakeEnvelope(-159, 0, -158, 1, 4326)), 'INDICATIVE')
            """);
        try
        {
            var answer = await villages.Server.AskAsync(
                """{ v: villageByCode(code: "35.05.01.2999") { name boundary(crs: 32749) { type } pointOnSurface(crs: 4326) { type } } }""");

            Assert.Equal("""{"v":{"name":"Jauh","boundary":null,"pointOnSurface":{"type":"Point"}}}""", answer["data"]!.ToJsonString());
            var error = Assert.Single(answer["errors"]!.AsArray())!;
            Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]!["code"]);
            Assert.Equal("EPSG:32749 is not defined where this geometry lies; ask for another crs, such as 4326.", (string?)error["message"]);
            Assert.Equal("""["v","boundary"]""", error["path"]!.ToJsonString());
        }
        finally
        {
            await villages.Database.ExecuteAsync("DELETE FROM village WHERE code = '35.05.01.2999'");
        }
    }

    [Fact]
    public async Task Computes_what_a_map_needs_of_a_shape() => Assert.Equal(
        """{"v":{"centroid":{"coordinates":[112.15,-8.05]},"pointOnSurface":{"coordinates":[112.15,-8.05]},"envelope":{"coordinates":[[[112.1,-8.1],[112.2,-8.1],[112.2,-8],[112.1,-8],[112.1,-8.1]]]},"bbox":[112.1,-8.1,112.2,-8]},"none":{"centroid":null,"pointOnSurface":null,"envelope":null,"bbox":null,"perimeterKm":null}}""",
        await villages.Server.DataAsync(
            $$"""{ v: {{One}} { centroid { coordinates } pointOnSurface { coordinates } envelope { coordinates } bbox } none: villageByCode(code: "35.05.17.1001") { centroid { type } pointOnSurface { type } envelope { type } bbox perimeterKm } }"""));

    // A tenth of a degree at 8.05 degrees south: 11.058 km of meridian, 11.02 km of parallel (series of the WGS 84
    // ellipsoid, apart from PostGIS).
    [Fact]
    public async Task Measures_around_a_shape_in_kilometres()
    {
        var answer = await villages.Server.AskAsync($$"""{ v: {{One}} { perimeterKm } }""");

        Assert.Equal(44.16, (double)answer["data"]!["v"]!["perimeterKm"]!, tolerance: 0.02);
    }
}
