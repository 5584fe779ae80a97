using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Regions;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class QueryScopeTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    [Fact]
    public async Task Hides_rows_of_the_list_from_page_and_count()
    {
        var query = Scoped(Query<Village>("Name") with { HasTotalCount = true });

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(["Pikatan", "Balerejo", "Balerejo", "Tegalasri"], RowText.Of(query, result));
        Assert.Equal(4, result.TotalCount(0));
    }

    [Fact]
    public async Task Hides_related_rows_with_all_their_columns_the_key_too()
    {
        var query = Scoped(Query<Village>("Name", "District.Code", "District.Name", "District.Regency.Name"));

        Assert.Equal(
            [
                "Pikatan|35.05.01|Wonodadi|Blitar", "Balerejo|35.05.01|Wonodadi|Blitar",
                "Balerejo|null|null|null", "Tegalasri|null|null|null",
            ],
            await Fixture.RowsAsync(query));
    }

    [Fact]
    public async Task Hides_rows_from_filters_on_lists_and_on_neighbours()
    {
        var some = Scoped(Query<Village>("Code") with
        {
            Where = new ListFilter("Products", ListQuantifier.Some, null),
        });
        var near = Scoped(Query<Village>("Code") with
        {
            // Only village 3, a kelurahan and so hidden, lies so near to village 4.
            Where = new NearFilter(Path("Location"), Model<Village>(), Path("Location"), null, QueryValue.Of(1_200.0)),
        });

        Assert.Equal(["35.05.01.2002"], await Fixture.RowsAsync(some));
        Assert.Equal(
            ["35.05.01.2001", "35.05.01.2002", "35.05.17.2004", "35.05.17.2005"], await Fixture.RowsAsync(near));
        Assert.Contains(
            "AND t1.\"kind\" = $1", Fixture.ConditionOf(near), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hides_rows_of_nested_lists_and_of_their_counts()
    {
        var query = Scoped(Query<Village>("Name") with
        {
            Nested = [new NestedQuery(Path("Products"), Scoped(Query<Product>("Slug") with { HasTotalCount = true }))],
        });

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(["susu"], RowText.Of(query.Nested[0].Query, result.Nested(0)));
        Assert.Equal([0L, 1, 0, 0], Enumerable.Range(0, 4).Select(result.Nested(0).TotalCount));
    }

    [Fact]
    public async Task Hides_rows_that_a_spread_leads_to()
    {
        var query = Scoped(Query<Village>("Name") with { Spread = "Products" });

        using var result = await Fixture.ReadAsync(query with { Columns = [.. query.Columns, new SpreadProjection(Path("Slug"))] });

        Assert.Equal(
            ["Pikatan ", "Balerejo susu", "Balerejo ", "Tegalasri "],
            Enumerable.Range(0, result.Rows.Count).Select(row => $"{result.Rows.GetString(row, 0)} {(result.Rows.IsNull(row, 1) ? "" : result.Rows.GetString(row, 1))}"));
    }

    private static EntityQuery Scoped(EntityQuery query) => query with { Scope = new TestScope() };

    /// <summary>Desa only, no flagship, and of the districts Wonodadi only.</summary>
    private sealed class TestScope : QueryScope
    {
        public override string Key => "test";

        public override FilterNode? RestrictionOf(EntityModel entity) => entity.Name switch
        {
            nameof(Village) => Compare<Village>("Kind", "eq", "DESA"),
            nameof(Product) => Compare<Product>("Flagship", "eq", false),
            nameof(District) => Compare<District>("Name", "eq", "Wonodadi"),
            _ => null,
        };
    }
}
