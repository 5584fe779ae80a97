using Ovop.Geo.Clusters;
using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Regions;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>
/// Lists that come within their parents' rows. Asking for the count makes a list one with statements of its own: both
/// must find the same.
/// </summary>
public sealed class FoldedListTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages + """
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship, description) VALUES
            ('odd', E'a,b {c} "d" \\ NULL ü', 3, '35.05', false, 'NULL'), ('empty', 'kosong', 3, '35.05', false, '');
        INSERT INTO product_village (product_id, village_code) VALUES (4, '35.05.17.2005'), (5, '35.05.17.2005');
        INSERT INTO product_cluster (slug, name, kind, commodity_id) VALUES ('kopi', 'Kopi', 'DECLARED', 1);
        INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES (1, '35.05.17.2004'), (1, '35.05.01.2001');
        """;

    private static FilterNode Costly => new NotFilter(new ListFilter("Claims", ListQuantifier.Some, null));

    [Fact]
    public void Needs_no_statement_of_its_own()
    {
        var query = Beneath(Query<Village>("Name"), Query<Product>("Slug", "Name"));

        Assert.Equal(
            ["""SELECT r.c0, r.c1, f0.c0, f0.c1 FROM (SELECT t0."name" AS c0, t0."code" AS c1 FROM "village" t0 ORDER BY t0."code" LIMIT 10) r CROSS JOIN LATERAL (SELECT array_agg(x.c0) AS c0, array_agg(x.c1) AS c1 FROM (SELECT r.c1 AS k0) p CROSS JOIN LATERAL (SELECT t2."slug" AS c0, t2."name" AS c1 FROM "product_village" t1 JOIN "product" t2 ON t2."id" = t1."product_id" WHERE t1."village_code" = p.k0 ORDER BY t1."product_id" LIMIT 10) x) f0 ORDER BY r.c1"""],
            Fixture.SqlOf(query));
    }

    [Fact]
    public async Task Reads_every_sort_of_value_and_their_absence()
    {
        var query = Beneath(
            Query<Village>("Code") with { Where = Compare<Village>("Name", "eq", "Tegalasri") },
            Query<Product>("Id", "Name", "Description", "Flagship", "FlagshipBasis", "ProducerId"));

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(
            ["""4|a,b {c} "d" \ NULL ü|NULL|false|null|null""", "5|kosong||false|null|null"],
            RowText.Of(query.Nested[0].Query, result.Nested(0)));
    }

    /// <summary>Pages of all sizes, both ways, with and without more, cursors and costly parents.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Finds_what_a_statement_of_its_own_finds(bool isCostly)
    {
        foreach (var size in new[] { 0, 1, 2, 5 })
        {
            foreach (var isBackward in new[] { false, true })
            {
                var products = Query<Product>("Slug", "Commodity.Name") with
                {
                    Order = [new ColumnOrder(Path("Description"), IsDescending: size == 2), new ColumnOrder(Path("Name"))],
                    Paging = isBackward ? new Paging { Last = QueryValue.Of(size) } : new Paging { First = QueryValue.Of(size) },
                    HasPageInfo = true,
                    HasCursors = true,
                };
                var villages = Query<Village>("Name") with
                {
                    Where = isCostly ? Costly : null,
                    Order = [new ColumnOrder(Path("AreaKm2"))],
                    HasPageInfo = true,
                };

                Assert.Equal(
                    await DescribeAsync(Beneath(villages, products with { HasTotalCount = true })),
                    await DescribeAsync(Beneath(villages, products)));
            }
        }
    }

    [Fact]
    public async Task Saves_the_round_trip_for_parents_that_are_costly_to_find()
    {
        var query = Beneath(Query<Village>("Name") with { Where = Costly }, Query<Product>("Slug"));

        Assert.Single(Fixture.SqlOf(query));
        using var result = await Fixture.ReadAsync(query);
        Assert.Equal(6, result.Nested(0).Rows.Count);
    }

    [Fact]
    public async Task Comes_within_rows_that_are_beneath_others_themselves_beside_other_lists()
    {
        var villages = Query<Village>("Name") with
        {
            Nested =
            [
                new NestedQuery(Path("District.Villages"), Query<Village>("Name")),
                new NestedQuery(Path("Products"), Query<Product>("Slug") with { HasTotalCount = true }),
                new NestedQuery(Path("ProductClusters"), Query<ProductCluster>("Slug")),
            ],
        };
        var query = Query<District>("Name") with { Nested = [new NestedQuery(Path("Villages"), villages)] };

        Assert.Equal(4, Fixture.SqlOf(query).Length);
        using var result = await Fixture.ReadAsync(query);
        var lists = result.Nested(0);
        Assert.Equal([3, 3, 3, 2, 2], Counts(lists.Nested(0), 5));
        Assert.Equal([1, 2, 0, 1, 2], Counts(lists.Nested(1), 5));
        Assert.Equal([1, 0, 0, 1, 0], Counts(lists.Nested(2), 5));
    }

    [Fact]
    public void Has_a_statement_of_its_own_where_a_row_would_be_large_or_its_parents_are_turned_round()
    {
        var villages = Query<Village>("Name");
        var products = Query<Product>("Slug");
        EntityQuery[] others =
        [
            Beneath(villages, products with { Paging = Paging.All(1_001) }),
            Beneath(villages, products with { Nested = [new NestedQuery(Path("Villages"), Query<Village>("Name"))] }),
            Beneath(villages with { Paging = new Paging { Last = QueryValue.Of(2) } }, products),
            Query<District>("Name") with { Nested = [new NestedQuery(Path("Villages"), Query<Village>("Boundary"))] },
            Query<District>("Name") with { Nested = [new NestedQuery(Path("Villages"), Query<Village>("Aliases"))] },
        ];

        Assert.All(others, query => Assert.True(Fixture.SqlOf(query).Length > 1));
        Assert.Single(Fixture.SqlOf(Beneath(villages, products with { Paging = Paging.All(1_000) })));
    }

    private static EntityQuery Beneath(EntityQuery villages, EntityQuery products) =>
        villages with { Nested = [new NestedQuery(Path("Products"), products)] };

    private static int[] Counts(QueryResult list, int parents) =>
        [.. Enumerable.Range(0, parents).Select(parent => list.Range(parent).Count)];

    /// <summary>Everything that a client can see of a query's rows and of the lists beneath them.</summary>
    private async Task<string[]> DescribeAsync(EntityQuery query)
    {
        using var result = await Fixture.ReadAsync(query);
        var (below, list) = (query.Nested[0].Query, result.Nested(0));
        var villages = RowText.Of(query, result, 0);
        return
        [
            .. villages.SelectMany((village, row) => RowText.Of(below, list, row)
                .Select((product, i) => $"{village}: {product} {list.Cursor(list.Range(row).Start + i)}")
                .Append($"{village}: {list.HasNext(row)} {list.HasPrevious(row)}")),
        ];
    }
}
