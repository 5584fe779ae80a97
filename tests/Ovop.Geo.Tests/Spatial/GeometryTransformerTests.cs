using System.Text.Json;
using Npgsql;
using Ovop.Geo.Spatial;
using Ovop.Geo.Sql;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Spatial;

public sealed class GeometryTransformerTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private NpgsqlDataSource _reader = null!;
    private GeometryTransformer _transformer = null!;

    public async Task InitializeAsync()
    {
        var database = await postgis.CreateDatabaseAsync();
        await database.ExecuteAsync(SqlScript.Read("ovop_transform.sql"));
        // One connection: that it survives every bad geometry can be seen by its process.
        _reader = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(database.ConnectionString) { MaxPoolSize = 1 });
        _transformer = new GeometryTransformer(_reader);
    }

    public async Task DisposeAsync() => await _reader.DisposeAsync();

    [Fact]
    public async Task Brings_metres_of_UTM_to_longitude_and_latitude()
    {
        // Zone 49 south: its central meridian, 111 degrees east, is 500 km east; the equator 10,000 km north.
        var results = await TransformAsync("""{"type":"Point","coordinates":[500000,10000000],"crs":32749}""");

        var value = Assert.Single(results).Value!;
        var envelope = Wkb.Envelope(value.Ewkb.Span);
        Assert.True(value.IsWgs84);
        Assert.Equal(32749, value.Crs);
        Assert.Equal(111, envelope.MinX, tolerance: 1e-9);
        Assert.Equal(0, envelope.MinY, tolerance: 1e-9);
    }

    [Fact]
    public async Task Keeps_the_order_and_leaves_alone_what_is_in_WGS_84()
    {
        var results = await TransformAsync(
            """{"type":"Point","coordinates":[111320,0],"crs":3857}""",
            """{"type":"Point","coordinates":[5,6]}""",
            """{"type":"Point","coordinates":[222640,0],"crs":3857}""");

        Assert.Equal([1.0, 5.0, 2.0], results.Select(r => Math.Round(Wkb.Envelope(r.Value!.Ewkb.Span).MinX, 4)));
    }

    [Fact]
    public async Task Asks_nothing_of_the_database_where_all_is_in_WGS_84()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Username=nobody;Timeout=1");
        var value = Parse("""{"type":"Point","coordinates":[5,6]}""");

        var results = await new GeometryTransformer(nowhere).TransformAsync([value], CancellationToken.None);

        Assert.Same(value, Assert.Single(results).Value);
    }

    [Fact]
    public async Task Says_that_a_crs_is_unknown()
    {
        var error = await ErrorAsync("""{"type":"Point","coordinates":[1,2],"crs":999}""");

        Assert.Equal((GeometryInputException.UnknownCrs, "crs"), (error.Code, error.Path));
        Assert.Contains("999", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_coordinates_lie_outside_their_crs()
    {
        var error = await ErrorAsync("""{"type":"Point","coordinates":[1e300,2e300],"crs":32749}""");

        Assert.Equal(GeometryInputException.InvalidGeometry, error.Code);
        Assert.Contains("outside the area where EPSG:32749 is defined", error.Message, StringComparison.Ordinal);
    }

    // PROJ computes these all the same: what lies beyond the edge of the world comes back on its other side.
    [Theory]
    [InlineData("""{"type":"Point","coordinates":[1e9,1e9],"crs":3857}""")]
    [InlineData("""{"type":"Point","coordinates":[20037600,0],"crs":3857}""")]
    [InlineData("""{"type":"Polygon","coordinates":[[[19000000,0],[21000000,0],[21000000,9],[19000000,9],[19000000,0]]],"crs":3857}""")]
    [InlineData("""{"type":"Point","coordinates":[200,0],"crs":4267}""")]
    [InlineData("""{"type":"Point","coordinates":[4e7,9100000],"crs":32749}""")]
    public async Task Does_not_take_what_lies_outside_of_a_crs_to_another_place(string json)
    {
        var error = await ErrorAsync(json);

        Assert.Equal(GeometryInputException.InvalidGeometry, error.Code);
        Assert.Contains("outside the area where EPSG:", error.Message, StringComparison.Ordinal);
    }

    // The whole world of each, from edge to edge where it has one, and an odd one or two.
    [Theory]
    [InlineData("""{"type":"LineString","coordinates":[[-20037508.342789244,-20037508.342789244],[20037508.342789244,20037508.342789244]],"crs":3857}""")]
    [InlineData("""{"type":"LineString","coordinates":[[-180,-90],[180,90]],"crs":4979}""")]
    [InlineData("""{"type":"Point","coordinates":[180,-8],"crs":4267}""")]
    [InlineData("""{"type":"LineString","coordinates":[[166021,1116915],[833978,9997964]],"crs":32749}""")]
    [InlineData("""{"type":"Point","coordinates":[1500000,1000000],"crs":23830}""")]
    [InlineData("""{"type":"Point","coordinates":[2000000,2000000],"crs":5041}""")]
    public async Task Takes_what_lies_within(string json)
    {
        var result = Assert.Single(await TransformAsync(json));

        Assert.Null(result.Error);
        Assert.True(result.Value!.IsWgs84);
    }

    [Fact]
    public async Task Knows_no_map_in_coordinates_from_the_centre_of_the_earth()
    {
        var error = await ErrorAsync("""{"type":"Point","coordinates":[0,0],"crs":4978}""");

        Assert.Equal((GeometryInputException.UnknownCrs, "crs"), (error.Code, error.Path));
    }

    [Fact]
    public async Task Keeps_its_connection_through_bad_geometries()
    {
        var before = await BackendAsync();
        await TransformAsync(
            """{"type":"Point","coordinates":[1,2],"crs":999}""",
            """{"type":"Point","coordinates":[1e300,2e300],"crs":32749}""",
            """{"type":"Point","coordinates":[1e300,2e300],"crs":3857}""");

        Assert.Equal(before, await BackendAsync());
    }

    private async Task<int> BackendAsync()
    {
        await using var command = _reader.CreateCommand("SELECT pg_backend_pid()");
        return (int)(await command.ExecuteScalarAsync())!;
    }

    private async Task<GeometryInputException> ErrorAsync(string json)
    {
        var result = Assert.Single(await TransformAsync(json));
        Assert.Null(result.Value);
        return result.Error!;
    }

    private async Task<IReadOnlyList<TransformedGeometry>> TransformAsync(params string[] geometries) =>
        await _transformer.TransformAsync([.. geometries.Select(Parse)], CancellationToken.None);

    private static GeometryValue Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return GeometryInput.Parse(document.RootElement, new GeometryLimits());
    }
}
