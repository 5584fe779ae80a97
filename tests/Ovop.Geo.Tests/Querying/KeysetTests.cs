using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class KeysetTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // 60 villages: names repeat by fives, areas by sevens and every fourth is unknown, zones are known of a third.
    protected override string Rows => Ladder + """
        INSERT INTO terrain_zone (slug, name) VALUES ('utara', 'Utara'), ('selatan', 'Selatan');
        INSERT INTO village (code, district_code, regency_code, name, kind, location, area_km2, terrain_zone_id)
        SELECT '35.05.01.' || 2000 + n, '35.05.01', '35.05', 'Desa ' || n % 5,
            CASE WHEN n % 2 = 0 THEN 'DESA' ELSE 'KELURAHAN' END,
            ST_SetSRID(ST_MakePoint(112 + (n % 10) * 0.01, -8), 4326),
            CASE WHEN n % 4 <> 0 THEN 0.1 + (n % 7) END,
            CASE WHEN n % 3 = 0 THEN 1 + n % 2 END
        FROM generate_series(1, 60) AS n
        """;

    public static TheoryData<string> Orders => new(
        "",
        "Code-",
        "Name",
        "Name-",
        "AreaKm2",
        "AreaKm2-",
        "AreaKm2 Name-",
        "AreaKm2- Name",
        "TerrainZone.Name- AreaKm2",
        "TerrainZone.Name AreaKm2- Kind Name-",
        "Kind Name AreaKm2 TerrainZoneId",
        "Kind- TerrainZoneId- AreaKm2-",
        "AreaKm2<",
        "AreaKm2>",
        "AreaKm2-<",
        "AreaKm2->",
        "AreaKm2< TerrainZoneId-> Name",
        "TerrainZone.Name-> AreaKm2<",
        "TerrainZoneId< AreaKm2-> Kind-",
        "Name-> AreaKm2->",
        "~Location",
        "~Location AreaKm2-",
        "AreaKm2 ~Location Name-");

    [Fact]
    public void Every_kind_of_order_is_among_these()
    {
        var written = typeof(OrderKey).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(OrderKey)) && !type.IsAbstract);
        OrderKey[] keys = [.. from order in (IEnumerable<object[]>)Orders from key in OrderKeys.Of((string)order[0], Point(0, 0)).AsEnumerable() select key];

        Assert.Equal(written.ToHashSet(), keys.Select(key => key.GetType()).ToHashSet());
        Assert.Equal(
            [(false, false), (false, true), (true, false), (true, true)],
            keys.OfType<ColumnOrder>().Select(key => (key.IsDescending, key.HasNullsFirst)).Distinct().Order());
        Assert.Contains(keys.OfType<ColumnOrder>(), key => !key.Column.Navigations.IsEmpty);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_forwards_are_the_whole_list(string order)
    {
        var query = Ordered(order);
        var whole = await WholeAsync(query);

        foreach (var size in new[] { 1, 2, 3, 7, 59, 60, 61 })
        {
            Assert.Equal(whole, await PagesAsync(query, size, isBackward: false));
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_backwards_are_the_whole_list(string order)
    {
        var query = Ordered(order);
        var whole = await WholeAsync(query);

        foreach (var size in new[] { 1, 2, 3, 7, 59, 60, 61 })
        {
            Assert.Equal(whole, await PagesAsync(query, size, isBackward: true));
        }
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task A_page_between_two_cursors_is_that_part_of_the_list(string order)
    {
        var query = Ordered(order);
        var whole = await WholeAsync(query);
        var cursors = await CursorsAsync(query);

        foreach (var (after, before) in new[] { (0, 59), (10, 20), (30, 31), (40, 10) })
        {
            var between = Slots(query, first: 0, after: 1, before: 3);
            Assert.Equal(
                whole.Skip(after + 1).Take(Math.Max(0, before - after - 1)),
                await Fixture.RowsAsync(between, 100, cursors[after], null, cursors[before]));
        }
    }

    [Fact]
    public async Task The_whole_list_is_in_PostgreSQLs_own_order()
    {
        var query = Ordered("AreaKm2- Name");

        var sorted = await Fixture.Database.ScalarAsync<string[]>(
            "SELECT array_agg(code::text ORDER BY area_km2 DESC, name, code) FROM village");

        Assert.Equal(sorted, await WholeAsync(query));
        Assert.StartsWith("35.05.01.20", (await WholeAsync(query))[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AreaKm2<", "area_km2 NULLS FIRST, code")]
    [InlineData("AreaKm2>", "area_km2 NULLS LAST, code")]
    [InlineData("AreaKm2-<", "area_km2 DESC NULLS FIRST, code DESC")]
    [InlineData("AreaKm2->", "area_km2 DESC NULLS LAST, code DESC")]
    [InlineData("TerrainZoneId-> AreaKm2< Name", "terrain_zone_id DESC NULLS LAST, area_km2 NULLS FIRST, name, code")]
    [InlineData("TerrainZoneId< AreaKm2-> Name-", "terrain_zone_id NULLS FIRST, area_km2 DESC NULLS LAST, name DESC, code DESC")]
    public async Task Puts_nulls_where_they_are_wanted(string order, string sql)
    {
        var sorted = await Fixture.Database.ScalarAsync<string[]>(
            $"SELECT array_agg(code::text ORDER BY {sql}) FROM village");

        Assert.Equal(sorted, await WholeAsync(Ordered(order)));
    }

    [Theory]
    [InlineData("AreaKm2", """ORDER BY t0."area_km2", t0."code" LIMIT""")]
    [InlineData("AreaKm2>", """ORDER BY t0."area_km2", t0."code" LIMIT""")]
    [InlineData("AreaKm2<", """ORDER BY t0."area_km2" NULLS FIRST, t0."code" LIMIT""")]
    [InlineData("AreaKm2->", """ORDER BY t0."area_km2" DESC NULLS LAST, t0."code" DESC LIMIT""")]
    [InlineData("Name<", """ORDER BY t0."name", t0."code" LIMIT""")]
    public void Says_where_nulls_come_only_where_PostgreSQL_would_put_them_elsewhere(string order, string sql) =>
        Assert.Contains(sql, Fixture.SqlOf(Ordered(order))[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Name", """(t0."name", t0."code") > ($1, $2)""")]
    [InlineData("Name- Kind-", """(t0."name", t0."kind", t0."code") < ($1, $2, $3)""")]
    [InlineData(
        "Name Kind-",
        """t0."name" >= $1 AND (t0."name" > $1 OR (t0."name" = $1 AND (t0."kind" < $2 OR (t0."kind" = $2 AND t0."code" < $3))))""")]
    [InlineData(
        "AreaKm2",
        """((t0."area_km2" > $1 OR t0."area_km2" IS NULL) OR (t0."area_km2" = $1 AND t0."code" > $2))""")]
    [InlineData("AreaKm2->", """((t0."area_km2" < $1 OR t0."area_km2" IS NULL) OR (t0."area_km2" = $1 AND t0."code" < $2))""")]
    [InlineData("AreaKm2<", """(t0."area_km2" IS NOT NULL OR (t0."area_km2" IS NULL AND t0."code" > $1))""")]
    public async Task Says_what_lies_beyond_a_cursor_so_that_an_index_can_find_it(string order, string condition)
    {
        var query = Ordered(order);
        var cursor = (await CursorsAsync(query))[0];

        Assert.Equal(condition, Fixture.ConditionOf(Slots(query, first: 0, after: 1), 5, cursor));
    }

    [Theory]
    [InlineData("TerrainZoneId-", 0, """t0."terrain_zone_id" IS NULL AND (t0."code") < ($1)""", """t0."terrain_zone_id" IS NOT NULL""")]
    [InlineData("TerrainZoneId", 0, """(t0."terrain_zone_id", t0."code") > ($1, $2)""", """t0."terrain_zone_id" IS NULL""")]
    [InlineData(
        "TerrainZoneId Name-", 0,
        """t0."terrain_zone_id" >= $1 AND (t0."terrain_zone_id" > $1 OR (t0."terrain_zone_id" = $1 AND (t0."name" < $2 OR (t0."name" = $2 AND t0."code" < $3))))""",
        """t0."terrain_zone_id" IS NULL""")]
    public async Task Asks_in_two_parts_for_rows_with_a_value_and_for_those_without_where_an_index_serves_each(
        string order, int at, string first, string second)
    {
        var query = Ordered(order);
        var sql = Fixture.SqlOf(Slots(query, first: 0, after: 1), 5, (await CursorsAsync(query))[at])[0];

        Assert.StartsWith("SELECT * FROM (WITH near AS MATERIALIZED (SELECT ", sql, StringComparison.Ordinal);
        Assert.Contains($" WHERE {first} ORDER BY ", sql, StringComparison.Ordinal);
        Assert.Contains(" LIMIT 6) SELECT * FROM near UNION ALL (SELECT * FROM (SELECT ", sql, StringComparison.Ordinal);
        Assert.Contains($" WHERE {second} ORDER BY ", sql, StringComparison.Ordinal);
        Assert.Contains(" LIMIT 6) far LIMIT 6 - (SELECT count(*) FROM near))) part ORDER BY ", sql, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_a_page_by_the_index_on_the_order()
    {
        var query = Slots(Ordered("Name"), first: 0, after: 1);
        var cursor = (await CursorsAsync(Ordered("Name")))[30];

        var plan = await Fixture.PlanAsync(query, 5, cursor);

        Assert.Contains("Index Only Scan using ix_village_name_code", plan, StringComparison.Ordinal);
        Assert.Contains("Index Cond: (ROW(name, code) > ROW(", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }

    private static EntityQuery Ordered(string order) => Query<Village>("Code") with
    {
        Order = OrderKeys.Of(order, Point(112.043, -8.01)),
        HasCursors = true,
        HasPageInfo = true,
    };

    private static EntityQuery Slots(
        EntityQuery query, int? first = null, int? after = null, int? last = null, int? before = null)
    {
        static QueryValue Slot(int? index) => index is { } slot ? QueryValue.Slot(slot) : default;
        return query with
        {
            Paging = new Paging { First = Slot(first), After = Slot(after), Last = Slot(last), Before = Slot(before) },
        };
    }

    private Task<string[]> WholeAsync(EntityQuery query) => Fixture.RowsAsync(Slots(query, first: 0), 1_000);

    private async Task<string[]> CursorsAsync(EntityQuery query)
    {
        using var result = await Fixture.ReadAsync(Slots(query, first: 0), 1_000);
        return [.. Enumerable.Range(0, result.Rows.Count).Select(result.Cursor)];
    }

    private async Task<List<string>> PagesAsync(EntityQuery query, int size, bool isBackward)
    {
        var compiled = Fixture.Compiler.Compile(isBackward
            ? Slots(query, last: 0, before: 1)
            : Slots(query, first: 0, after: 1));
        var rows = new List<string>();
        object? cursor = null;
        for (var hasMore = true; hasMore;)
        {
            using var result = await Fixture.Reader.ReadAsync(new QueryRun(compiled, [size, cursor]), default);
            Assert.InRange(result.Rows.Count, 1, size);
            rows.InsertRange(isBackward ? 0 : rows.Count, RowText.Of(query, result));
            Assert.Equal(cursor is not null, isBackward ? result.HasNext(0) : result.HasPrevious(0));
            hasMore = isBackward ? result.HasPrevious(0) : result.HasNext(0);
            cursor = result.Cursor(isBackward ? 0 : result.Rows.Count - 1);
            Assert.True(rows.Count <= 60, "A row was repeated.");
        }

        return rows;
    }
}
