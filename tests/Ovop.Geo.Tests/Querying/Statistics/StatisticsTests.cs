using Ovop.Geo.Products;
using Ovop.Geo.Programmes;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Sites;
using Ovop.Geo.Villages;
using static Ovop.Geo.Tests.Querying.Statistics.StatisticsRows;

namespace Ovop.Geo.Tests.Querying.Statistics;

public sealed class StatisticsTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // As TestRows, with what the villages are known for, one boundary, visits and a programme.
    protected override string Rows => TestRows.Villages + """
        UPDATE village SET product_record = 'RECORDED' WHERE code < '35.05.01.2003' OR code = '35.05.17.2004';
        UPDATE village SET product_record = 'NONE_FOUND' WHERE code = '35.05.01.2003';
        UPDATE village SET boundary_source = 'OFFICIAL',
            boundary = ST_Multi(ST_MakeEnvelope(112.0, -8.1, 112.02, -7.9, 4326)) WHERE code = '35.05.01.2001';
        INSERT INTO visit (slug, village_code, kind, visited_on) VALUES
            ('a', '35.05.01.2001', 'SAFARI_DESA', '2023-07-12'), ('b', '35.05.01.2001', 'SAMBANG_DESA', '2022-09-07'),
            ('c', '35.05.17.2004', 'SAFARI_DESA', '2024-01-31');
        INSERT INTO programme (slug, name, regency_code, status, village_count) VALUES
            ('p', 'P', '35.05', 'RUNNING', 2147483647), ('q', 'Q', '35.05', 'RUNNING', 2147483647),
            ('r', 'R', '35.05', 'PROPOSED', NULL);
        """;

    [Fact]
    public async Task All_rows_are_one_group_where_there_is_no_key()
    {
        var query = Villages(new()
        {
            Columns =
            [
                Count, Of(AggregateFunction.Count, "AreaKm2"), Of(AggregateFunction.Sum, "AreaKm2"),
                Of(AggregateFunction.Average, "AreaKm2"), Of(AggregateFunction.Min, "AreaKm2"),
                Of(AggregateFunction.Max, "AreaKm2"), Of(AggregateFunction.Distinct, "AreaKm2"),
            ],
        });

        Assert.Equal(
            [
                """
                WITH m AS (SELECT t0."area_km2" AS c0 FROM "village" t0), g AS (SELECT count(*) AS a0, count(m.c0) AS a1, sum(m.c0::numeric)::float8 AS a2, avg(m.c0::numeric)::float8 AS a3, min(m.c0) AS a4, max(m.c0) AS a5, count(DISTINCT m.c0) AS a6 FROM m) SELECT g.a0 AS c0, g.a1 AS c1, g.a2 AS c2, g.a3 AS c3, g.a4 AS c4, g.a5 AS c5, g.a6 AS c6 FROM g ORDER BY (SELECT TRUE) LIMIT 1000
                """,
            ],
            Fixture.SqlOf(query));
        Assert.Equal(["5|3|5|1.6666666666666667|1|2|2"], await RowsAsync(Fixture, query));
    }

    [Fact]
    public async Task No_rows_are_one_empty_group_where_there_is_no_key_and_none_where_there_is_one()
    {
        var query = Villages(new()
        {
            Columns =
            [
                Count, Of(AggregateFunction.Sum, "AreaKm2"), Of(AggregateFunction.Average, "AreaKm2"),
                Of(AggregateFunction.Min, "Name"), Related("Products"), new AggregateColumn(Extent), new AggregateColumn(Hull),
            ],
        }) with
        { Where = Compare<Village>("Name", "eq", "nowhere") };

        Assert.Equal(["0|null|null|null|0|null|null"], await RowsAsync(Fixture, query));
        Assert.Empty(await RowsAsync(Fixture, query with { Statistics = query.Statistics! with { Groups = [By("Kind")] } }));
    }

    [Fact]
    public async Task Keys_alone_bring_each_group_once()
    {
        var query = Villages(new() { Groups = [By("Name")], Columns = [Key("Name"), Key("Kind")] });

        Assert.Equal(
            ["Balerejo|null", "Pikatan|null", "Tegalasri|null", "Wonodadi|null"], await RowsAsync(Fixture, query));
        Assert.Equal(["null"], await RowsAsync(Fixture, Villages(new() { Columns = [Key("Name")] })));
    }

    [Fact]
    public async Task Rows_without_a_value_are_a_group_of_their_own_behind_the_others()
    {
        var query = Villages(new()
        {
            Groups = [By("AreaKm2"), By("TerrainZoneId")],
            Columns = [Key("AreaKm2"), Key("TerrainZoneId"), Count, Related("Products")],
        });

        Assert.Equal(
            ["1|1|1|1", "2|1|1|1", "2|null|1|0", "null|2|1|2", "null|null|1|0"], await RowsAsync(Fixture, query));
    }

    [Fact]
    public async Task A_row_by_which_groups_are_formed_is_joined_once_they_are()
    {
        var query = Villages(new()
        {
            Groups = [ByRow("District")],
            Columns = [Key("District.Code"), Key("District.Name"), Key("District.Regency.Name"), Count],
            Order = [new KeyOrder(Path("District.Name"), IsDescending: true)],
        });

        Assert.Equal(
            [
                """
                WITH m AS (SELECT t0."district_code" AS c0 FROM "village" t0), g AS (SELECT m.c0 AS k0, count(*) AS a0 FROM m GROUP BY m.c0) SELECT g.k0 AS c0, t1."name" AS c1, t2."name" AS c2, g.a0 AS c3 FROM g LEFT JOIN "district" t1 ON t1."code" = g.k0 LEFT JOIN "regency" t2 ON t2."code" = t1."regency_code" ORDER BY t1."name" DESC, g.k0 DESC LIMIT 1000
                """,
            ],
            Fixture.SqlOf(query));
        Assert.Equal(["35.05.01|Wonodadi|Blitar|3", "35.05.17|Wlingi|Blitar|2"], await RowsAsync(Fixture, query));
        Assert.Equal(
            Fixture.SqlOf(query),
            Fixture.SqlOf(query with { Statistics = query.Statistics! with { Groups = [By("District.Code"), ByRow("District")] } }));
    }

    [Fact]
    public async Task Says_whether_there_is_a_row_that_the_groups_are_formed_by()
    {
        KeyPresence[] presences =
            [new(["TerrainZone"]), new(["District"]), new(["Regency"]), new(["District", "Regency"])];
        var query = Villages(new()
        {
            Groups = [ByRow("TerrainZone"), By("District.Name")],
            Columns = [.. presences, Key("TerrainZone.Slug"), Count],
        });

        Assert.Equal(
            [
                "true|true|null|null|utara|1", "true|true|null|null|utara|1", "true|true|null|null|selatan|1",
                "null|true|null|null|null|1", "null|true|null|null|null|1",
            ],
            await RowsAsync(Fixture, query));
        Assert.Equal(
            ["null|true|null|true|null|5"],
            await RowsAsync(Fixture, query with { Statistics = query.Statistics! with { Groups = [ByRow("District", "Regency")] } }));
    }

    [Fact]
    public async Task Rows_of_related_lists_count_once_in_each_group_and_make_no_row_count_twice()
    {
        var query = Villages(new()
        {
            Groups = [ByRow("TerrainZone")],
            Columns = [Key("TerrainZone.Slug"), Count, Of(AggregateFunction.Sum, "AreaKm2"), Related("Products"), Related("Visits")],
        });

        Assert.Equal(
            [
                """
                WITH m AS (SELECT t0."terrain_zone_id" AS c0, t0."area_km2" AS c1, t0."code" AS c2 FROM "village" t0), g AS (SELECT m.c0 AS k0, ROW(m.c0) AS k, count(*) AS a0, sum(m.c1::numeric)::float8 AS a1 FROM m GROUP BY m.c0), r0 AS (SELECT ROW(c0) AS k, count(*) AS n FROM (SELECT DISTINCT m.c0, t2."product_id" FROM m CROSS JOIN "product_village" t2 WHERE t2."village_code" = m.c2) d(c0) GROUP BY c0), r1 AS (SELECT ROW(c0) AS k, count(*) AS n FROM (SELECT DISTINCT m.c0, t3."id" FROM m CROSS JOIN "visit" t3 WHERE t3."village_code" = m.c2) d(c0) GROUP BY c0) SELECT t1."slug" AS c0, g.a0 AS c1, g.a1 AS c2, coalesce(r0.n, 0) AS c3, coalesce(r1.n, 0) AS c4 FROM g LEFT JOIN "terrain_zone" t1 ON t1."id" = g.k0 LEFT JOIN r0 ON r0.k = g.k LEFT JOIN r1 ON r1.k = g.k ORDER BY g.k0 LIMIT 1000
                """,
            ],
            Fixture.SqlOf(query));
        Assert.Equal(["utara|2|3|1|3", "selatan|1|null|2|0", "null|2|2|0|0"], await RowsAsync(Fixture, query));
        Assert.Equal(
            ["null|5|5|2|3"],
            await RowsAsync(Fixture, query with { Statistics = query.Statistics! with { Groups = [] } }));
    }

    [Fact]
    public async Task Unsurveyed_is_counted_apart_from_none()
    {
        AggregateColumn Record(string value) => new(new ValueCount(Path("ProductRecord"), value));
        var query = Villages(new()
        {
            Groups = [ByRow("District")],
            Columns = [Key("District.Name"), Record("UNSURVEYED"), Record("NONE_FOUND"), Record("RECORDED")],
        });

        Assert.Equal(["Wonodadi|0|1|2", "Wlingi|1|0|1"], await RowsAsync(Fixture, query));
    }

    [Fact]
    public async Task Booleans_dates_and_whole_numbers_have_statistics_of_their_own()
    {
        Assert.Equal(["1|2"], await RowsAsync(Fixture, StatisticsOf(Model<Product>(), new()
        {
            Columns = [new AggregateColumn(new ValueCount(Path("Flagship"), true)), new AggregateColumn(new ValueCount(Path("Flagship"), false))],
        })));
        Assert.Equal(["2022-09-07|2024-01-31|3"], await RowsAsync(Fixture, StatisticsOf(Model<Visit>(), new()
        {
            Columns = [Of(AggregateFunction.Min, "VisitedOn"), Of(AggregateFunction.Max, "VisitedOn"), Of(AggregateFunction.Distinct, "VisitedOn")],
        })));
        Assert.Equal(["4294967294|2147483647|2|1"], await RowsAsync(Fixture, StatisticsOf(Model<Programme>(), new()
        {
            Columns =
            [
                Of(AggregateFunction.Sum, "VillageCount"), Of(AggregateFunction.Average, "VillageCount"),
                Of(AggregateFunction.Count, "VillageCount"), Of(AggregateFunction.Distinct, "VillageCount"),
            ],
        })));
    }

    [Fact]
    public async Task Extent_is_a_box_and_hull_an_area_or_nothing()
    {
        var query = Villages(new()
        {
            Groups = [ByRow("District")],
            Columns = [new AggregateColumn(Extent), new AggregateColumn(Hull)],
        });

        // The first district has one boundary and two points beside it; the second two points in a line.
        Assert.Equal(
            [
                "POLYGON ((112 -8.1, 112 -7.9, 112.03 -7.9, 112.03 -8.1, 112 -8.1))|POLYGON ((112 -8.1, 112 -7.9, 112.02 -7.9, 112.03 -8, 112.02 -8.1, 112 -8.1))",
                "POLYGON ((112.04 -8, 112.04 -8, 112.05 -8, 112.05 -8, 112.04 -8))|null",
            ],
            await RowsAsync(Fixture, query));
        using var result = await Fixture.ReadAsync(query);
        Assert.Equal(4326, new NetTopologySuite.IO.WKBReader().Read(result.Statistics!.Rows.GetWkb(0, 0).ToArray()).SRID);
    }

    [Fact]
    public async Task Having_keeps_the_groups_that_answer_it()
    {
        AggregateFilter Compare(Aggregate aggregate, ValueKind kind, string name, object? value) =>
            new(aggregate, FilterOperators.Find(kind, name), [QueryValue.Of(value)]);
        var average = Of(AggregateFunction.Average, "AreaKm2").Aggregate;
        var query = Villages(new()
        {
            Groups = [ByRow("TerrainZone")],
            Columns = [Key("TerrainZone.Slug"), Count],
            Having = Compare(new RowCount(), ValueKind.Integer, "gt", 1),
        });

        Assert.Equal(["utara|2", "null|2"], await RowsAsync(Fixture, query));
        Assert.Equal(["selatan|1"], await WithAsync(new NotFilter(query.Statistics!.Having!)));
        Assert.Equal(["selatan|1"], await WithAsync(Compare(average, ValueKind.Float, "eq", null)));
        Assert.Equal(["selatan|1", "null|2"], await WithAsync(Compare(average, ValueKind.Float, "nlt", 1.75)));
        Assert.Equal(["selatan|1"], await WithAsync(Compare(new RelatedCount("Products"), ValueKind.Integer, "gte", 2)));
        Assert.Empty(await WithAsync(Or()));
        Assert.Equal(["utara|2"], await WithAsync(And(
            Or(Compare(average, ValueKind.Float, "lt", 1.75), Compare(new RowCount(), ValueKind.Integer, "lt", 2)),
            Compare(new RowCount(), ValueKind.Integer, "in", new object[] { 2, 3 }))));

        Task<string[]> WithAsync(FilterNode having) =>
            RowsAsync(Fixture, query with { Statistics = query.Statistics! with { Having = having } });
    }

    [Fact]
    public async Task Beneath_each_parent_are_the_statistics_of_its_whole_list()
    {
        var statistics = new StatisticsQuery { Columns = [Count, Of(AggregateFunction.Min, "Name"), Related("Villages")] };
        var products = Query<Product>("Name") with
        {
            Where = Compare<Product>("Slug", "neq", "keripik"),
            Paging = Paging.All(1),
            HasTotalCount = true,
            Statistics = statistics,
        };
        var villages = Query<Village>("Name") with { Nested = [new NestedQuery(Path("Products"), products)] };

        foreach (var query in new[] { villages, villages with { Where = new NotFilter(new ListFilter("Claims", ListQuantifier.Some, null)) } })
        {
            using var result = await Fixture.ReadAsync(query);
            var texts = Enumerable.Range(0, 5).Select(parent => string.Join(' ', Text(products, result.Nested(0), parent)));
            Assert.Equal(["1|Kopi|3", "2|Kopi|3", "0|null|0", "1|Kopi|3", "0|null|0"], texts);
            Assert.Equal(2, result.Nested(0).TotalCount(1));
        }

        Assert.Equal(
            """
            SELECT p.n, c.c0, c.c1, c.c2 FROM (SELECT q.c0 AS k0, row_number() OVER (ORDER BY q.c0) AS n FROM (SELECT t3."code" AS c0 FROM "village" t3 ORDER BY t3."code" LIMIT 10) q) p CROSS JOIN LATERAL (WITH m AS (SELECT t1."name" AS c0, t0."product_id" AS c1 FROM "product_village" t0 JOIN "product" t1 ON t1."id" = t0."product_id" WHERE t0."village_code" = p.k0 AND NOT (t1."slug" = $1)), g AS (SELECT count(*) AS a0, min(m.c0) AS a1 FROM m), r0 AS (SELECT count(*) AS n FROM (SELECT DISTINCT t2."village_code" FROM m CROSS JOIN "product_village" t2 WHERE t2."product_id" = m.c1) d) SELECT g.a0 AS c0, g.a1 AS c1, coalesce(r0.n, 0) AS c2 FROM g CROSS JOIN r0 ORDER BY (SELECT TRUE) LIMIT 1000) c ORDER BY p.n
            """,
            Fixture.SqlOf(villages with { Nested = [new NestedQuery(Path("Products"), products with { Statistics = statistics with { Paging = Paging.All(1_000) } })] })[3]);
    }

    [Fact]
    public async Task A_site_can_be_grouped_by_where_its_village_lies()
    {
        await Fixture.Database.ExecuteAsync("""
            INSERT INTO agrotourism_site (slug, name, status, theme_id, village_code, location, position_precision)
            VALUES ('kebun', 'Kebun', 'OPEN', 1, '35.05.17.2004', 'SRID=4326;POINT(112.04 -8)', 'SURVEYED')
            """);
        var query = StatisticsOf(Model<AgrotourismSite>(), new()
        {
            Groups = [ByRow("Village", "District"), By("Theme.Slug")],
            Columns = [Key("Village.District.Name"), Key("Village.District.Regency.Province.Name"), Key("Theme.Slug"), Count],
        });

        Assert.Equal(["Wlingi|Jawa Timur|coffee|1"], await RowsAsync(Fixture, query));
    }

    private static ShapeAggregate Extent => new(ShapeFunction.Extent, [Path("Boundary"), Path("Location")]);

    private static ShapeAggregate Hull => new(ShapeFunction.Hull, [Path("Boundary"), Path("Location")]);

    private static EntityQuery Villages(StatisticsQuery statistics) => StatisticsOf(Model<Village>(), statistics);
}
