using Ovop.Geo.Products;
using Ovop.Geo.Programmes;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;
using static Ovop.Geo.Tests.Querying.Operators.OddShapes;

namespace Ovop.Geo.Tests.Querying.Operators;

/// <summary>
/// One line for each operator of each kind of column: the SQL, and the rows on odd shapes and quoted names. The list of
/// operators says what must stand here, so that a new one without a line fails; that an index serves it, where it says so,
/// is <see cref="IndexServedTests"/>, which goes by the same list.
/// </summary>
public sealed class EveryOperatorTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private const string InSecondPart = """{"type":"Point","coordinates":[112.48,-7.95]}""";

    private static readonly Case[] Cases =
    [
        new(ValueKind.Text, "eq", """t0."name" = $1""", "1", """Desa "1" d'Or"""),
        new(ValueKind.Text, "in", """t0."name" = ANY($1)""", "1 2", [new[] { """Desa "1" d'Or""", """Desa "2" d'Or""" }]),
        new(ValueKind.Text, "contains", """t0."name" LIKE $1""", "3", "\"3\" d'"),
        new(ValueKind.Text, "startsWith", """t0."name" LIKE $1""", "4", "Desa \"4"),
        new(ValueKind.Text, "endsWith", """t0."name" LIKE $1""", "5", "5\" d'Or"),
        new(ValueKind.Text, "eqInsensitive", """t0."name" ILIKE $1""", "6", "dESA \"6\" D'OR"),
        new(ValueKind.Text, "similar", """ovop_normalise(t0."name") % ovop_normalise($1)""", "8", "Balairejo"),
        new(ValueKind.Integer, "eq", """t0."terrain_zone_id" = $1""", "1 3", 1),
        new(ValueKind.Integer, "in", """t0."terrain_zone_id" = ANY($1)""", "2", [new[] { 2, 9 }]),
        new(ValueKind.Integer, "gt", """t0."terrain_zone_id" > $1""", "2", 1),
        new(ValueKind.Integer, "gte", """t0."terrain_zone_id" >= $1""", "1 2 3", 1),
        new(ValueKind.Integer, "lt", """t0."terrain_zone_id" < $1""", "1 3", 2),
        new(ValueKind.Integer, "lte", """t0."terrain_zone_id" <= $1""", "1 3", 1),
        new(ValueKind.Float, "eq", """t0."area_km2" = $1""", "3", 4.5),
        new(ValueKind.Float, "in", """t0."area_km2" = ANY($1)""", "1 4", [new[] { 1.5, 6.0 }]),
        new(ValueKind.Float, "gt", """t0."area_km2" > $1""", "4", 4.5),
        new(ValueKind.Float, "gte", """t0."area_km2" >= $1""", "3 4", 4.5),
        new(ValueKind.Float, "lt", """t0."area_km2" < $1""", "1", 3.0),
        new(ValueKind.Float, "lte", """t0."area_km2" <= $1""", "1 2", 3.0),
        new(ValueKind.Date, "eq", """t0."visited_on" = $1""", "2", new DateOnly(2022, 9, 7)),
        new(ValueKind.Date, "in", """t0."visited_on" = ANY($1)""", "1 2", [new[] { new DateOnly(2022, 9, 7), new DateOnly(1999, 12, 31) }]),
        new(ValueKind.Date, "gt", """t0."visited_on" > $1""", "3", new DateOnly(2022, 9, 7)),
        new(ValueKind.Date, "gte", """t0."visited_on" >= $1""", "2 3", new DateOnly(2022, 9, 7)),
        new(ValueKind.Date, "lt", """t0."visited_on" < $1""", "1", new DateOnly(2022, 9, 7)),
        new(ValueKind.Date, "lte", """t0."visited_on" <= $1""", "1 2", new DateOnly(2022, 9, 7)),
        new(ValueKind.Boolean, "eq", """t0."flagship" = $1""", "2", true),
        new(ValueKind.Enum, "eq", """t0."kind" = $1""", "2", "KELURAHAN"),
        new(ValueKind.Enum, "in", """t0."kind" = ANY($1)""", "2", [new[] { "KELURAHAN" }]),
        new(ValueKind.Geometry, "intersects", """ST_Intersects(t0."boundary", $1)""", "1 2", Shape(Square)),
        new(ValueKind.Geometry, "within", """ST_Within(t0."boundary", $1)""", "1 2", Shape(West)),
        new(ValueKind.Geometry, "contains", """ST_Contains(t0."boundary", $1)""", "6", Shape(InSecondPart)),
        new(ValueKind.Geometry, "overlaps", """ST_Overlaps(t0."boundary", $1)""", "1 2", Shape(AcrossBoth)),
        new(ValueKind.Geometry, "touches", """ST_Touches(t0."boundary", $1)""", "3", Shape(Hole)),
        new(ValueKind.Geometry, "crosses", """ST_Crosses(t0."boundary", $1)""", "5", Shape(FarRoad)),
        new(ValueKind.Geometry, "disjoint", """NOT ST_Intersects(t0."boundary", $1)""", "3 5 6 7 8", Shape(AcrossBoth)),
        new(ValueKind.Geometry, "equals", """ST_Equals(t0."boundary", $1)""", "1", Shape(SquareOtherwise)),
        new(ValueKind.Geometry, "covers", """ST_Covers(t0."boundary", $1)""", "1 2", Shape(SharedEdge)),
        new(ValueKind.Geometry, "coveredBy", """ST_CoveredBy(t0."boundary", $1)""", "6", Shape(AroundParts)),
        new(ValueKind.Geometry, "relate", """ST_Relate(t0."boundary", $1, $2)""", "2", Shape(Square), "FF*FT****"),
        new(
            ValueKind.Geometry, "bbox", """(t0."boundary" && $1 AND ((t0."boundary" @ $2) IS TRUE OR ST_Intersects(t0."boundary", $1)))""",
            "3 5 6 8", [new[] { 112.25, -8.5, -179.45, 8 }]),
        new(ValueKind.Geometry, "withinDistance", """ST_DWithin(t0."boundary"::geography, $1, $2)""", "3", Shape(Hole), 0.0),
        new(ValueKind.Geometry, "distanceMetres", """ST_DWithin(t0."boundary"::geography, $1, $2)""", "1 2", Shape(Square), null, 0.0),
    ];

    protected override string Rows => Ladder + OddShapes.Rows + """
        ;
        INSERT INTO terrain_zone (slug, name) VALUES ('utara', 'Utara'), ('selatan', 'Selatan');
        UPDATE village SET area_km2 = right(code, 1)::int * 1.5 WHERE right(code, 1) <= '4';
        UPDATE village SET terrain_zone_id = CASE right(code, 1) WHEN '2' THEN 2 ELSE 1 END WHERE right(code, 1) <= '3';
        UPDATE village SET kind = 'KELURAHAN' WHERE right(code, 1) = '2';
        UPDATE village SET name = 'Bálerejo' WHERE right(code, 1) = '8';
        INSERT INTO visit (slug, village_code, visited_on) VALUES
            ('v1', '35.05.01.2001', '1999-12-31'), ('v2', '35.05.01.2001', '2022-09-07'), ('v3', '35.05.01.2001', '2023-07-12');
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP');
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship, flagship_basis) VALUES
            ('p1', 'Kopi', 1, '35.05', false, NULL), ('p2', 'Kopi', 1, '35.05', true, 'STATED')
        """;

    public static TheoryData<ValueKind, string> All
    {
        get
        {
            var all = new TheoryData<ValueKind, string>();
            Array.ForEach(Cases, one => all.Add(one.Kind, one.Operator));
            return all;
        }
    }

    [Fact]
    public void Has_a_line_for_each_operator_of_each_kind_of_column() => Assert.All(
        Enum.GetValues<ValueKind>(),
        kind =>
        {
            var lines = Cases.Where(one => one.Kind == kind).Select(one => one.Operator).ToArray();
            var expected = FilterOperators.For(kind).Select(one => one.Name).ToArray();

            Assert.Equal(lines, lines.Distinct());
            Assert.Equal(expected.Order(), lines.Concat(lines.Select(NegationOf).Where(expected.Contains)).Order());
        });

    [Theory]
    [MemberData(nameof(All))]
    public async Task Finds_what_it_says_and_all_others_negated(ValueKind kind, string name)
    {
        var one = Cases.Single(candidate => candidate.Kind == kind && candidate.Operator == name);
        var (query, all) = QueryOf(one, name);
        var isNullable = query.Entity.Column(((OperatorFilter)query.Where!).Operand.Column.Property).IsNullable;

        Assert.Equal(one.Condition, Fixture.ConditionOf(query));
        Assert.Equal(one.Rows, Numbers(await Fixture.RowsAsync(query)));
        if (FilterOperators.For(kind).Any(other => other.Name == NegationOf(name)))
        {
            var (negated, _) = QueryOf(one, NegationOf(name));
            Assert.Equal(isNullable ? $"({one.Condition}) IS NOT TRUE" : $"NOT ({one.Condition})", Fixture.ConditionOf(negated));
            Assert.Equal(string.Join(' ', all.Split(' ').Except(one.Rows.Split(' '))), Numbers(await Fixture.RowsAsync(negated)));
        }
    }

    private static string NegationOf(string name) => $"n{name}";

    private static (EntityQuery Query, string All) QueryOf(Case one, string name) => one.Kind switch
    {
        ValueKind.Text => (Villages("Name", name, one), "1 2 3 4 5 6 7 8"),
        ValueKind.Integer => (Villages("TerrainZoneId", name, one), "1 2 3 4 5 6 7 8"),
        ValueKind.Float => (Villages("AreaKm2", name, one), "1 2 3 4 5 6 7 8"),
        ValueKind.Enum => (Villages("Kind", name, one), "1 2 3 4 5 6 7 8"),
        ValueKind.Geometry => (Villages("Boundary", name, one), "1 2 3 4 5 6 7 8"),
        ValueKind.Date => (Query<Visit>("Slug") with { Where = Compare<Visit>("VisitedOn", name, one.Arguments) }, "1 2 3"),
        ValueKind.Boolean => (Query<Product>("Slug") with { Where = Compare<Product>("Flagship", name, one.Arguments) }, "1 2"),
        _ => throw new NotSupportedException($"There is no column of kind {one.Kind} here."),
    };

    private static EntityQuery Villages(string column, string name, Case one) =>
        Query<Village>("Code") with { Where = Compare<Village>(column, name, one.Arguments) };

    private static object Shape(string geoJson) => Geometry(geoJson);

    /// <param name="Rows">The last figure of each row's code or slug.</param>
    private sealed record Case(ValueKind Kind, string Operator, string Condition, string Rows, params object?[] Arguments);
}
