using System.Text.RegularExpressions;
using Ovop.Geo.Products;
using Ovop.Geo.Programmes;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying.Operators;

public sealed class IndexServedTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private const string Square =
        """{"type":"Polygon","coordinates":[[[112.0,-8.0],[112.1,-8.0],[112.1,-7.9],[112.0,-7.9],[112.0,-8.0]]]}""";

    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source)
        SELECT '35.05.01.' || 2000 + n, '35.05.01', '35.05', md5(n::text), 'DESA', point,
            ST_Multi(ST_Expand(point, 0.004)), 'APPROXIMATE'
        FROM generate_series(1, 2000) AS n, LATERAL (
            SELECT ST_SetSRID(ST_MakePoint(112 + (n % 50) * 0.01, -8 - (n / 50) * 0.01), 4326) AS point) AS points;
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP');
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship)
        SELECT 'p' || n, md5(n::text), 1, '35.05', false FROM generate_series(1, 2000) AS n;
        INSERT INTO visit (slug, village_code, visited_on)
        SELECT 'v' || n, '35.05.01.2001', date '2000-01-01' + n FROM generate_series(1, 2000) AS n;
        CREATE INDEX test_area ON village (area_km2);
        CREATE INDEX test_day ON visit (visited_on);
        CREATE INDEX test_flagship ON product (flagship);
        CREATE INDEX test_basis ON product (flagship_basis);
        """;

    public static TheoryData<ValueKind, string> ServedByAnIndex
    {
        get
        {
            var cases = new TheoryData<ValueKind, string>();
            foreach (var kind in Enum.GetValues<ValueKind>())
            {
                foreach (var one in FilterOperators.For(kind).Where(one => one.IsIndexServed))
                {
                    cases.Add(kind, one.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(ServedByAnIndex))]
    public async Task Finds_rows_by_an_index_where_it_says_so(ValueKind kind, string name)
    {
        var (query, index) = kind switch
        {
            ValueKind.Text when name is "eq" or "in" =>
                (Filtered<Village>("Name", name, Many(name, "c4ca4238")), "ix_village_name"),
            ValueKind.Text => (Filtered<Product>("Name", name, "c4ca4238"), "ix_product_name"),
            ValueKind.Integer => (Filtered<Product>("Id", name, Many(name, 7)), "pk_product"),
            ValueKind.Float => (Filtered<Village>("AreaKm2", name, Many(name, 7.0)), "test_area"),
            ValueKind.Date => (Filtered<Visit>("VisitedOn", name, Many(name, new DateOnly(2001, 1, 1))), "test_day"),
            ValueKind.Boolean => (Filtered<Product>("Flagship", name, true), "test_flagship"),
            ValueKind.Enum => (Filtered<Product>("FlagshipBasis", name, Many(name, "STATED")), "test_basis"),
            ValueKind.Geometry when name == "withinDistance" =>
                (Filtered<Village>("Boundary", name, Geometry(Square), 500.0), "ix_village_boundary_geography"),
            ValueKind.Geometry when name == "distanceMetres" =>
                (Filtered<Village>("Boundary", name, Geometry(Square), 500.0), "ix_village_boundary_geography"),
            ValueKind.Geometry when name == "bbox" =>
                (Filtered<Village>("Boundary", name, new[] { 112, -8, 112.1, -7.9 }), "ix_village_boundary"),
            _ => (Filtered<Village>("Boundary", name, Geometry(Square)), "ix_village_boundary"),
        };

        var plan = await Fixture.PlanAsync(query);

        Assert.Contains("Index Cond: ", plan, StringComparison.Ordinal);
        Assert.Matches($"Index (Only )?Scan (using|on) {index}", plan);
    }

    [Fact]
    public async Task Scans_the_index_once_for_a_box()
    {
        var plan = await Fixture.PlanAsync(Filtered<Village>("Boundary", "bbox", new[] { 112, -8, 112.1, -7.9 }));

        Assert.Single(Regex.Matches(plan, "Index Scan (using|on) ix_village_boundary"));
    }

    [Theory]
    [InlineData("intersects", "ix_village_boundary_geography")]
    [InlineData("within", "ix_village_boundary")]
    [InlineData("contains", "ix_village_boundary")]
    [InlineData("overlaps", "ix_village_boundary")]
    [InlineData("touches", "ix_village_boundary")]
    [InlineData("crosses", "ix_village_boundary")]
    [InlineData("equals", "ix_village_boundary")]
    [InlineData("covers", "ix_village_boundary")]
    [InlineData("coveredBy", "ix_village_boundary")]
    public async Task Finds_rows_by_an_index_with_a_buffer_which_is_made_once(string name, string index)
    {
        var plan = await Fixture.PlanAsync(Filtered<Village>("Boundary", name, Geometry(Square), 500.0));

        Assert.Contains("Index Cond: ", plan, StringComparison.Ordinal);
        Assert.Matches($"Index Scan (using|on) {index}", plan);
        Assert.True(name == "intersects" || plan.Contains("InitPlan 1 (returns $0)", StringComparison.Ordinal), plan);
    }

    public static TheoryData<string, string> NotServedAlone
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var one in FilterOperators.All.Where(one => one.IsIndexServed))
            {
                foreach (var parameter in one.Parameters.Where(parameter => parameter.IsUnserved))
                {
                    cases.Add(one.Name, parameter.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(NotServedAlone))]
    public async Task Finds_no_rows_by_an_index_where_it_says_that_a_parameter_alone_is_not_served(string name, string parameter)
    {
        var one = FilterOperators.Find(ValueKind.Geometry, name);
        var arguments = one.Parameters.Select(other => other.Name == parameter ? 500.0
            : other.Kind == ValueKind.Geometry ? Geometry(Square) : (object?)null).ToArray();
        var query = Query<Village>("Boundary") with { Where = Compare<Village>("Boundary", name, arguments), Order = [new ColumnOrder(Path("AreaKm2"))] };

        var plan = await Fixture.PlanAsync(query);

        Assert.DoesNotContain("ix_village_boundary", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Index Cond", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_rows_inside_of_a_geometry_and_of_other_rows_by_an_index()
    {
        var geometry = Query<Village>() with
        {
            Where = new OperatorFilter(Path("Boundary"), FilterOperators.Inside, [QueryValue.Of(Geometry(Square))]),
            HasRows = false,
            HasTotalCount = true,
        };
        var rows = geometry with
        {
            Where = new InsideFilter(Path("Location"), Model<Village>(), Path("Boundary"), null),
        };

        Assert.Matches("Index Scan (using|on) ix_village_boundary ", await Fixture.PlanAsync(geometry));
        Assert.Contains("Index Cond: (boundary && t0.location)", await Fixture.PlanAsync(rows), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_rows_without_a_value_by_an_index()
    {
        var plan = await Fixture.PlanAsync(Filtered<Village>("AreaKm2", "eq", [null]));

        Assert.Contains("Index Cond: (area_km2 IS NULL)", plan, StringComparison.Ordinal);
    }

    // A count, which has no order that an index might serve instead.
    private static EntityQuery Filtered<T>(string column, string name, params object?[] arguments) =>
        Query<T>() with { Where = Compare<T>(column, name, arguments), HasRows = false, HasTotalCount = true };

    private static object Many(string name, object value) => name == "in" ? new[] { value } : value;
}
