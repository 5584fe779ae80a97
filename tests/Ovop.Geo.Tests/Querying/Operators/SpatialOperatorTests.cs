using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying.Operators;

public sealed class SpatialOperatorTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private const string Square =
        """{"type":"Polygon","coordinates":[[[112.0,-8.0],[112.1,-8.0],[112.1,-7.9],[112.0,-7.9],[112.0,-8.0]]]}""";

    // Three squares of a tenth of a degree side by side from 112 to 112.3 east, the third with a hole in its middle;
    // the fourth village has no boundary, the fifth lies beyond the antimeridian.
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source)
        SELECT '35.05.01.200' || n, '35.05.01', '35.05', 'Village ' || n, 'DESA',
            ST_SetSRID(ST_MakePoint(x + 0.05, -7.95), 4326), boundary,
            CASE WHEN boundary IS NOT NULL THEN 'APPROXIMATE' END
        FROM (VALUES
            (1, 112.0, ST_Multi(ST_MakeEnvelope(112.0, -8, 112.1, -7.9, 4326))),
            (2, 112.1, ST_Multi(ST_MakeEnvelope(112.1, -8, 112.2, -7.9, 4326))),
            (3, 112.2, ST_Multi(ST_Difference(
                ST_MakeEnvelope(112.2, -8, 112.3, -7.9, 4326), ST_MakeEnvelope(112.24, -7.96, 112.26, -7.94, 4326)))),
            (4, 113.0, NULL),
            (5, -179.5, ST_Multi(ST_MakeEnvelope(-179.5, -8, -179.4, -7.9, 4326)))
        ) AS squares(n, x, boundary)
        """;

    [Theory]
    [InlineData("intersects", """ST_Intersects(t0."boundary", $1)""", "1 2")]
    [InlineData("within", """ST_Within(t0."boundary", $1)""", "1")]
    [InlineData("contains", """ST_Contains(t0."boundary", $1)""", "1")]
    [InlineData("nintersects", """(ST_Intersects(t0."boundary", $1)) IS NOT TRUE""", "3 4 5")]
    [InlineData("nwithin", """(ST_Within(t0."boundary", $1)) IS NOT TRUE""", "2 3 4 5")]
    [InlineData("ncontains", """(ST_Contains(t0."boundary", $1)) IS NOT TRUE""", "2 3 4 5")]
    public async Task Compares_with_a_geometry(string name, string condition, string villages)
    {
        var query = Query<Village>("Code") with { Where = Compare<Village>("Boundary", name, Geometry(Square)) };

        Assert.Equal(condition, Fixture.ConditionOf(query));
        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query)));
    }

    [Fact]
    public async Task Knows_a_hole_from_the_land_around_it()
    {
        var inTheHole = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "intersects", Point(112.25, -7.95)),
        };
        var beside = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "intersects", Point(112.22, -7.95)),
        };

        Assert.Empty(await Fixture.RowsAsync(inTheHole));
        Assert.Equal("3", Numbers(await Fixture.RowsAsync(beside)));
    }

    [Theory]
    [InlineData(new[] { 112.05, -7.99, 112.15, -7.95 }, "1 2")]
    [InlineData(new[] { 112.245, -7.955, 112.255, -7.945 }, "")]
    [InlineData(new[] { 112.1, -8.0, 112.1, -7.9 }, "1 2")]
    [InlineData(new[] { 112.15, -7.95, 112.15, -7.95 }, "2")]
    [InlineData(new[] { 112.25, -8.5, -179.45, 8 }, "3 5")]
    [InlineData(new[] { 180.0, -8.5, -179.45, 8 }, "5")]
    [InlineData(new[] { -180.0, -90, 180, 90 }, "1 2 3 5")]
    public async Task Finds_what_meets_a_box_also_a_thin_one_and_one_across_the_antimeridian(
        double[] box, string villages)
    {
        var query = Query<Village>("Code") with { Where = Compare<Village>("Boundary", "bbox", box) };

        Assert.Equal(
            """(t0."boundary" && $1 AND ((t0."boundary" @ $2) IS TRUE OR ST_Intersects(t0."boundary", $1)))""",
            Fixture.ConditionOf(query));
        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query)));
    }

    // PostGIS's own boxes are kept in single precision, some metres coarse there.
    [Theory]
    [InlineData(new[] { 112.05, -7.95, 112.16, -7.94 }, "1 2")]
    [InlineData(new[] { 112.0500001, -7.95, 112.16, -7.94 }, "2")]
    [InlineData(new[] { 112.04, -7.96, 112.15, -7.9500001 }, "")]
    [InlineData(new[] { 112.04, -7.96, 112.1499999, -7.94 }, "1")]
    [InlineData(new[] { 112.04, -7.9499999, 112.16, -7.94 }, "")]
    public async Task Knows_a_centimetre_beside_a_box_from_its_edge(double[] box, string villages)
    {
        var query = Query<Village>("Code") with { Where = Compare<Village>("Location", "bbox", box) };

        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query)));
    }

    // A degree of longitude at 7.95 south is 110.26 km: village 1 lies at 112.05, village 2 at 112.15.
    [Theory]
    [InlineData(0, "1")]
    [InlineData(11_020, "1")]
    [InlineData(11_035, "1 2")]
    [InlineData(20_000_000, "1 2 3 4 5")]
    public async Task Finds_what_lies_within_a_distance_on_the_spheroid(double metres, string villages)
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Location", "withinDistance", Point(112.05, -7.95), metres),
        };

        Assert.Equal("""ST_DWithin(t0."location"::geography, $1, $2)""", Fixture.ConditionOf(query));
        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query)));
    }

    [Fact]
    public async Task Measures_a_distance_between_edges()
    {
        // 5.5 km east of the second square's edge, but inside the third.
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "withinDistance", Point(112.29, -7.95), 10_000),
        };

        Assert.Equal("2 3", Numbers(await Fixture.RowsAsync(query)));
    }

    [Theory]
    [InlineData("bbox", "North of its north", new[] { 112.0, -7, 113, -8 })]
    [InlineData("bbox", "four numbers", new[] { 112.0, -7, 113 })]
    [InlineData("bbox", "four numbers", new[] { 112.0, -8, 113, -7, 0, 0 })]
    [InlineData("bbox", "not finite", new[] { 112.0, double.NaN, 113, -7 })]
    [InlineData("bbox", "latitude", new[] { 112.0, -200, 113, -7 })]
    public async Task Refuses_a_box_that_is_none(string name, string problem, double[] box)
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", name, QueryValue.Slot(0, tag: 7)),
        };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(query, box));

        Assert.Equal(QueryErrorCodes.InvalidArgument, refusal.Code);
        Assert.Equal(7, refusal.ArgumentTag);
        Assert.Contains(problem, refusal.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(-1, "negative")]
    [InlineData(double.NaN, "not finite")]
    [InlineData(double.PositiveInfinity, "not finite")]
    public async Task Refuses_a_distance_that_is_none(double metres, string problem)
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Location", "withinDistance", Point(112, -8), QueryValue.Of(metres, tag: 3)),
        };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(query));

        Assert.Equal((QueryErrorCodes.InvalidArgument, 3), (refusal.Code, refusal.ArgumentTag));
        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
    }

    private static string Numbers(string[] rows) => string.Join(' ', rows.Select(code => code[^1]));
}
