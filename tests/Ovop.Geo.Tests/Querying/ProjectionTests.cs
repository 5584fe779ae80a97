using Ovop.Geo.Programmes;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class ProjectionTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => Ladder + """
        INSERT INTO village (
            code, district_code, regency_code, name, aliases, kind, location, boundary, boundary_source, area_km2)
        VALUES
            ('35.05.01.2001', '35.05.01', '35.05', 'Balerejo', '{Balairejo,"a,b",é}', 'DESA',
                'SRID=4326;POINT(112.25 -7.75)', ST_Multi(ST_MakeEnvelope(112, -8, 112.5, -7.5, 4326)),
                'APPROXIMATE', 121.5),
            ('35.05.01.2002', '35.05.01', '35.05', 'Désa ✓ 😀', '{}', 'KELURAHAN', 'SRID=4326;POINT(112.2 -8)',
                NULL, NULL, NULL);
        INSERT INTO visit (slug, village_code, visited_on) VALUES ('v1', '35.05.01.2001', '1999-12-31');
        """;

    [Fact]
    public async Task Reads_every_sort_of_column() => Assert.Equal(
        [
            "Balerejo|Balairejo,a,b,é|DESA|121.5|APPROXIMATE|POINT (112.25 -7.75)|Wonodadi",
            "Désa ✓ 😀||KELURAHAN|null|null|POINT (112.2 -8)|Wonodadi",
        ],
        await Fixture.RowsAsync(Query<Village>(
            "Name", "Aliases", "Kind", "AreaKm2", "BoundarySource", "Location", "District.Name")));

    [Fact]
    public async Task Reads_dates_and_whole_numbers() => Assert.Equal(
        ["1|1999-12-31|null"], await Fixture.RowsAsync(Query<Visit>("Id", "VisitedOn", "Seen")));

    [Fact]
    public async Task Reads_a_column_twice_if_asked_twice() => Assert.Equal(
        ["Balerejo|Balerejo", "Désa ✓ 😀|Désa ✓ 😀"], await Fixture.RowsAsync(Query<Village>("Name", "Name")));

    [Fact]
    public async Task Reads_geometries_as_the_bytes_of_EWKB()
    {
        using var result = await Fixture.ReadAsync(Query<Village>("Boundary", "Name"));

        var expected = await Fixture.Database.ScalarAsync<byte[]>(
            "SELECT ST_AsEWKB(boundary) FROM village WHERE boundary IS NOT NULL");
        Assert.Equal(expected, result.Rows.GetWkb(0, 0));
        Assert.True(result.Rows.IsNull(1, 0));
        Assert.Equal(0, result.Rows.GetWkb(1, 0).Length);
        Assert.Equal("Désa ✓ 😀"u8, result.Rows.GetUtf8(1, 1));
    }

    [Fact]
    public async Task Reads_rows_without_any_column()
    {
        using var result = await Fixture.ReadAsync(Query<Village>() with { HasPageInfo = true });

        Assert.Equal(2, result.Rows.Count);
        Assert.False(result.HasNext(0));
    }

    // By hand, on a sphere of a degree of 110.6 km northwards and 111.32 km times the cosine of 7.9 degrees eastwards.
    [Theory]
    [InlineData("distanceMetres", "ST_Distance(t0.\"boundary\"::geography, $1)", 30_550)]
    [InlineData(
        "bearingDegrees",
        "degrees(ST_Azimuth(ST_Centroid(t0.\"boundary\")::geography, ST_Centroid($1::geometry)::geography))",
        118.8)]
    [InlineData("areaKm2", "ST_Area(t0.\"boundary\"::geography) / 1000000", 3_050)]
    public async Task Computes_measures_from_a_geometry(string name, string sql, double value)
    {
        var query = Computed(name, "Boundary", Point(112.7745, -8.038)) with { Paging = Paging.All(1) };

        Assert.StartsWith($"SELECT {sql} AS c0 FROM", Fixture.SqlOf(query)[0], StringComparison.Ordinal);
        using var result = await Fixture.ReadAsync(query);
        Assert.Equal(value, result.Rows.GetDouble(0, 0), tolerance: value / 200);
    }

    [Theory]
    [InlineData("centroid", "POINT (112.25 -7.75)")]
    [InlineData("pointOnSurface", "POINT (112.25 -7.75)")]
    [InlineData("envelope", "POLYGON ((112 -8, 112 -7.5, 112.5 -7.5, 112.5 -8, 112 -8))")]
    public async Task Computes_geometries_from_a_geometry(string name, string wkt) =>
        Assert.Equal([wkt, "null"], await Fixture.RowsAsync(Computed(name, "Boundary", null)));

    [Theory]
    [InlineData(112.25, -7, 0)]
    [InlineData(113, -7.75, 90)]
    [InlineData(112.25, -9, 180)]
    [InlineData(111, -7.75, 270)]
    public async Task Tells_a_bearing_clockwise_from_north(double longitude, double latitude, double degrees)
    {
        var query = Computed("bearingDegrees", "Location", Point(longitude, latitude)) with { Paging = Paging.All(1) };

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(degrees, result.Rows.GetDouble(0, 0), tolerance: 0.1);
        Assert.InRange(result.Rows.GetDouble(0, 0), 0, 359.999999);
    }

    [Fact]
    public async Task Tells_no_bearing_to_the_same_point_and_a_distance_of_zero()
    {
        var here = Point(112.2, -8);
        var query = Query<Village>() with
        {
            Columns = [Field("bearingDegrees", "Location", here), Field("distanceMetres", "Location", here)],
            Where = Compare<Village>("Code", "eq", "35.05.01.2002"),
        };

        Assert.Equal(["null|0"], await Fixture.RowsAsync(query));
    }

    [Fact]
    public async Task Binds_a_geometry_once_however_often_it_is_used()
    {
        var here = QueryValue.Slot(0);
        var query = Query<Village>("Code") with
        {
            Columns = [Field("bearingDegrees", "Location", here), Field("distanceMetres", "Location", here)],
            Where = Compare<Village>("Location", "withinDistance", here, 1e6),
            Order = [new NearestOrder(Path("Location"), here)],
        };

        Assert.DoesNotContain("$3", Fixture.SqlOf(query, Point(112, -8))[0], StringComparison.Ordinal);
        Assert.Equal(2, (await Fixture.RowsAsync(query, Point(112, -8))).Length);
    }

    private static EntityQuery Computed(string name, string column, GeometryValue? to) =>
        Query<Village>() with { Columns = [Field(name, column, to)] };

    private static ComputedProjection Field(string name, string column, object? to)
    {
        var field = GeometryFields.All.Single(candidate => candidate.Name == name);
        return new ComputedProjection(field, Path(column), [.. field.Parameters.Select(_ => Value(to))]);
    }
}
