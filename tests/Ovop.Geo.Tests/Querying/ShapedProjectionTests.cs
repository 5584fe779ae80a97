using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class ShapedProjectionTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // A square of 0.1 degree with a tooth of some 11 m on its southern edge; a village without a boundary; one a
    // quarter of the equator from UTM zone 49, where that has no place; one in two parts on both sides of the
    // antimeridian, with a hole.
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source) VALUES
            ('35.05.01.2001', '35.05.01', '35.05', 'Gigi', 'DESA', 'SRID=4326;POINT(112.15 -8.05)',
                'SRID=4326;MULTIPOLYGON(((112 -8.1,112.05 -8.1001,112.1 -8.1,112.1 -8,112 -8,112 -8.1)))', 'OFFICIAL'),
            ('35.05.01.2002', '35.05.01', '35.05', 'Tanpa', 'DESA', 'SRID=4326;POINT(112.2 -8)', NULL, NULL),
            ('35.05.01.2003', '35.05.01', '35.05', 'Jauh', 'DESA', 'SRID=4326;POINT(-159 0)',
                'SRID=4326;MULTIPOLYGON(((-159 0,-158 0,-158 1,-159 1,-159 0)))', 'OFFICIAL'),
            ('35.05.01.2004', '35.05.01', '35.05', 'Dua', 'DESA', 'SRID=4326;POINT(179.5 0.5)',
                'SRID=4326;MULTIPOLYGON(((179 0,180 0,180 1,179 1,179 0),(179.4 0.4,179.4 0.6,179.6 0.6,179.6 0.4,179.4 0.4)),((-180 0,-179 0,-179 1,-180 1,-180 0)))',
                'OFFICIAL');
        """;

    [Fact]
    public void Is_the_column_alone_where_nothing_is_asked() => Assert.StartsWith(
        "SELECT t0.\"boundary\" AS c0 FROM",
        Fixture.SqlOf(Shaped(QueryValue.Slot(0), QueryValue.Slot(1)), null, 4326)[0], StringComparison.Ordinal);

    [Fact]
    public void Is_simplified_in_degrees_and_then_transformed() => Assert.StartsWith(
        "SELECT ovop_in_crs(ST_SimplifyPreserveTopology(t0.\"boundary\", $1 / 111700), $2) AS c0 FROM",
        Fixture.SqlOf(Shaped(QueryValue.Slot(0), QueryValue.Slot(1)), 20.0, 32749)[0], StringComparison.Ordinal);

    [Theory]
    [InlineData(10.0, 6)]
    [InlineData(12.0, 5)]
    public async Task Leaves_out_what_lies_within_the_metres_asked(double metres, int positions)
    {
        var first = Shaped(QueryValue.Of(metres), default) with { Paging = Paging.All(1) };

        using var result = await Fixture.ReadAsync(first);

        Assert.Equal(positions, new NetTopologySuite.IO.WKBReader().Read(result.Rows.GetWkb(0, 0).ToArray()).NumPoints);
    }

    [Fact]
    public async Task Comes_as_stored_where_the_CRS_has_no_place_for_it_and_keeps_the_connection()
    {
        using var result = await Fixture.ReadAsync(Shaped(default, QueryValue.Of(32749)));

        Assert.Equal(32749, Wkb.SridOf(result.Rows.GetWkb(0, 0)));
        Assert.True(result.Rows.IsNull(1, 0));
        Assert.Equal(4326, Wkb.SridOf(result.Rows.GetWkb(2, 0)));
    }

    [Fact]
    public async Task Keeps_holes_and_parts_when_it_is_simplified()
    {
        var query = Shaped(QueryValue.Of(1_000.0), default) with { Where = Compare<Village>("Name", "eq", "Dua") };

        Assert.Equal(
            [await Fixture.Database.ScalarAsync<string>("SELECT ST_AsText(boundary) FROM village WHERE name = 'Dua'")],
            (await Fixture.RowsAsync(query)).Select(Unspaced));
    }

    [Theory]
    [InlineData(-1.0, "simplifyMetres is -1; it must be 0 to 100000.")]
    [InlineData(100_001.0, "simplifyMetres is 100001; it must be 0 to 100000.")]
    public async Task Refuses_metres_out_of_range_before_any_SQL(double metres, string message)
    {
        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            async () => await Fixture.ReadAsync(Shaped(QueryValue.Of(metres, tag: 7), default)));

        Assert.Equal((QueryErrorCodes.InvalidArgument, message, 7), (refusal.Code, refusal.Message, refusal.ArgumentTag));
    }

    private static EntityQuery Shaped(QueryValue metres, QueryValue crs) => Query<Village>() with
    {
        Columns = [new ShapedProjection(new ColumnProjection(Path("Boundary")), metres, crs)],
    };

    private static string Unspaced(string wkt) =>
        wkt.Replace(", ", ",", StringComparison.Ordinal).Replace(" (", "(", StringComparison.Ordinal);
}
