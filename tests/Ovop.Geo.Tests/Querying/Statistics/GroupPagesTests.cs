using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;
using static Ovop.Geo.Tests.Querying.Statistics.StatisticsRows;

namespace Ovop.Geo.Tests.Querying.Statistics;

public sealed class GroupPagesTests(QueryingFixture fixture) : QueryingTests(fixture)
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

    public static TheoryData<string> Orders => new("", "count", "average- zone", "zone- sum", "area- count-", "average zone area- name-", "area^ zone- sum", "zone_- average^");

    [Theory]
    [MemberData(nameof(Orders))]
    public async Task Pages_are_the_whole_list(string order)
    {
        var query = StatisticsOf(Model<Village>(), new()
        {
            Groups = [By("AreaKm2"), ByRow("TerrainZone"), By("Name"), ByCell("Location", CellShape.Square, 3_000)],
            Columns = [Key("AreaKm2"), Key("TerrainZone.Name"), Key("Name"), new KeyCell([]), Count],
            Order = [.. order.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Order)],
            HasCursors = true,
        });
        var whole = await RowsAsync(Fixture, query);
        Assert.Equal(60, whole.Sum(row => int.Parse(row.Split('|')[^1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.InRange(whole.Length, 40, 60);

        var paged = query with
        {
            Statistics = query.Statistics! with
            {
                Paging = new Paging { First = QueryValue.Slot(0), After = QueryValue.Slot(1) },
            },
        };
        foreach (var size in new[] { 1, 7, whole.Length, 1_000 })
        {
            var pages = new List<string>();
            string? after = null;
            while (true)
            {
                using var result = await Fixture.ReadAsync(paged, size, after);
                pages.AddRange(Text(paged, result));
                var rows = result.Statistics!.Rows.Count;
                if (rows == 0)
                {
                    break;
                }

                after = result.Statistics.Cursor(rows - 1);
            }

            Assert.Equal(whole, pages);
        }
    }

    [Fact]
    public async Task A_cursor_belongs_to_its_groups_and_their_order()
    {
        var query = StatisticsOf(Model<Village>(), new()
        {
            Groups = [ByCell("Location", CellShape.Square, QueryValue.Slot(0))],
            Columns = [Count],
            HasCursors = true,
            Paging = new Paging { After = QueryValue.Slot(1, tag: 3) },
        });
        using var result = await Fixture.ReadAsync(query, 5_000, null);
        var cursor = result.Statistics!.Cursor(0);

        Assert.Equal(result.Statistics.Rows.Count - 1, (await RowsAsync(Fixture, query, 5_000, cursor)).Length);
        foreach (var other in new[]
        {
            query.Statistics! with { Groups = [ByCell("Location", CellShape.Hexagon, QueryValue.Slot(0))] },
            query.Statistics! with { Groups = [By("AreaKm2")] },
            query.Statistics! with { Order = [new AggregateOrder(new RowCount(), IsDescending: false)] },
        })
        {
            await RefusedAsync(query with { Statistics = other }, 5_000, cursor);
        }

        await RefusedAsync(query, 6_000, cursor);
        await RefusedAsync(query, 5_000, cursor[..^1] + (cursor[^1] == 'A' ? 'B' : 'A'));

        async Task RefusedAsync(EntityQuery asked, params object?[] values)
        {
            var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => RowsAsync(Fixture, asked, values));
            Assert.Equal((QueryErrorCodes.InvalidCursor, 3), (refusal.Code, refusal.ArgumentTag));
        }
    }

    [Fact]
    public async Task The_only_group_has_a_cursor_behind_which_there_is_nothing()
    {
        var query = StatisticsOf(Model<Village>(), new()
        {
            Columns = [Count],
            HasCursors = true,
            Paging = new Paging { After = QueryValue.Slot(0), First = QueryValue.Slot(1) },
        });
        using var result = await Fixture.ReadAsync(query, null, null);

        Assert.Equal(["60"], Text(query, result));
        Assert.Empty(await RowsAsync(Fixture, query, result.Statistics!.Cursor(0), null));
        Assert.Empty(await RowsAsync(Fixture, query, null, 0));
    }

    [Fact]
    public async Task Refuses_pages_keys_and_orders_that_cannot_be()
    {
        var statistics = new StatisticsQuery { Groups = [By("Name")], Columns = [Count] };

        Assert.Equal((QueryErrorCodes.PageTooLarge, "first is 1001; at most 1000 are served."), await RefusalAsync(statistics with { Paging = new Paging { First = QueryValue.Of(1_001) } }));
        Assert.Equal(
            (QueryErrorCodes.InvalidArgument, "Groups that are not formed by district.name cannot be put in order by it; add it to groupBy."),
            await RefusalAsync(statistics with { Order = [new KeyOrder(Path("District.Name"), IsDescending: false)] }));
        Assert.Equal(
            (QueryErrorCodes.TooComplex, "Groups are formed and put in order by at most 16 keys."),
            await RefusalAsync(statistics with { Groups = [.. Enumerable.Repeat(By("Name"), 17)] }));
        Assert.Equal(
            (QueryErrorCodes.InvalidArgument, "Groups are formed by one grid at most."),
            await RefusalAsync(statistics with { Groups = [ByCell("Location", CellShape.Square, 100), ByCell("Location", CellShape.Square, 200)] }));
    }

    private async Task<(string Code, string Message)> RefusalAsync(StatisticsQuery statistics)
    {
        var run = new Ovop.Geo.Querying.Reading.QueryRun(
            Fixture.Compiler.Compile(new EntityQuery(Model<Village>()) { HasRows = false, Statistics = statistics }), []);
        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(() => Unreachable.ReadAsync(run, default).AsTask());
        return (refusal.Code, refusal.Message);
    }

    /// <param name="key">With a minus behind it descending; with ^ nulls first, with _ nulls last, else as usual.</param>
    private static GroupOrder Order(string key)
    {
        var isDescending = key.EndsWith('-');
        GroupOrder order = key.TrimEnd('-', '^', '_') switch
        {
            "count" => new AggregateOrder(new RowCount(), isDescending),
            "average" => new AggregateOrder(Of(AggregateFunction.Average, "AreaKm2").Aggregate, isDescending),
            "sum" => new AggregateOrder(Of(AggregateFunction.Sum, "AreaKm2").Aggregate, isDescending),
            "zone" => new KeyOrder(Path("TerrainZone.Name"), isDescending),
            "area" => new KeyOrder(Path("AreaKm2"), isDescending),
            _ => new KeyOrder(Path("Name"), isDescending),
        };
        return order with
        {
            HasNullsFirst = key.Contains('^', StringComparison.Ordinal)
                || (isDescending && !key.Contains('_', StringComparison.Ordinal)),
        };
    }
}
