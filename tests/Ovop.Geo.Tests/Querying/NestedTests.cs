using Ovop.Geo.Clusters;
using Ovop.Geo.Markets;
using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Regions;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class NestedTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages + """
        INSERT INTO product_cluster (slug, name, kind, commodity_id) VALUES
            ('kopi', 'Kopi', 'DECLARED', 1), ('susu', 'Susu', 'DECLARED', 2);
        INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES
            (1, '35.05.17.2004'), (1, '35.05.01.2001'), (2, '35.05.17.2005');
        INSERT INTO market_access (slug, kind, country, product_id) VALUES ('jepang', 'EXPORT', 'JP', 1);
        INSERT INTO market_access (slug, kind, product_cluster_id) VALUES ('lokal', 'LOCAL', 1);
        """;

    /// <summary>A filter that no index serves, so that the page is not repeated.</summary>
    private static FilterNode Costly => new NotFilter(new ListFilter(
        "Claims", ListQuantifier.Some, null));

    [Fact]
    public async Task Reads_a_list_beneath_each_row_in_the_same_round_trip()
    {
        var query = Beneath(Query<Village>("Name"), "Products", Query<Product>("Slug") with { HasTotalCount = true });

        Assert.Equal(
            [
                """SELECT t0."name" AS c0 FROM "village" t0 ORDER BY t0."code" LIMIT 10""",
                """SELECT p.n, c.c0 FROM (SELECT q.c0 AS k0, row_number() OVER (ORDER BY q.c0) AS n FROM (SELECT t2."code" AS c0 FROM "village" t2 ORDER BY t2."code" LIMIT 10) q) p CROSS JOIN LATERAL (SELECT t1."slug" AS c0, t0."product_id" AS c1 FROM "product_village" t0 JOIN "product" t1 ON t1."id" = t0."product_id" WHERE t0."village_code" = p.k0 ORDER BY t0."product_id" LIMIT 10) c ORDER BY p.n, c.c1""",
            ],
            Fixture.SqlOf(query)[..2]);
        Assert.Equal(
            ["Pikatan: kopi", "Balerejo: kopi susu", "Wonodadi: ", "Balerejo: kopi", "Tegalasri: "],
            await TreeAsync(query));
    }

    [Fact]
    public async Task Sends_the_parents_keys_where_repeating_their_query_would_cost_more()
    {
        var query = Beneath(
            Query<Village>("Name") with { Where = Costly }, "Products", Query<Product>("Slug") with { HasTotalCount = true });

        Assert.Equal(
            """SELECT p.n, c.c0 FROM unnest($1, $2) AS p(k0, n) CROSS JOIN LATERAL (SELECT t1."slug" AS c0, t0."product_id" AS c1 FROM "product_village" t0 JOIN "product" t1 ON t1."id" = t0."product_id" WHERE t0."village_code" = p.k0 ORDER BY t0."product_id" LIMIT 10) c ORDER BY p.n, c.c1""",
            Fixture.SqlOf(query)[1]);
        Assert.Equal(
            ["Pikatan: kopi", "Balerejo: kopi susu", "Wonodadi: ", "Balerejo: kopi", "Tegalasri: "],
            await TreeAsync(query));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Gives_each_list_a_filter_an_order_a_page_and_a_count_of_its_own(bool isCostly)
    {
        var villages = Query<Village>("Name") with
        {
            Where = Compare<Village>("Kind", "eq", "DESA"),
            Order = [new ColumnOrder(Path("Name"), IsDescending: true)],
            Paging = new Paging { First = QueryValue.Of(2) },
            HasPageInfo = true,
            HasTotalCount = true,
        };
        var query = Beneath(
            Query<District>("Name") with { Where = isCostly ? Costly : null }, "Villages", villages);

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(["Wonodadi: Pikatan Balerejo", "Wlingi: Tegalasri Balerejo"], Tree(query, result));
        var nested = result.Nested(0);
        Assert.Equal((2L, 2L), (nested.TotalCount(0), nested.TotalCount(1)));
        Assert.False(nested.HasNext(0));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Takes_the_last_rows_of_each_list_in_the_lists_order(bool isCostly)
    {
        var villages = Query<Village>("Name") with
        {
            Order = [new ColumnOrder(Path("Name"))],
            Paging = new Paging { Last = QueryValue.Of(2) },
            HasPageInfo = true,
        };
        var query = Beneath(
            Query<District>("Name") with { Where = isCostly ? Costly : null }, "Villages", villages);

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(["Wonodadi: Pikatan Wonodadi", "Wlingi: Balerejo Tegalasri"], Tree(query, result));
        Assert.Equal((true, false), (result.Nested(0).HasPrevious(0), result.Nested(0).HasPrevious(1)));
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Reads_lists_beneath_lists_beneath_a_page_from_the_end(bool isCostly, bool isCostlyBelow)
    {
        var villages = Beneath(
            Query<Village>("Name") with
            {
                Order = [new ColumnOrder(Path("AreaKm2"), IsDescending: true)],
                Where = isCostlyBelow ? Costly : null,
                Paging = new Paging { Last = QueryValue.Of(2) },
            },
            "Products",
            Query<Product>("Slug") with { Order = [new ColumnOrder(Path("Name"), IsDescending: true)] });
        var query = Beneath(
            Query<District>("Name") with
            {
                Where = isCostly ? Costly : null,
                Paging = new Paging { Last = QueryValue.Of(2) },
                HasPageInfo = true,
            },
            "Villages",
            villages);

        // Area from the greatest, unknown before all: 2 (null), 3 (2), 1 (2) and 5 (null), 4 (1); the last two of each.
        Assert.Equal(
            [
                "Wonodadi: Wonodadi Pikatan", "  Wonodadi: ", "  Pikatan: kopi",
                "Wlingi: Tegalasri Balerejo", "  Tegalasri: ", "  Balerejo: kopi",
            ],
            await TreeAsync(query));
    }

    [Fact]
    public async Task Reads_lists_over_a_link_that_is_a_view()
    {
        var query = Beneath(
            Query<ProductCluster>("Slug"),
            "MarketAccesses",
            Query<MarketAccess>("Slug", "Country", "Product.Name") with { HasTotalCount = true });

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(["kopi: jepang|JP|Kopi lokal|null|null", "susu: "], Tree(query, result));
        Assert.Equal((2, 0), (result.Nested(0).TotalCount(0), result.Nested(0).TotalCount(1)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reads_a_list_of_a_related_row_also_where_there_is_none(bool isCostly)
    {
        var query = Beneath(
            Query<Village>("Name") with { Where = isCostly ? Costly : null },
            "TerrainZone.TerrainShares",
            Query<Ovop.Geo.Terrain.TerrainShare>("VillageCode") with { HasTotalCount = true });
        await Fixture.Database.ExecuteAsync(
            """
            INSERT INTO terrain_share (village_code, terrain_zone_id, share) VALUES ('35.05.17.2005', 2, 1)
            ON CONFLICT DO NOTHING
            """);

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(
            ["Pikatan: ", "Balerejo: 35.05.17.2005", "Wonodadi: ", "Balerejo: ", "Tegalasri: "], Tree(query, result));
        Assert.Equal([0L, 1, 0, 0, 0], Enumerable.Range(0, 5).Select(result.Nested(0).TotalCount));
    }

    [Fact]
    public async Task Finds_what_hand_written_SQL_finds()
    {
        var query = Beneath(
            Query<Village>("Code") with { Paging = Paging.All(100) },
            "Products",
            Query<Product>("Slug") with { Where = Compare<Product>("Commodity.Category", "neq", "LIVESTOCK") });

        using var result = await Fixture.ReadAsync(query);

        var expected = await Fixture.Database.ScalarAsync<string[]>(
            """
            SELECT array_agg(line ORDER BY line) FROM (
                SELECT v.code || ': ' || coalesce(string_agg(p.slug, ' ' ORDER BY p.id), '') AS line
                FROM village v
                LEFT JOIN product_village l ON l.village_code = v.code AND l.product_id IN (
                    SELECT p.id FROM product p JOIN commodity c ON c.id = p.commodity_id WHERE c.category <> 'LIVESTOCK')
                LEFT JOIN product p ON p.id = l.product_id
                GROUP BY v.code) AS lines
            """);
        Assert.Equal(expected, Tree(query, result));
    }

    [Fact]
    public async Task Reads_several_lists_beneath_one_row()
    {
        var query = Query<Village>("Name") with
        {
            Nested =
            [
                new NestedQuery(Path("Products"), Query<Product>("Slug")),
                new NestedQuery(Path("ProductClusters"), Query<ProductCluster>("Slug")),
            ],
            Paging = Paging.All(2),
        };

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(["kopi", "kopi", "susu"], RowText.Of(query.Nested[0].Query, result.Nested(0)));
        Assert.Equal(["kopi"], RowText.Of(query.Nested[1].Query, result.Nested(1)));
        Assert.Equal((0, 1), result.Nested(1).Range(0));
        Assert.Equal(0, result.Nested(1).Range(1).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pages_through_the_list_of_one_row_by_cursors_that_name_the_row(bool isCostly)
    {
        var villages = Query<Village>("Name") with
        {
            Order = [new ColumnOrder(Path("Name"))],
            Paging = new Paging { First = QueryValue.Of(2), After = QueryValue.Slot(0, tag: 8) },
            HasCursors = true,
            HasPageInfo = true,
        };
        var all = Beneath(Query<District>("Name") with { Where = isCostly ? Costly : null }, "Villages", villages);
        var one = all with
        {
            Where = And(Compare<District>("Code", "eq", "35.05.01"), isCostly ? Costly : And()),
        };
        using var first = await Fixture.ReadAsync(all, [null]);
        var (cursor, cursorOfOther) = (first.Nested(0).Cursor(1), first.Nested(0).Cursor(2));

        using var next = await Fixture.ReadAsync(one, cursor);

        Assert.Equal(["Wonodadi: Wonodadi"], Tree(one, next));
        Assert.True(next.Nested(0).HasPrevious(0));
        foreach (var (query, wrong) in new[] { (one, cursorOfOther), (all, cursor) })
        {
            var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.ReadAsync(query, wrong));
            Assert.Equal((QueryErrorCodes.InvalidCursor, 8), (refusal.Code, refusal.ArgumentTag));
        }
    }

    [Fact]
    public async Task Asks_nothing_more_where_there_are_no_parents()
    {
        var query = Beneath(
            Query<Village>("Name") with { Where = And(Costly, Compare<Village>("Name", "eq", "nobody")) },
            "Products",
            Query<Product>("Slug") with { HasTotalCount = true });

        Assert.Empty(await TreeAsync(query));
        Assert.Equal(5, (await Fixture.RowsAsync(Query<Village>("Name"))).Length);
    }

    [Fact]
    public void Says_that_a_query_is_not_of_the_relations_target()
    {
        var query = Beneath(Query<Village>("Name"), "Products", Query<District>("Name"));

        Assert.Contains("no list of District", Assert.Throws<ArgumentException>(() => Fixture.SqlOf(query)).Message);
    }

    private static EntityQuery Beneath(EntityQuery above, string navigation, EntityQuery below) =>
        above with { Nested = [new NestedQuery(Path(navigation), below)] };

    private async Task<string[]> TreeAsync(EntityQuery query)
    {
        using var result = await Fixture.ReadAsync(query);
        return Tree(query, result);
    }

    /// <summary>A line for each row with the list beneath it, then, indented, what is beneath those.</summary>
    private static string[] Tree(EntityQuery query, QueryResult result) => [.. Lines(query, result, 0, "")];

    private static IEnumerable<string> Lines(EntityQuery query, QueryResult result, int parent, string indent)
    {
        var (start, count) = result.Range(parent);
        var rows = RowText.Of(query, result, parent);
        var (below, nested) = (query.Nested[0].Query, result.Nested(0));
        for (var i = 0; i < count; i++)
        {
            yield return $"{indent}{rows[i]}: {string.Join(' ', RowText.Of(below, nested, start + i))}";
            foreach (var line in below.Nested.IsEmpty ? [] : Lines(below, nested, start + i, indent + "  "))
            {
                yield return line;
            }
        }
    }
}
