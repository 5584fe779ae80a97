using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Entities;

/// <summary>Parts of responses that are GeoJSON FeatureCollections as they stand, over HTTP.</summary>
public class FeatureCollectionTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    [Theory]
    [InlineData("villages", "code label")]
    [InlineData("districts", "code name")]
    [InlineData("regencies", "code bbox")]
    [InlineData("provinces", "code")]
    [InlineData("terrainZones", "slug soil")]
    [InlineData("productClusters", "slug villages { nodes { code } }")]
    [InlineData("agrotourismSites", "slug location { coordinates }")]
    public async Task Is_GeoJSON_to_the_letter_of_RFC_7946(string list, string properties)
    {
        var data = await seeded.Server.AskAsync(
            $$"""{ x: {{list}}(first: 30) { featureCollection { type features { type id geometry properties { {{properties}} } } } } }""");

        var collection = data["data"]!["x"]!["featureCollection"]!;
        Assert.Empty(Rfc7946.Faults(collection));
        Assert.NotEmpty(collection["features"]!.AsArray());
        Assert.All(collection["features"]!.AsArray(), feature => Assert.NotNull(feature!["geometry"]));
    }

    [Fact]
    public async Task Has_boxes_that_lie_around_their_geometries()
    {
        var data = await seeded.Server.AskAsync(
            "{ x: districts(first: 40) { featureCollection { type features { type bbox geometry(precision: 9) properties { code } } } } }");

        var collection = data["data"]!["x"]!["featureCollection"]!;
        Assert.Empty(Rfc7946.Faults(collection));
        Assert.All(collection["features"]!.AsArray(), feature =>
        {
            var box = feature!["bbox"]!.AsArray().Select(number => (double)number!).ToArray();
            var positions = Rfc7946.Positions(feature["geometry"]!["coordinates"]!).ToArray();
            Assert.Equal(box, [positions.Min(p => p.X), positions.Min(p => p.Y), positions.Max(p => p.X), positions.Max(p => p.Y)], Near);
        });
    }

    [Fact]
    public async Task Draws_a_village_by_its_boundary_or_its_point_in_fewer_positions_or_decimals()
    {
        var data = await seeded.Server.AskAsync(
            """
            query($of: VillageShape) {
              x: villages(first: 1) { featureCollection { features {
                whole: geometry simple: geometry(simplifyMetres: 200) rough: geometry(precision: 2) point: geometry(of: LOCATION) chosen: geometry(of: $of) } } }
            }
            """,
            new { of = "LOCATION" });

        var feature = data["data"]!["x"]!["featureCollection"]!["features"]![0]!;
        Assert.Equal("MultiPolygon", (string?)feature["whole"]!["type"]);
        Assert.True(Count("simple") < Count("whole"), feature.ToJsonString());
        Assert.All(Rfc7946.Positions(feature["rough"]!["coordinates"]!), position => Assert.Equal(Math.Round(position.X, 2), position.X));
        Assert.Equal("Point", (string?)feature["point"]!["type"]);
        Assert.Equal(feature["point"]!.ToJsonString(), feature["chosen"]!.ToJsonString());

        int Count(string form) => Rfc7946.Positions(feature[form]!["coordinates"]!).Count();
    }

    [Fact]
    public async Task Has_a_null_geometry_where_there_is_none()
    {
        await using var server = await WithoutBoundariesAsync();

        var data = await server.Server.AskAsync(
            """{ x: villages(where: { code: { eq: "35.05.17.1001" } }) { featureCollection { type features { type id bbox geometry properties { name } } } } }""");

        Assert.Equal(
            """[{"type":"Feature","id":"MTpWaWxsYWdlOjM1LjA1LjE3LjEwMDE","bbox":[112.25,-8.05,112.25,-8.05],"geometry":null,"properties":{"name":"Wlingi \u0022Kota\u0022"}}]""",
            data["data"]!["x"]!["featureCollection"]!["features"]!.ToJsonString());
        Assert.Empty(Rfc7946.Faults(data["data"]!["x"]!["featureCollection"]!));
    }

    [Fact]
    public async Task Costs_as_much_as_the_rows_that_are_asked_for()
    {
        var few = await CostAsync(10);
        var many = await CostAsync(1_000);

        Assert.InRange(many / few, 20, 100);
    }

    private async Task<double> CostAsync(int rows)
    {
        using var request = new HttpRequestMessage(
            HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString($$"""{ villages(first: {{rows}}) { featureCollection { features { geometry } } } }"""));
        request.Headers.Add("GraphQL-Cost", "report");
        using var response = await seeded.Server.Client.SendAsync(request);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        return (double)answer["extensions"]!["cost"]!["fieldCost"]!;
    }

    private static async Task<RunningVillages> WithoutBoundariesAsync()
    {
        var villages = new VillageServer();
        await villages.InitializeAsync();
        return new RunningVillages(villages);
    }

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < 1e-6;

    private sealed class RunningVillages(VillageServer villages) : IAsyncDisposable
    {
        public GraphServer Server => villages.Server;

        public async ValueTask DisposeAsync() => await villages.DisposeAsync();
    }
}
