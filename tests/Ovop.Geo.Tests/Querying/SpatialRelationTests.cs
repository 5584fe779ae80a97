using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class SpatialRelationTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // Squares of 0.01 degree (1.1 km): 2 shares an edge with 1, 3 meets 1 in a corner, 4 lies 11 m east of 2 (a sliver),
    // 5 lies 110 m west of 1 and has a hole in which 6 lies, 7 is empty of shape, 8 and 9 meet at the antimeridian's ends.
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source)
        SELECT '35.05.01.200' || n, '35.05.01', '35.05', 'Desa ' || n, 'DESA', 'SRID=4326;POINT(112 -8)', ST_Multi(shape),
            CASE WHEN shape IS NOT NULL THEN 'OFFICIAL' END
        FROM (VALUES
            (1, ST_MakeEnvelope(112, -8, 112.01, -7.99, 4326)),
            (2, ST_MakeEnvelope(112.01, -8, 112.02, -7.99, 4326)),
            (3, ST_MakeEnvelope(112.01, -7.99, 112.02, -7.98, 4326)),
            (4, ST_MakeEnvelope(112.0201, -8, 112.03, -7.99, 4326)),
            (5, ST_Difference(ST_MakeEnvelope(111.97, -8, 111.999, -7.97, 4326), ST_MakeEnvelope(111.98, -7.99, 111.99, -7.98, 4326))),
            (6, ST_MakeEnvelope(111.98, -7.99, 111.99, -7.98, 4326)),
            (7, NULL),
            (8, ST_MakeEnvelope(179.99, 0, 180, 0.01, 4326)),
            (9, ST_MakeEnvelope(-180, 0, -179.99, 0.01, 4326))) AS v(n, shape);
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP');
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship) VALUES ('kopi', 'Kopi', 1, '35.05', false);
        INSERT INTO product_village (product_id, village_code) VALUES (1, '35.05.01.2002');
        """;

    [Fact]
    public void Looks_the_shape_up_by_key_and_searches_the_index_around_it() => Assert.Equal(
        """SELECT p.n, c.c0 FROM (SELECT q.c0 AS k0, row_number() OVER (ORDER BY q.c0) AS n FROM (SELECT t2."code" AS c0 FROM "village" t2 ORDER BY t2."code" LIMIT 10) q) p CROSS JOIN LATERAL (SELECT t1."name" AS c0, t1."code" AS c1 FROM "village" t0 CROSS JOIN "village" t1 WHERE t0."code" = p.k0 AND (t1."code") <> (t0."code") AND t1."boundary" && ovop_reach(t0."boundary", $1) AND ovop_within_metres(t1."boundary", t0."boundary", $1) ORDER BY t1."code" LIMIT 10) c ORDER BY p.n, c.c1""",
        Fixture.SqlOf(Neighbours(25, query => query))[1]);

    [Theory]
    [InlineData(0, "1:23 2:13 3:12 4: 5:6 6:5 7: 8: 9:")] // a box of no reach does not cross the antimeridian
    [InlineData(25, "1:23 2:134 3:124 4:23 5:6 6:5 7: 8:9 9:8")]
    [InlineData(200, "1:235 2:134 3:124 4:23 5:16 6:5 7: 8:9 9:8")]
    public async Task Finds_what_touches_or_comes_within_the_tolerance(double metres, string expected) =>
        Assert.Equal(expected, await TreeAsync(Neighbours(metres, query => query)));

    [Fact]
    public async Task Has_a_filter_an_order_a_page_and_a_count_of_its_own()
    {
        var query = Neighbours(25, neighbours => neighbours with
        {
            Where = Compare<Village>("Name", "neq", "Desa 3"),
            Order = [new ColumnOrder(Path("Name"), IsDescending: true)],
            Paging = new Paging { First = QueryValue.Of(1) },
            HasTotalCount = true,
            HasPageInfo = true,
        });

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal("1:2 2:4 3:4 4:2 5:6 6:5 7: 8:9 9:8", Tree(result));
        Assert.Equal([1, 2, 3, 1, 1, 1, 0, 1, 1], Enumerable.Range(0, 9).Select(row => result.Nested(0).TotalCount(row)));
        Assert.Equal([false, true, true], Enumerable.Range(0, 3).Select(row => result.Nested(0).HasNext(row)));
    }

    [Fact]
    public async Task Goes_on_after_a_cursor_of_one_parent()
    {
        var first = Neighbours(25, neighbours => neighbours with { HasCursors = true, Paging = new Paging { First = QueryValue.Of(1) } });
        using var page = await Fixture.ReadAsync(first);
        var cursor = page.Nested(0).Cursor(page.Nested(0).Range(1).Start);

        var next = Neighbours(25, neighbours => neighbours with { Paging = new Paging { After = QueryValue.Of(cursor) } }) with
        {
            Where = Compare<Village>("Code", "eq", "35.05.01.2002"),
        };

        Assert.Equal("2:34", await TreeAsync(next));
    }

    [Fact]
    public async Task Has_lists_beneath_it_that_do_not_search_again()
    {
        var query = Neighbours(25, neighbours => neighbours with
        {
            Nested = [new NestedQuery(Path("Products"), Query<Product>("Slug") with { HasTotalCount = true })],
        });

        using var result = await Fixture.ReadAsync(query);

        Assert.DoesNotContain("ovop_within_metres", Fixture.SqlOf(query)[2], StringComparison.Ordinal);
        var neighbours = result.Nested(0);
        Assert.Equal(
            [1, 0, 0],
            new[] { 0, 1, 1 }.Zip([0, 0, 1], (parent, at) => neighbours.Nested(0).Range(neighbours.Range(parent).Start + at).Count));
    }

    [Theory]
    [InlineData(-1.0)]
    [InlineData(1_001.0)]
    [InlineData(double.NaN)]
    public async Task Refuses_a_tolerance_out_of_range(double metres)
    {
        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            async () => await Fixture.ReadAsync(Neighbours(metres, query => query)));

        Assert.Equal(QueryErrorCodes.InvalidArgument, refusal.Code);
    }

    private static EntityQuery Neighbours(double metres, Func<EntityQuery, EntityQuery> beneath) => Query<Village>("Name") with
    {
        Nested =
        [
            new NestedQuery(Path("neighbours"), beneath(Query<Village>("Name")))
            {
                Spatial = new SpatialRelation("neighbours", Path("Boundary"), Model<Village>(), Path("Boundary"), QueryValue.Of(metres)),
            },
        ],
    };

    private async Task<string> TreeAsync(EntityQuery query)
    {
        using var result = await Fixture.ReadAsync(query);
        return Tree(result);
    }

    /// <summary>The numbers of the villages, each with those of its neighbours.</summary>
    private static string Tree(QueryResult result) => string.Join(' ', Enumerable.Range(0, result.Rows.Count).Select(row =>
    {
        var (start, count) = result.Nested(0).Range(row);
        return $"{result.Rows.GetString(row, 0)[^1]}:"
            + string.Concat(Enumerable.Range(start, count).Select(neighbour => result.Nested(0).Rows.GetString(neighbour, 0)[^1]));
    }));
}
