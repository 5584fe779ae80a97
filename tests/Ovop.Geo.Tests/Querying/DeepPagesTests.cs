using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>
/// Under an order that an index serves, page 1,000 touches what page 1 touches: rows and blocks are counted, no time is
/// taken. By the plans that PostgreSQL chooses itself.
/// </summary>
public sealed class DeepPagesTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private const int PageSize = 10;
    private const int Page = 1_000;
    private const int Villages = 24_000;

    // A descent in an index and what lies in it, here or there, differs by a few blocks.
    private const double MostTimes = 3;
    private const int FewBlocks = 40;
    private const int FewRows = 200;

    // 24,000 villages in 240 districts of three regencies; a hundred share a name; three quarters lie in one of 599 zones.
    protected override string Rows => """
        INSERT INTO province (code, name) VALUES ('35', 'Jawa Timur');
        INSERT INTO regency (code, province_code, name, kind)
        SELECT '35.0' || n, '35', 'Regency ' || n, 'KABUPATEN' FROM generate_series(5, 7) AS n;
        INSERT INTO district (code, regency_code, name)
        SELECT format('35.0%s.%s', 5 + n % 3, 10 + n / 3), '35.0' || 5 + n % 3, 'District ' || n FROM generate_series(0, 239) AS n;
        INSERT INTO terrain_zone (slug, name) SELECT 'zone-' || n, 'Zone ' || n FROM generate_series(1, 599) AS n;
        INSERT INTO village (code, district_code, regency_code, name, kind, location, terrain_zone_id)
        SELECT format('%s.%s', district, 2000 + n / 240), district, left(district, 5), 'Desa ' || lpad((n / 100)::text, 3, '0'),
            CASE WHEN n % 7 < 2 THEN 'KELURAHAN' ELSE 'DESA' END,
            ST_SetSRID(ST_MakePoint(112 + (n % 155) * 0.01, -8 + (n / 155) * 0.01), 4326),
            CASE WHEN n % 4 <> 0 THEN 1 + n % 599 END
        FROM generate_series(0, 23999) AS n
        CROSS JOIN LATERAL (SELECT format('35.0%s.%s', 5 + n % 3, 10 + n % 240 / 3) AS district) AS ladder
        """;

    public static TheoryData<string, bool, bool> Pages
    {
        get
        {
            var cases = new TheoryData<string, bool, bool>();
            foreach (var order in new[]
            {
                "", "Code-", "Name", "Name-", "Name Kind-", "DistrictCode", "District.Code-", "RegencyCode Kind", "RegencyCode- Kind- Code",
                "TerrainZoneId", "TerrainZoneId-",
            })
            {
                foreach (var isBackward in new[] { false, true })
                {
                    cases.Add(order, isBackward, false);
                    cases.Add(order, isBackward, true);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Touch_what_the_first_page_touches(string order, bool isBackward, bool isFiltered)
    {
        var query = Query<Village>("Code", "Name") with
        {
            Order = OrderKeys.Of(order, Point(112, -8)),
            Where = isFiltered ? Compare<Village>("Kind", "eq", "DESA") : null,
            HasCursors = true,
            HasPageInfo = true,
            Paging = new Paging { MaxSize = 20_000, First = QueryValue.Slot(0), Last = QueryValue.Slot(1), After = QueryValue.Slot(2), Before = QueryValue.Slot(3) },
        };
        object?[] Values(int size, string? cursor) => isBackward ? [null, size, null, cursor] : [size, null, cursor, null];
        using var before = await Fixture.ReadAsync(query, Values((Page - 1) * PageSize, null));
        var cursor = before.Cursor(isBackward ? 0 : before.Rows.Count - 1);

        var first = await Fixture.FiguresAsync(query, Values(PageSize, null));
        var deep = await Fixture.FiguresAsync(query, Values(PageSize, cursor));

        Assert.Equal((Page - 1) * PageSize, before.Rows.Count);
        Assert.True(
            deep.Rows <= (MostTimes * first.Rows) + FewRows && deep.Blocks <= (MostTimes * first.Blocks) + FewBlocks,
            $"Page 1 touches {first.Rows} rows in {first.Blocks} blocks, page {Page} {deep.Rows} in {deep.Blocks}: {deep.Text}");
        Assert.True(first.Rows < Villages / 2, first.Text);
    }
}
