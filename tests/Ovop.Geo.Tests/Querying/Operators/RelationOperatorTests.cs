using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;
using static Ovop.Geo.Tests.Querying.Operators.OddShapes;

namespace Ovop.Geo.Tests.Querying.Operators;

public sealed class RelationOperatorTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => Ladder + OddShapes.Rows;

    [Theory]
    [InlineData("overlaps", "ST_Overlaps", AcrossBoth, "1 2")]
    [InlineData("overlaps", "ST_Overlaps", Square, "")]
    [InlineData("touches", "ST_Touches", Square, "2")]
    [InlineData("touches", "ST_Touches", Hole, "3")]
    [InlineData("touches", "ST_Touches", SharedEdge, "1 2")]
    [InlineData("crosses", "ST_Crosses", Road, "1 2")]
    [InlineData("crosses", "ST_Crosses", FarRoad, "5")]
    [InlineData("crosses", "ST_Crosses", Square, "")]
    [InlineData("disjoint", "NOT ST_Intersects", Square, "3 5 6 7 8")]
    [InlineData("disjoint", "NOT ST_Intersects", BesideTriangle, "1 2 3 5 6 7 8")]
    [InlineData("disjoint", "NOT ST_Intersects", Mixed, "2 3 5 6 7")]
    [InlineData("intersects", "ST_Intersects", Mixed, "1 8")]
    [InlineData("equals", "ST_Equals", Square, "1")]
    [InlineData("equals", "ST_Equals", SquareOtherwise, "1")]
    [InlineData("covers", "ST_Covers", SharedEdge, "1 2")]
    [InlineData("covers", "ST_Covers", Hole, "")]
    [InlineData("contains", "ST_Contains", SharedEdge, "")]
    [InlineData("coveredBy", "ST_CoveredBy", West, "1 2")]
    [InlineData("coveredBy", "ST_CoveredBy", AroundParts, "6")]
    [InlineData("coveredBy", "ST_CoveredBy", Square, "1")]
    public async Task Finds_what_stands_so_to_a_geometry_and_all_others_negated(
        string name, string function, string geometry, string villages)
    {
        var query = Query<Village>("Code") with { Where = Compare<Village>("Boundary", name, Geometry(geometry)) };
        var negated = query with { Where = Compare<Village>("Boundary", $"n{name}", Geometry(geometry)) };

        Assert.Equal($"""{function}(t0."boundary", $1)""", Fixture.ConditionOf(query));
        Assert.Equal($"""({function}(t0."boundary", $1)) IS NOT TRUE""", Fixture.ConditionOf(negated));
        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query)));
        Assert.Equal(Others(villages), Numbers(await Fixture.RowsAsync(negated)));
    }

    [Theory]
    [InlineData("FF*FT****", Square, "2")]
    [InlineData("T*F**FFF*", Square, "1")]
    [InlineData("FF*FF****", Square, "3 5 6 7 8")]
    [InlineData("T********", AcrossBoth, "1 2")]
    [InlineData("FF*1*****", SharedEdge, "1 2")]
    [InlineData("1*T***T**", Road, "1 2")]
    public async Task Finds_what_relates_by_a_pattern(string pattern, string geometry, string villages)
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "relate", Geometry(geometry), pattern),
        };
        var negated = query with { Where = Compare<Village>("Boundary", "nrelate", Geometry(geometry), pattern) };

        Assert.Equal("""ST_Relate(t0."boundary", $1, $2)""", Fixture.ConditionOf(query));
        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query)));
        Assert.Equal(Others(villages), Numbers(await Fixture.RowsAsync(negated)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("T*F**F**")]
    [InlineData("T*F**F****")]
    [InlineData("T*F**F**3")]
    [InlineData("t*f**f***")]
    [InlineData("T*F**F***\0")]
    public async Task Refuses_a_pattern_that_is_none_before_any_SQL(string pattern)
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "relate", Geometry(Square), QueryValue.Of(pattern, tag: 6)),
        };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Unreachable.ReadAsync(new(Fixture.Compiler.Compile(query), []), default).AsTask());

        Assert.Equal((QueryErrorCodes.InvalidArgument, 6), (refusal.Code, refusal.ArgumentTag));
    }

    // With an internal error, at which the driver gives up its connection, GEOS answers some shapes and not others.
    [Theory]
    [InlineData("within")]
    [InlineData("contains")]
    [InlineData("touches")]
    [InlineData("equals")]
    [InlineData("covers")]
    [InlineData("relate")]
    public async Task Refuses_a_collection_where_GEOS_may_fail_on_it_before_any_SQL(string name)
    {
        var arguments = new object?[] { QueryValue.Of(Geometry(Mixed), tag: 3), "T********" };
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", name, name == "relate" ? arguments : arguments[..1]),
        };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Unreachable.ReadAsync(new(Fixture.Compiler.Compile(query), []), default).AsTask());

        Assert.Equal((QueryErrorCodes.InvalidGeometry, 3), (refusal.Code, refusal.ArgumentTag));
    }

    // Square's eastern edge is that of 2; 3 begins 11,026 m further east, 5 lies beyond the antimeridian.
    [Theory]
    [InlineData(null, 0.0, null, null, """ST_DWithin(t0."boundary"::geography, $1, $2)""", "1 2")]
    [InlineData(0.0, null, null, null, """ST_DWithin(t0."boundary"::geography, $1, $2) AND ST_Distance(t0."boundary"::geography, $1) < $2""", "")]
    [InlineData(11_020.0, null, null, null, null, "1 2")]
    [InlineData(11_030.0, null, null, null, null, "1 2 3")]
    [InlineData(null, null, 0.0, null, """ST_Distance(t0."boundary"::geography, $1) > $2""", "3 5 6 8")]
    [InlineData(null, null, null, 0.0, """ST_Distance(t0."boundary"::geography, $1) >= $2""", "1 2 3 5 6 8")]
    [InlineData(null, 40_000.0, 11_030.0, null, """ST_DWithin(t0."boundary"::geography, $1, $2) AND ST_Distance(t0."boundary"::geography, $1) > $3""", "6")]
    [InlineData(null, null, null, 5_000_000.0, null, "5")]
    [InlineData(5.0, 5.0, 1.0, 1.0, null, "")]
    public async Task Finds_what_lies_between_two_distances(
        double? lt, double? lte, double? gt, double? gte, string? condition, string villages)
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "distanceMetres", Geometry(Square), lt, lte, gt, gte),
        };
        var negated = query with { Where = new Geo.Querying.NotFilter(query.Where) };

        Assert.Equal(condition ?? Fixture.ConditionOf(query), Fixture.ConditionOf(query));
        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query)));
        Assert.Equal(Others(villages), Numbers(await Fixture.RowsAsync(negated)));
    }

    [Fact]
    public async Task Refuses_a_distance_without_a_bound_or_with_a_negative_one()
    {
        var none = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "distanceMetres", QueryValue.Of(Geometry(Square), tag: 4)),
        };
        var negative = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "distanceMetres", Geometry(Square), null, QueryValue.Of(-1.0, tag: 5)),
        };

        var noBound = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(none));
        var below = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(negative));

        Assert.Equal((QueryErrorCodes.InvalidArgument, 4), (noBound.Code, noBound.ArgumentTag));
        Assert.Contains("lt, lte, gt, gte", noBound.Message, StringComparison.Ordinal);
        Assert.Equal((QueryErrorCodes.InvalidArgument, 5), (below.Code, below.ArgumentTag));
    }

    private static string Others(string villages) =>
        string.Join(' ', "12345678".Where(number => !villages.Contains(number, StringComparison.Ordinal)));
}
