using Ovop.Geo.Clusters;
using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Regions;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class ListFilterTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages + """
        INSERT INTO product_cluster (slug, name, kind, commodity_id) VALUES ('kopi', 'Kopi', 'DECLARED', 1);
        INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES (1, '35.05.17.2004');
        INSERT INTO market_access (slug, kind, country, product_id) VALUES ('jepang', 'EXPORT', 'JP', 1);
        """;

    private static FilterNode IsFlagship => Compare<Product>("Flagship", "eq", true);

    [Fact]
    public Task Finds_rows_of_which_some_related_row_answers() => FindsAsync(
        new ListFilter("Products", ListQuantifier.Some, IsFlagship),
        """EXISTS (SELECT 1 FROM "product_village" t1 JOIN "product" t2 ON t2."id" = t1."product_id" WHERE t1."village_code" = t0."code" AND t2."flagship" = $1)""",
        "1 2 4");

    [Fact]
    public Task Finds_rows_of_which_no_related_row_answers() => FindsAsync(
        new ListFilter("Products", ListQuantifier.None, IsFlagship),
        """NOT EXISTS (SELECT 1 FROM "product_village" t1 JOIN "product" t2 ON t2."id" = t1."product_id" WHERE t1."village_code" = t0."code" AND t2."flagship" = $1)""",
        "3 5");

    [Fact]
    public Task Finds_rows_of_which_all_related_rows_answer_also_where_there_are_none() => FindsAsync(
        new ListFilter("Products", ListQuantifier.All, IsFlagship),
        """NOT EXISTS (SELECT 1 FROM "product_village" t1 JOIN "product" t2 ON t2."id" = t1."product_id" WHERE t1."village_code" = t0."code" AND (t2."flagship" = $1) IS NOT TRUE)""",
        "1 3 4 5");

    [Theory]
    [InlineData(true, "1 2 4")]
    [InlineData(false, "3 5")]
    public async Task Finds_rows_with_or_without_related_rows_from_the_link_alone(bool hasRows, string villages)
    {
        var not = hasRows ? "" : "NOT ";
        await FindsAsync(
            new AnyFilter("Products", QueryValue.Of(hasRows)),
            $"""{not}EXISTS (SELECT 1 FROM "product_village" t1 WHERE t1."village_code" = t0."code")""",
            villages);
    }

    [Fact]
    public async Task Takes_whether_there_are_rows_from_the_run()
    {
        var query = Query<Village>("Code") with { Where = new AnyFilter("Products", QueryValue.Slot(0)) };

        Assert.Equal(3, (await Fixture.RowsAsync(query, true)).Length);
        Assert.Equal(2, (await Fixture.RowsAsync(query, false)).Length);
        await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(query, [null]));
    }

    [Fact]
    public Task Compares_the_key_of_related_rows_in_the_link_alone() => FindsAsync(
        new ListFilter("Products", ListQuantifier.Some, Compare<Product>("Id", "eq", 2)),
        """EXISTS (SELECT 1 FROM "product_village" t1 WHERE t1."village_code" = t0."code" AND t1."product_id" = $1)""",
        "2");

    [Fact]
    public Task Reaches_through_lists_and_rows_of_any_depth() => FindsAsync(
        new RelatedFilter("District", new ListFilter("Villages", ListQuantifier.Some, new ListFilter(
            "Products", ListQuantifier.Some, Compare<Product>("Commodity.Slug", "eq", "milk")))),
        """EXISTS (SELECT 1 FROM "village" t1 WHERE t1."district_code" = t0."district_code" AND EXISTS (SELECT 1 FROM "product_village" t2 JOIN "product" t3 ON t3."id" = t2."product_id" LEFT JOIN "commodity" t4 ON t4."id" = t3."commodity_id" WHERE t2."village_code" = t1."code" AND t4."slug" = $1))""",
        "1 2 3");

    [Fact]
    public Task Negates_a_condition_on_a_list_so_that_an_anti_join_is_possible() => FindsAsync(
        new NotFilter(new ListFilter("Products", ListQuantifier.Some, null)),
        """NOT EXISTS (SELECT 1 FROM "product_village" t1 WHERE t1."village_code" = t0."code")""",
        "3 5");

    [Fact]
    public async Task Reads_a_link_that_is_a_view_like_one_that_is_a_table()
    {
        var query = Query<ProductCluster>("Slug") with
        {
            Where = new ListFilter(
                "MarketAccesses", ListQuantifier.Some, Compare<Ovop.Geo.Markets.MarketAccess>("Country", "eq", "JP")),
        };

        Assert.Contains("FROM \"product_cluster_market_access\" t1", Fixture.SqlOf(query)[0], StringComparison.Ordinal);
        Assert.Equal(["kopi"], await Fixture.RowsAsync(query));
    }

    [Fact]
    public async Task Reads_a_relation_to_many_without_a_link()
    {
        var query = Query<District>("Name") with
        {
            Where = new ListFilter("Villages", ListQuantifier.All, Compare<Village>("Kind", "eq", "DESA")),
        };

        Assert.Equal(
            """NOT EXISTS (SELECT 1 FROM "village" t1 WHERE t1."district_code" = t0."code" AND (t1."kind" = $1) IS NOT TRUE)""",
            Fixture.ConditionOf(query));
        Assert.Equal(["Wlingi"], await Fixture.RowsAsync(query));
    }

    [Fact]
    public void Says_that_one_row_is_no_list()
    {
        var query = Query<Village>("Code") with { Where = new ListFilter("District", ListQuantifier.Some, null) };

        Assert.Contains("one row", Assert.Throws<ArgumentException>(() => Fixture.SqlOf(query)).Message);
    }

    private async Task FindsAsync(FilterNode filter, string condition, string villages)
    {
        var query = Query<Village>("Code") with { Where = filter };

        Assert.Equal(condition, Fixture.ConditionOf(query));
        Assert.Equal(villages, string.Join(' ', (await Fixture.RowsAsync(query)).Select(code => code[^1])));
    }
}
