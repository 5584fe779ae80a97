using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>Geometries in another CRS, at every place where a geometry may be given.</summary>
public class ForeignCrsTests(VillageServer villages) : IClassFixture<VillageServer>
{
    // In Pikatan; the same point in UTM zone 49 south.
    private const string Here = """{"type":"Point","coordinates":[112.15,-8.05]}""";

    /// <summary>Documents with one variable; the same place as a literal or within an object, where it can be.</summary>
    public static TheoryData<string> Places => new(
        "query($g: Geometry!) { villages(where: { boundary: { intersects: { geometry: $g } } }) { nodes { name } } }",
        "query($g: Geometry!) { villages(where: { boundary: { centroid: { withinDistance: { geometry: $g, metres: 100 } } } }) { nodes { name } } }",
        "query($g: Geometry!) { villages(where: { boundary: { distanceMetres: { geometry: $g, lt: 1 } } }) { nodes { name } } }",
        "query($g: Geometry!) { villages(where: { boundary: { within: { geometry: $g, bufferMetres: 9000 } } }) { nodes { name } } }",
        "query($g: Geometry!) { villages(where: { near: { of: { geometry: $g }, metres: 10 } }) { nodes { name } } }",
        "query($g: Geometry!) { villages(where: { not: { inside: { of: { geometry: $g } } } }) { nodes { name } } }",
        "query($g: Geometry!) { regencies { nodes { villages(where: { location: { withinDistance: { geometry: $g, metres: 1 } } }) { nodes { name } } } } }",
        "query($g: Geometry!) { villages(order: [{ location: { nearestTo: $g } }]) { nodes { name } } }",
        "query($g: Geometry!) { villages(where: { location: { withinDistance: { geometry: $g, metres: 50000 } } }) { nodes { name near: distanceMetres(to: $g) } } }");

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Are_transformed_whatever_came_before(string query)
    {
        var utm = await InUtmAsync();
        var expected = Rounded(await villages.Server.AskAsync(query, new { g = Json(Here) }));

        // The first answer keeps the SQL for the variable; the second must not take it for one in WGS 84.
        Assert.Equal(expected, Rounded(await villages.Server.AskAsync(query, new { g = Json(utm) })));
        Assert.Equal(expected, Rounded(await villages.Server.AskAsync(Inlined(query, utm))));
        Assert.Equal(expected, Rounded(await villages.Server.AskAsync(query, new { g = Json(Here) })));
        Assert.Contains("Pikatan", expected, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Are_transformed_within_a_variable_that_is_a_whole_filter()
    {
        const string Query = "query($w: VillageFilterInput) { villages(where: $w) { nodes { name } } }";
        var where = new { boundary = new { intersects = new { geometry = Json(await InUtmAsync()) } } };

        Assert.Equal("""{"villages":{"nodes":[{"name":"Pikatan"}]}}""", await villages.Server.DataAsync(Query, new { w = where }));
    }

    [Theory]
    [MemberData(nameof(Places))]
    public async Task Are_refused_with_the_place_and_cost_no_connection(string query)
    {
        await villages.Server.DataAsync("{ villages(first: 1) { nodes { code } } }");
        var before = await BackendsAsync();

        foreach (var (geometry, code, says) in new[]
        {
            ("""{"type":"Point","coordinates":[1,1],"crs":998877}""", "UNKNOWN_CRS", "crs: 998877"),
            ("""{"type":"Point","coordinates":[1,1],"crs":"x"}""", "UNKNOWN_CRS", "crs: "),
            ("""{"type":"Point","coordinates":[1e30,1e30],"crs":32749}""", "INVALID_GEOMETRY", "EPSG:32749"),
            ("""{"type":"Polygon","coordinates":[[[112,-8],[113,-8],[113,-7],[112,"a"],[112,-8]]]}""", "INVALID_GEOMETRY", "coordinates[0][3]"),
        })
        {
            var error = await villages.Server.ErrorAsync(query, new { g = Json(geometry) });

            Assert.Equal(code, (string?)error["extensions"]!["code"]);
            Assert.Contains(says, (string)error["message"]!, StringComparison.Ordinal);
        }

        Assert.NotEmpty(before);
        Assert.Subset((await BackendsAsync()).ToHashSet(), before.ToHashSet());
    }

    private async Task<string> InUtmAsync() => await villages.Database.ScalarAsync<string>(
        $$"""
        SELECT '{"crs":32749,' || substr(ST_AsGeoJSON(ST_Transform(ST_SetSRID(ST_GeomFromGeoJSON('{{Here}}'), 4326), 32749), 9, 0), 2)
        """);

    private static string Inlined(string query, string geometry) => query
        .Replace("query($g: Geometry!) ", "", StringComparison.Ordinal)
        .Replace("$g", System.Text.RegularExpressions.Regex.Replace(geometry, "\"([a-z]+)\":", "$1: "), StringComparison.Ordinal);

    private static JsonElement Json(string text) => JsonSerializer.Deserialize<JsonElement>(text);

    // A way there and back leaves a millionth of a metre.
    private static string Rounded(JsonNode answer)
    {
        Assert.True(answer["errors"] is null, answer.ToJsonString());
        foreach (var node in answer["data"]!["villages"]?["nodes"]!.AsArray() ?? [])
        {
            if (node!["near"] is { } metres)
            {
                node["near"] = Math.Round((double)metres, 3);
            }
        }

        return answer["data"]!.ToJsonString();
    }

    private async Task<int[]> BackendsAsync() => await villages.Database.ScalarAsync<int[]>(
        "SELECT coalesce(array_agg(pid ORDER BY pid), '{}') FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'ovop%ovop_reader'");
}
