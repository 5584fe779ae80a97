using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Sites;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class NearFilterTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // Squares of 0.1 degree, 0.1 apart (some 11 km), in a row; the sixth village has no boundary. 1 and 6 have milk.
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source)
        SELECT '35.05.01.200' || n, '35.05.01', '35.05', 'Desa ' || n, 'DESA',
            ST_SetSRID(ST_MakePoint(112.05 + n * 0.2, -7.95), 4326),
            CASE WHEN n < 6 THEN ST_Multi(ST_MakeEnvelope(112 + n * 0.2, -8, 112.1 + n * 0.2, -7.9, 4326)) END,
            CASE WHEN n < 6 THEN 'APPROXIMATE' END
        FROM generate_series(1, 6) AS n;
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('goat-milk', 'Milk', 'Susu', 'LIVESTOCK');
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship) VALUES ('susu', 'Susu', 1, '35.05', false);
        INSERT INTO product_village (product_id, village_code) VALUES (1, '35.05.01.2001'), (1, '35.05.01.2006');
        INSERT INTO agrotourism_site (slug, name, status, theme_id, village_code, location, position_precision)
        VALUES ('kebun', 'Kebun', 'OPEN', 1, '35.05.01.2003', 'SRID=4326;POINT(112.65 -7.95)', 'SURVEYED');
        """;

    private static FilterNode HasMilk =>
        new ListFilter("Products", ListQuantifier.Some, Compare<Product>("Commodity.Slug", "eq", "goat-milk"));

    [Theory]
    [InlineData(10_900, "")]
    [InlineData(11_100, "2")]
    [InlineData(33_100, "2 3")]
    public async Task Finds_rows_near_those_that_answer_but_not_those_themselves(double metres, string villages)
    {
        var query = Near(new NearFilter(
            Path("Boundary"), Model<Village>(), Path("Boundary"), HasMilk, QueryValue.Slot(0)));

        Assert.Equal(
            """EXISTS (SELECT 1 FROM "village" t1 WHERE t1."boundary" && ovop_reach(t0."boundary", $1) AND (t1."code") <> (t0."code") AND ((t1."code") IN (SELECT t2."code" FROM "village" t2 WHERE EXISTS (SELECT 1 FROM "product_village" t3 JOIN "product" t4 ON t4."id" = t3."product_id" LEFT JOIN "commodity" t5 ON t5."id" = t4."commodity_id" WHERE t3."village_code" = t2."code" AND t5."slug" = $2))) IS TRUE AND ovop_within_metres(t1."boundary", t0."boundary", $1))""",
            Fixture.ConditionOf(query, metres));
        Assert.Equal(villages, Numbers(await Fixture.RowsAsync(query, metres)));
    }

    [Fact]
    public async Task Finds_what_the_hand_written_question_finds()
    {
        var query = Near(new NearFilter(
            Path("Boundary"), Model<Village>(), Path("Boundary"), null, QueryValue.Of(15_000.0)));

        var expected = await Fixture.Database.ScalarAsync<string[]>(
            """
            SELECT array_agg(DISTINCT a.code::text ORDER BY a.code::text) FROM village a, village b
            WHERE a.code <> b.code AND ST_Distance(a.boundary::geography, b.boundary::geography) <= 15000
            """);

        Assert.Equal(expected, await Fixture.RowsAsync(query));
    }

    [Fact]
    public async Task Finds_rows_near_rows_of_another_table_which_are_never_themselves()
    {
        var nearSite = Near(new NearFilter(
            Path("Boundary"), Model<AgrotourismSite>(), Path("Location"), null, QueryValue.Of(1_000.0)));
        var nearVillage = Query<AgrotourismSite>("Slug") with
        {
            Where = new NearFilter(
                Path("Location"), Model<Village>(), Path("Boundary"), HasMilk, QueryValue.Of(1_000.0)),
        };

        Assert.DoesNotContain("<>", Fixture.ConditionOf(nearSite), StringComparison.Ordinal);
        Assert.Equal("3", Numbers(await Fixture.RowsAsync(nearSite)));
        Assert.Empty(await Fixture.RowsAsync(nearVillage));
    }

    [Fact]
    public async Task Negates()
    {
        var query = Near(new NotFilter(new NearFilter(
            Path("Boundary"), Model<Village>(), Path("Boundary"), HasMilk, QueryValue.Of(20_000.0))));

        Assert.StartsWith("NOT EXISTS", Fixture.ConditionOf(query), StringComparison.Ordinal);
        Assert.Equal("1 3 4 5 6", Numbers(await Fixture.RowsAsync(query)));
    }

    [Fact]
    public async Task Finds_the_neighbours_by_the_index()
    {
        var query = Near(new NearFilter(
            Path("Boundary"), Model<Village>(), Path("Boundary"), null, QueryValue.Of(20_000.0)));

        Assert.Contains(
            "Index Cond: (boundary && ovop_reach(t0.boundary,", await Fixture.PlanAsync(query), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_which_rows_count_before_how_far_they_are()
    {
        var query = Near(new NearFilter(
            Path("Boundary"), Model<Village>(), Path("Boundary"), HasMilk, QueryValue.Of(20_000.0)));

        var plan = await Fixture.PlanAsync(query);

        Assert.Matches(@"Filter: \(.*hashed SubPlan .*ovop_within_metres", plan);
    }

    [Fact]
    public void Asks_a_column_of_the_neighbours_at_their_own_row()
    {
        var isDesa = Compare<Village>("Kind", "eq", "DESA");
        var query = Near(new NearFilter(
            Path("Boundary"), Model<Village>(), Path("Boundary"), isDesa, QueryValue.Of(20_000.0)));

        Assert.Contains("AND t1.\"kind\" = $2 AND ovop", Fixture.ConditionOf(query), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1.0, "negative")]
    [InlineData(null, "not null")]
    public async Task Refuses_a_distance_that_is_none(double? metres, string problem)
    {
        var query = Near(new NearFilter(
            Path("Boundary"), Model<Village>(), Path("Boundary"), null, QueryValue.Slot(0, tag: 5)));

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => Fixture.RowsAsync(query, metres));

        Assert.Equal((QueryErrorCodes.InvalidArgument, 5), (refusal.Code, refusal.ArgumentTag));
        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
    }

    private static EntityQuery Near(FilterNode filter) => Query<Village>("Code") with { Where = filter };

    private static string Numbers(string[] rows) => string.Join(' ', rows.Select(code => code[^1]));
}
