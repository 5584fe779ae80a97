using Ovop.Geo.Querying;
using Ovop.Geo.Spatial;
using Ovop.Geo.Villages;
using static Ovop.Geo.Tests.Querying.Operators.OddShapes;

namespace Ovop.Geo.Tests.Querying.Operators;

public sealed class DerivedFilterTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private const string Land = """{"type":"Point","coordinates":[112.05,-7.95]}""";

    protected override string Rows => Ladder + OddShapes.Rows;

    // A square has 122.0 square kilometres and an edge of 44.2 km, the hole a twenty-fifth and a fifth of that.
    [Theory]
    [InlineData("area", "gt", 121e6, """ST_Area(t0."boundary"::geography) > $1""", "1 2 5")]
    [InlineData("area", "lt", 118e6, """ST_Area(t0."boundary"::geography) < $1""", "3 6 7 8")]
    [InlineData("area", "eq", 0.0, """ST_Area(t0."boundary"::geography) = $1""", "7")]
    [InlineData("area", "ngt", 121e6, """(ST_Area(t0."boundary"::geography) > $1) IS NOT TRUE""", "3 4 6 7 8")]
    [InlineData("length", "gt", 50e3, """(ST_Length(t0."boundary"::geography) + ST_Perimeter(t0."boundary"::geography)) > $1""", "3 6")]
    [InlineData("numPoints", "eq", 10, """ST_NPoints(t0."boundary") = $1""", "3 6")]
    [InlineData("numPoints", "eq", null, """ST_NPoints(t0."boundary") IS NULL""", "4")]
    [InlineData("isValid", "eq", true, """ST_IsValid(t0."boundary") = $1""", "1 2 3 5 6 7 8")]
    [InlineData("isSimple", "neq", true, """(ST_IsSimple(t0."boundary") = $1) IS NOT TRUE""", "4")]
    [InlineData("geometryType", "eq", "MultiPolygon", """substr(ST_GeometryType(t0."boundary"), 4) = $1""", "1 2 3 5 6 7 8")]
    [InlineData("geometryType", "neq", GeometryType.MultiPolygon, """(substr(ST_GeometryType(t0."boundary"), 4) = $1) IS NOT TRUE""", "4")]
    [InlineData("envelope.numPoints", "eq", 5, """ST_NPoints(ST_Envelope(t0."boundary")) = $1""", "1 2 3 5 6 8")]
    [InlineData("envelope.area", "gt", 121e6, """ST_Area(ST_Envelope(t0."boundary")::geography) > $1""", "1 2 3 5 6 8")]
    public async Task Compares_what_is_derived_like_a_column(
        string field, string name, object? value, string condition, string villages)
    {
        var query = Query<Village>("Code") with { Where = CompareDerived("Boundary", field, name, value) };

        Assert.Equal(condition, Fixture.ConditionOf(query));
        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query)));
    }

    [Theory]
    [InlineData("centroid", "within", Hole, """ST_Within(ST_Centroid(t0."boundary"), $1)""", "3")]
    [InlineData("centroid", "intersects", AroundParts, """ST_Intersects(ST_Centroid(t0."boundary"), $1)""", "6")]
    [InlineData("envelope", "covers", BesideTriangle, """ST_Covers(ST_Envelope(t0."boundary"), $1)""", "8")]
    [InlineData("envelope", "equals", SquareOtherwise, """ST_Equals(ST_Envelope(t0."boundary"), $1)""", "1")]
    [InlineData("envelope", "nintersects", AroundParts, """(ST_Intersects(ST_Envelope(t0."boundary"), $1)) IS NOT TRUE""", "1 2 3 4 5 7 8")]
    [InlineData("envelope.centroid", "within", Hole, """ST_Within(ST_Centroid(ST_Envelope(t0."boundary")), $1)""", "3")]
    public async Task Compares_a_derived_geometry_by_every_operator_of_geometries(
        string field, string name, string geometry, string condition, string villages)
    {
        var query = Query<Village>("Code") with { Where = CompareDerived("Boundary", field, name, Geometry(geometry)) };

        Assert.Equal(condition, Fixture.ConditionOf(query));
        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query)));
    }

    [Fact]
    public async Task Finds_a_shape_that_is_not_valid_which_an_import_would_refuse()
    {
        const string Bow = "'SRID=4326;MULTIPOLYGON(((113 -8,113.1 -7.9,113.1 -8,113 -7.9,113 -8)))'";
        await Fixture.Database.ExecuteAsync(
            "INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source) "
            + "VALUES ('35.05.01.2009', '35.05.01', '35.05', 'Bow', 'DESA', 'SRID=4326;POINT(113 -8)', "
            + $"{Bow}, 'APPROXIMATE')");
        var query = Query<Village>("Name") with { Where = CompareDerived("Boundary", "isValid", "eq", false) };

        Assert.Equal(["Bow"], await Fixture.RowsAsync(query));
        await Fixture.Database.ExecuteAsync("DELETE FROM village WHERE name = 'Bow'");
    }

    [Fact]
    public async Task Measures_from_a_derived_geometry()
    {
        var query = Query<Village>("Code") with
        {
            Where = CompareDerived("Boundary", "centroid", "distanceMetres", Geometry(Land), null, 12_000.0, null, 11_000.0),
        };

        Assert.Equal(
            """ST_DWithin(ST_Centroid(t0."boundary")::geography, $1, $2) AND ST_Distance(ST_Centroid(t0."boundary")::geography, $1) >= $3""",
            Fixture.ConditionOf(query));
        Assert.Equal("2", Numbers(await Fixture.RowsAsync(query)));
    }

    [Fact]
    public async Task Knows_a_point_s_own_measures()
    {
        var points = Query<Village>("Code") with
        {
            Where = And(
                CompareDerived("Location", "area", "eq", 0.0),
                CompareDerived("Location", "length", "eq", 0.0),
                CompareDerived("Location", "geometryType", "in", (object)new[] { "Point" }),
                CompareDerived("Location", "envelope.geometryType", "eq", GeometryType.Point)),
        };

        Assert.Equal(8, (await Fixture.RowsAsync(points)).Length);
    }

    [Fact]
    public async Task Counts_each_step_of_a_derivation_among_the_conditions_of_a_filter()
    {
        var deep = Enumerable.Repeat(GeometryFields.Envelope, 200)
            .Aggregate(new FilterOperand(Path("Boundary")), (operand, field) => operand.Derive(field));
        var query = Query<Village>("Code") with
        {
            Where = Compare<Village>("Boundary", "bbox", new[] { 1.0, 1, 2, 2 }) with { Operand = deep },
        };

        var refusal = await Assert.ThrowsAsync<Geo.Querying.Values.QueryArgumentException>(
            () => Fixture.RowsAsync(query));

        Assert.Contains("more than 200 conditions", refusal.Message, StringComparison.Ordinal);
    }
}
