using System.Globalization;
using System.Text;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Regions;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>
/// Pages while rows come and go between them, with random sizes: each page is exactly the rows that then lie beyond the
/// last row seen, whether that is still there or not. Hand-written SQL says which; it keeps all rows that ever were, so
/// that a row that is gone has its place in the order.
/// </summary>
public sealed class RandomPagesTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private const int Steps = 60;
    private const string Here = "'SRID=4326;POINT(112.043 -8.01)'::geography";

    // What an order compares by has few values, so that rows tie; codes are given at random, so that they come anywhere.
    protected override string Rows => Ladder + """
        INSERT INTO terrain_zone (slug, name) VALUES ('utara', 'Utara'), ('selatan', 'Selatan'), ('tengah', 'Selatan');
        CREATE TABLE ever (LIKE village);
        CREATE FUNCTION remember() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN INSERT INTO ever SELECT new.*; RETURN NULL; END';
        CREATE TRIGGER remember AFTER INSERT ON village FOR EACH ROW EXECUTE FUNCTION remember();
        CREATE FUNCTION arrive(code text, dice int) RETURNS void LANGUAGE sql AS $$
            INSERT INTO village (code, district_code, regency_code, name, kind, location, area_km2, terrain_zone_id)
            VALUES (code, left(code, 8), '35.05', 'Desa ' || dice % 4, CASE WHEN dice % 2 = 0 THEN 'DESA' ELSE 'KELURAHAN' END,
                ST_SetSRID(ST_MakePoint(112 + dice % 9 * 0.01, -8), 4326), CASE WHEN dice % 5 <> 0 THEN 0.5 + dice % 3 END,
                CASE WHEN dice % 7 > 1 THEN 1 + dice % 3 END)
            ON CONFLICT DO NOTHING
            $$;
        SELECT arrive('35.05.01.' || 1000 + n * 97, n) FROM generate_series(1, 40) AS n
        """;

    /// <summary>An order, and the same as SQL over <c>ever</c> and its zone.</summary>
    public static TheoryData<string, string> Orders => new()
    {
        { "", "v.code" },
        { "Code-", "v.code DESC" },
        { "Name", "v.name, v.code" },
        { "Name-", "v.name DESC, v.code DESC" },
        { "AreaKm2", "v.area_km2, v.code" },
        { "AreaKm2-", "v.area_km2 DESC, v.code DESC" },
        { "AreaKm2<", "v.area_km2 NULLS FIRST, v.code" },
        { "AreaKm2->", "v.area_km2 DESC NULLS LAST, v.code DESC" },
        { "TerrainZoneId", "v.terrain_zone_id, v.code" },
        { "TerrainZoneId-", "v.terrain_zone_id DESC, v.code DESC" },
        { "TerrainZoneId-> AreaKm2<", "v.terrain_zone_id DESC NULLS LAST, v.area_km2 NULLS FIRST, v.code" },
        { "TerrainZone.Name", "z.name, v.code" },
        { "TerrainZone.Name- AreaKm2", "z.name DESC, v.area_km2, v.code" },
        { "Kind Name- TerrainZoneId", "v.kind, v.name DESC, v.terrain_zone_id, v.code" },
        { "TerrainZoneId Kind- AreaKm2", "v.terrain_zone_id, v.kind DESC, v.area_km2, v.code" },
        { "~Location", $"v.location::geography <-> {Here}, v.code" },
        { "~Location AreaKm2-", $"v.location::geography <-> {Here}, v.area_km2 DESC, v.code DESC" },
        { "Kind ~Location", $"v.kind, v.location::geography <-> {Here}, v.code" },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Are_what_lies_beyond_the_last_row_seen(string order, string sql)
    {
        var random = new Random(20_261_127);
        var villages = Query<Village>("Code") with { Order = OrderKeys.Of(order, Point(112.043, -8.01)), HasCursors = true, HasPageInfo = true };
        foreach (var isBackward in new[] { false, true })
        {
            await WalkAsync(
                villages with { Paging = Slots(isBackward) }, result => result, isBackward, sql, "", random);
            await WalkAsync(
                Query<District>("Code") with
                {
                    Where = Compare<District>("Code", "eq", "35.05.01"),
                    Nested = [new NestedQuery(Path("Villages"), villages with { Paging = Slots(isBackward) })],
                },
                result => result.Nested(0), isBackward, sql, " AND v.district_code = '35.05.01'", random);
        }
    }

    private static Paging Slots(bool isBackward) => isBackward
        ? new Paging { Last = QueryValue.Slot(0), Before = QueryValue.Slot(1) }
        : new Paging { First = QueryValue.Slot(0), After = QueryValue.Slot(1) };

    private async Task WalkAsync(
        EntityQuery query, Func<QueryResult, QueryResult> list, bool isBackward, string order, string condition, Random random)
    {
        var compiled = Fixture.Compiler.Compile(query);
        var ordered = query.Nested.IsEmpty ? query : query.Nested[0].Query;
        string? cursor = null, last = null;
        for (var step = 0; step < Steps; step++)
        {
            await Fixture.Database.ExecuteAsync(Changes(random, last));
            var size = random.Next(1, 7);
            var beyond = await BeyondAsync(last, isBackward, order, condition);

            using var result = await Fixture.Reader.ReadAsync(new QueryRun(compiled, [size, cursor]), default);
            var page = list(result);
            var rows = RowText.Of(ordered, page);

            var expected = isBackward ? beyond.TakeLast(size) : beyond.Take(size);
            Assert.Equal(expected, rows);
            Assert.Equal(beyond.Length > size, isBackward ? page.HasPrevious(0) : page.HasNext(0));
            (cursor, last) = rows.Length == 0 || beyond.Length <= size
                ? (null, null)
                : isBackward ? (page.Cursor(0), rows[0]) : (page.Cursor(rows.Length - 1), rows[^1]);
        }
    }

    /// <summary>Some rows come and some go, the last one seen among them.</summary>
    private static string Changes(Random random, string? last)
    {
        var sql = new StringBuilder("SELECT 1");
        for (var i = random.Next(3); i > 0; i--)
        {
            var code = string.Create(CultureInfo.InvariantCulture, $"35.05.{(random.Next(3) > 0 ? "01" : "17")}.{random.Next(1000, 10_000)}");

            // One that was there before keeps its place: it does not come back as another.
            sql.Append(CultureInfo.InvariantCulture, $"; SELECT arrive('{code}', {random.Next(1_000)}) WHERE NOT EXISTS (SELECT FROM ever WHERE code = '{code}')");
        }

        for (var i = random.Next(3); i > 0; i--)
        {
            sql.Append(CultureInfo.InvariantCulture, $"; DELETE FROM village WHERE code = (SELECT code FROM village ORDER BY md5(code || {random.Next(1_000)}) LIMIT 1)");
        }

        return last is not null && random.Next(4) == 0
            ? sql.Append(CultureInfo.InvariantCulture, $"; DELETE FROM village WHERE code = '{last}'").ToString()
            : sql.ToString();
    }

    private Task<string[]> BeyondAsync(string? last, bool isBackward, string order, string condition) =>
        Fixture.Database.ScalarAsync<string[]>(
            $"""
            WITH ranked AS MATERIALIZED (
                SELECT v.code, row_number() OVER (ORDER BY {order}) AS n FROM ever v LEFT JOIN terrain_zone z ON z.id = v.terrain_zone_id)
            SELECT coalesce(array_agg(r.code::text ORDER BY r.n), array[]::text[]) FROM ranked r JOIN village v ON v.code = r.code
            WHERE ({(last is null ? "TRUE" : $"r.n {(isBackward ? "<" : ">")} (SELECT n FROM ranked WHERE code = '{last}')")}){condition}
            """);
}
