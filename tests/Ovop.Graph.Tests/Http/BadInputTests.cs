using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Http;

/// <summary>Bad input gets one clear error with a place and a code, and costs no connection to the database.</summary>
public class BadInputTests(VillageServer villages) : IClassFixture<VillageServer>
{
    private const string Within = "query($g: Geometry!) { villages(where: { boundary: { intersects: { geometry: $g } } }) { totalCount } }";
    private const string Box = "query($box: [Float!]!) { villages(where: { boundary: { bbox: $box } }) { totalCount } }";

    public static TheoryData<string, string, string, string> Requests => new()
    {
        // query, variables, code, what the message says
        { "{ villages { nodes { code } ", "{}", "SYNTAX", "Expected Name, found <EOF>" },
        { "{ villages { nodes { cod } } }", "{}", "VALIDATION", "Did you mean \"code\"" },
        { "query($n: Int) { villages(first: $n) { totalCount } }", """{"n":"ten"}""", "COERCION", "Int cannot represent non-integer value: \"ten\"" },
        { "{ villages(where: { nam: { eq: \"x\" } }) { totalCount } }", "{}", "VALIDATION", "\"nam\"" },
        { "{ villages { nodes { ...A } } } fragment A on Village { ...B } fragment B on Village { ...A }", "{}", "VALIDATION", "Cannot spread fragment \"A\" within itself via \"B\"" },
        { Within, """{"g":{"type":"Polygon","coordinates":[[[112,-8],[113,-8],[113,-7],[112,-7]]]}}""", "INVALID_GEOMETRY", "coordinates[0]" },
        { Within, """{"g":{"type":"Point","coordinates":[112,200]}}""", "INVALID_GEOMETRY", "coordinates[1]" },
        { Within, """{"g":{"type":"Point","coordinates":[112,"NaN"]}}""", "INVALID_GEOMETRY", "coordinates[1]" },
        { Within, """{"g":{"type":"Point","coordinates":[112,1e400]}}""", "INVALID_GEOMETRY", "coordinates[1]" },
        { Within, """{"g":{"type":"Polygon","coordinates":[[[112,-8],[113,-7],[113,-8],[112,-7],[112,-8]]]}}""", "INVALID_GEOMETRY", "" },
        { Within, """{"g":{"type":"Point","coordinates":[112,-8],"crs":999999}}""", "UNKNOWN_CRS", "999999" },
        { Within, """{"g":{"type":"Point","coordinates":[112,-8],"crs":"EPSG:4326"}}""", "UNKNOWN_CRS", "crs" },
        { Within, """{"g":{"type":"Point","coordinates":[1e30,1e30],"crs":32749}}""", "INVALID_GEOMETRY", "32749" },
        { Box, """{"box":[112,-7,113,-8]}""", "INVALID_ARGUMENT", "south" },
        { Box, """{"box":[112,-8,113]}""", "INVALID_ARGUMENT", "four numbers" },
        { "{ villages(where: { boundary: { bbox: [112, -7, 113, -8] } }) { totalCount } }", "{}", "INVALID_ARGUMENT", "south" },
        { """{ villages(where: { location: { withinDistance: { geometry: { type: "Point", coordinates: [112, -8] }, metres: -1 } } }) { totalCount } }""", "{}", "INVALID_ARGUMENT", "-1" },
        { """{ villages(after: "forged") { nodes { code } } }""", "{}", "INVALID_CURSOR", "" },
        { "query($after: String) { villages(after: $after) { nodes { code } } }", """{"after":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"}""", "INVALID_CURSOR", "" },
        { "{ villages(first: 1001) { totalCount } }", "{}", "PAGE_TOO_LARGE", "1000" },
        { "{ villages(last: 100000) { nodes { code } } }", "{}", "PAGE_TOO_LARGE", "1000" },
        { "{ villages(first: -1) { nodes { code } } }", "{}", "INVALID_ARGUMENT", "-1" },
        { "{ villages(first: 1, last: 1) { nodes { code } } }", "{}", "INVALID_ARGUMENT", "" },
        { "query($first: Int!) { villages(first: $first) { totalCount } }", """{"first":1001}""", "PAGE_TOO_LARGE", "1000" },
        { Within, LongLine(10_001), "INVALID_GEOMETRY", "10000" },
        { Within, LargePolygon(10_001), "INVALID_GEOMETRY", "10000" },
        { Within, """{"g":{"type":"Polygon","coordinates":[[[112,-8],[113,-8],[112,-8]]]}}""", "INVALID_GEOMETRY", "coordinates[0]" },
        { Box, """{"box":[112,-8,113,"NaN"]}""", "COERCION", "NaN" },
        { Box, """{"box":[112,-8,113,200]}""", "INVALID_ARGUMENT", "200" },
        { """{ villages(where: { location: { withinDistance: { geometry: { type: "Point", coordinates: [112, 200] }, metres: 1 } } }) { totalCount } }""", "{}", "INVALID_GEOMETRY", "coordinates[1]" },
        { """{ villages(where: { near: { of: { villages: { kind: { eq: DESA } } }, metres: -5 } }) { totalCount } }""", "{}", "INVALID_ARGUMENT", "-5" },
        { """query($y: Float!) { villages(where: { location: { withinDistance: { geometry: { type: "Point", coordinates: [112, $y] }, metres: 1 } } }) { totalCount } }""", """{"y":200}""", "INVALID_GEOMETRY", "coordinates[1]" },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task Is_answered_with_a_place_a_code_and_no_connection_lost(string query, string variables, string code, string says)
    {
        await villages.Server.DataAsync("{ villages(first: 1) { nodes { code } } }");
        var before = await BackendsAsync();
        Assert.NotEmpty(before);
        var body = new JsonObject { ["query"] = query, ["variables"] = JsonNode.Parse(variables) }.ToJsonString();

        using var response = await villages.Server.PostAsync(body, "application/graphql-response+json");
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.Equal(code, (string)error["extensions"]!["code"]!);
        Assert.Contains(says, (string)error["message"]!, StringComparison.Ordinal);
        Assert.True(error["locations"] is not null || error["path"] is not null, error.ToJsonString());
        // What a type cannot refuse is an error of the field, in a response that is in order otherwise.
        var isInTheField = code is "INVALID_ARGUMENT" or "PAGE_TOO_LARGE" or "INVALID_CURSOR" || error["path"] is not null;
        Assert.Equal(isInTheField ? HttpStatusCode.OK : HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(isInTheField, answer.AsObject().ContainsKey("data"));
        Assert.Equal(isInTheField, error["path"] is not null);
        using var lenient = await villages.Server.PostAsync(body, "application/json");
        Assert.Equal(HttpStatusCode.OK, lenient.StatusCode);
        Assert.Subset((await BackendsAsync()).ToHashSet(), before.ToHashSet());
    }

    [Fact]
    public async Task Leaves_the_other_fields_of_the_request_standing()
    {
        var answer = await villages.Server.AskAsync(
            """{ bad: villages(after: "forged") { nodes { code } } good: villages(first: 1) { nodes { code } } }""");

        Assert.Null(answer["data"]!["bad"]);
        Assert.Equal("35.05.01.2005", (string)answer["data"]!["good"]!["nodes"]![0]!["code"]!);
        Assert.Equal("""["bad"]""", Assert.Single(answer["errors"]!.AsArray())!["path"]!.ToJsonString());
    }

    // The login of the tests is a superuser: without the role of the reader nothing would be refused.
    [Fact]
    public async Task Queries_run_as_the_reader_who_may_do_what_is_granted_and_no_more()
    {
        await villages.Database.ExecuteAsync("REVOKE SELECT ON agency FROM ovop_reader");

        var error = await villages.Server.ErrorAsync("{ agencies { totalCount } }");

        Assert.Equal("INTERNAL", (string?)error["extensions"]!["code"]);
        Assert.DoesNotContain("agency", (string)error["message"]!, StringComparison.OrdinalIgnoreCase);
        await villages.Database.ExecuteAsync("GRANT SELECT ON agency TO ovop_reader");
        Assert.Equal("""{"agencies":{"totalCount":0}}""", await villages.Server.DataAsync("{ agencies { totalCount } }"));
    }

    [Fact]
    public async Task Shows_neither_SQL_nor_a_stack_nor_a_secret()
    {
        foreach (var (query, variables) in Requests.Select(request => ((string)request[0], (string)request[1])))
        {
            var text = (await villages.Server.AskAsync(query, JsonSerializer.Deserialize<JsonElement>(variables))).ToJsonString();

            Assert.DoesNotContain("SELECT", text, StringComparison.Ordinal);
            Assert.DoesNotContain(" at Ovop.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("Password", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    private static string LargePolygon(int vertices)
    {
        var ring = Enumerable.Range(0, vertices - 1)
            .Select(i => new[] { 112 + Math.Cos(Math.Tau * i / (vertices - 1)), -8 + Math.Sin(Math.Tau * i / (vertices - 1)) })
            .ToList();
        return JsonSerializer.Serialize(new { g = new { type = "Polygon", coordinates = new[] { ring.Append(ring[0]) } } });
    }

    private static string LongLine(int vertices) => JsonSerializer.Serialize(new
    {
        g = new { type = "LineString", coordinates = Enumerable.Range(0, vertices).Select(i => new[] { 112 + (i / 20_000.0), -8 }) },
    });

    private async Task<int[]> BackendsAsync() => await villages.Database.ScalarAsync<int[]>(
        "SELECT coalesce(array_agg(pid ORDER BY pid), '{}') FROM pg_stat_activity WHERE datname = current_database() AND application_name LIKE 'ovop%ovop_reader'");
}
