using Npgsql;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;
using static Ovop.Geo.Tests.Querying.Operators.OddShapes;

namespace Ovop.Geo.Tests.Querying.Operators;

public sealed class BufferTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private const string Centre1 = """{"type":"Point","coordinates":[112.05,-7.95]}""";
    private const string Made = "(SELECT ovop_buffer($1, $2))";

    protected override string Rows => Ladder + OddShapes.Rows;

    // From the centre of 1 its edges are 5.51 km (east, west) and 5.53 km (north, south) away, its corners 7.81 km.
    [Theory]
    [InlineData("intersects", 5_500, """ST_DWithin(t0."boundary"::geography, $1, $2)""", "1")]
    [InlineData("intersects", 5_520, """ST_DWithin(t0."boundary"::geography, $1, $2)""", "1 2")]
    [InlineData("disjoint", 5_520, """NOT ST_DWithin(t0."boundary"::geography, $1, $2)""", "3 5 6 7 8")]
    [InlineData("contains", 5_500, $"""ST_Contains(t0."boundary", {Made})""", "1")]
    [InlineData("contains", 5_600, $"""ST_Contains(t0."boundary", {Made})""", "")]
    [InlineData("covers", 5_500, $"""ST_Covers(t0."boundary", {Made})""", "1")]
    [InlineData("within", 7_700, $"""ST_Within(t0."boundary", {Made})""", "")]
    [InlineData("within", 7_900, $"""ST_Within(t0."boundary", {Made})""", "1")]
    [InlineData("coveredBy", 7_900, $"""ST_CoveredBy(t0."boundary", {Made})""", "1")]
    [InlineData("overlaps", 6_000, $"""ST_Overlaps(t0."boundary", {Made})""", "1 2")]
    [InlineData("touches", 6_000, $"""ST_Touches(t0."boundary", {Made})""", "")]
    [InlineData("crosses", 6_000, $"""ST_Crosses(t0."boundary", {Made})""", "")]
    [InlineData("equals", 6_000, $"""ST_Equals(t0."boundary", {Made})""", "")]
    public async Task Compares_with_all_that_lies_so_near(string name, double metres, string condition, string villages)
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", name, Geometry(Centre1), metres),
        };

        Assert.Equal(condition, Fixture.ConditionOf(query));
        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query)));
    }

    [Fact]
    public async Task Relates_to_a_buffer()
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "relate", Geometry(Centre1), "T*****FF*", 5_500.0),
        };

        Assert.Equal("""ST_Relate(t0."boundary", (SELECT ovop_buffer($1, $2)), $3)""", Fixture.ConditionOf(query));
        Assert.Equal("1", Numbers(await Fixture.RowsAsync(query)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(100_001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public async Task Refuses_a_width_that_is_none_before_any_SQL(double metres)
    {
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "within", Geometry(Centre1), QueryValue.Of(metres, tag: 8)),
        };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Unreachable.ReadAsync(new(Fixture.Compiler.Compile(query), []), default).AsTask());

        Assert.Equal((QueryErrorCodes.InvalidArgument, 8), (refusal.Code, refusal.ArgumentTag));
    }

    // PostGIS would answer with bands around the earth and with lengths of Mercator's, the last with an internal error.
    [Theory]
    [InlineData("""{"type":"Point","coordinates":[179.99,0]}""", "A buffer of 50000 metres around this geometry would reach a pole or the antimeridian.")]
    [InlineData("""{"type":"Point","coordinates":[0,89.9]}""", "A buffer of 50000 metres around this geometry would reach a pole or the antimeridian.")]
    [InlineData("""{"type":"LineString","coordinates":[[-170,0],[170,0]]}""", "No buffer can be made around a geometry of this width; give its parts one by one.")]
    [InlineData("""{"type":"LineString","coordinates":[[-80,0],[80,0]]}""", "No buffer can be made around a geometry of this width; give its parts one by one.")]
    [InlineData("""{"type":"LineString","coordinates":[[-180,0],[180,0]]}""", "A buffer of 50000 metres around this geometry would reach a pole or the antimeridian.")]
    public async Task Says_where_no_buffer_can_be_made_and_costs_no_connection(string geometry, string says)
    {
        await using var connection = await Fixture.Sources.Reader.OpenConnectionAsync();
        var backend = connection.ProcessID;
        await connection.CloseAsync();
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "within", Geometry(geometry), 50_000.0),
        };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(query));

        Assert.Equal(says, refusal.Message);
        Assert.Equal("22023", Assert.IsType<PostgresException>(refusal.InnerException).SqlState);
        await connection.OpenAsync();
        Assert.Equal(backend, connection.ProcessID);
    }
}
