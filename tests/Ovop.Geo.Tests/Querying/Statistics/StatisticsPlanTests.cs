using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;
using Ovop.Geo.Villages;
using static Ovop.Geo.Tests.Querying.Statistics.StatisticsRows;

namespace Ovop.Geo.Tests.Querying.Statistics;

/// <summary>The plans of statistics over as many villages as a province has, with boundaries as long as real ones.</summary>
public sealed class StatisticsPlanTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => Ladder + """
        INSERT INTO regency (code, province_code, name, kind)
        SELECT '35.' || to_char(n, 'FM00'), '35', 'Kabupaten ' || n, 'KABUPATEN' FROM generate_series(10, 49) AS n;
        INSERT INTO district (code, regency_code, name) SELECT code || '.01', code, name FROM regency WHERE code >= '35.10';
        INSERT INTO village (code, district_code, regency_code, name, kind, area_km2, location, boundary, boundary_source)
        SELECT district.code || '.' || 1000 + n / 40, district.code, district.regency_code, 'Desa ' || n, 'DESA', 1 + n % 7, point,
            ST_Multi(ST_Buffer(point, 0.01, 30)), 'INDICATIVE'
        FROM generate_series(0, 5999) AS n
        JOIN (SELECT *, row_number() OVER (ORDER BY code) - 1 AS at FROM district WHERE code >= '35.10') AS district ON at = n % 40
        CROSS JOIN LATERAL (SELECT ST_SetSRID(ST_MakePoint(111 + n % 80 * 0.02, -8 + n / 80 * 0.02), 4326) AS point) AS place;
        """;

    public static TheoryData<string> Regions => ["Regency", "District"];

    [Theory]
    [MemberData(nameof(Regions))]
    public async Task Of_regions_are_read_from_an_index_alone_and_name_them_after_grouping(string region)
    {
        await Fixture.VacuumAsync("village");
        var query = StatisticsOf(Model<Village>(), new()
        {
            Groups = [ByRow(region)],
            Columns =
            [
                Key($"{region}.Name"), Count, Of(AggregateFunction.Sum, "AreaKm2"), Of(AggregateFunction.Average, "AreaKm2"),
                new AggregateColumn(new ValueCount(Path("ProductRecord"), "UNSURVEYED")),
            ],
        });

        var plan = await Fixture.ChosenPlanAsync(0, query);

        var join = plan.IndexOf(" Join", StringComparison.Ordinal);
        var group = plan.IndexOf("Aggregate", StringComparison.Ordinal);
        var rows = plan.IndexOf("Index Only Scan using ix_village_regency_code_kind on village", StringComparison.Ordinal);
        Assert.True(join >= 0 && join < group && group < rows, plan);
        Assert.Equal(40, (await RowsAsync(Fixture, query)).Length);
    }

    [Fact]
    public async Task Of_what_is_derived_from_a_shape_work_it_out_once_for_each_row()
    {
        var perimeter = new FilterOperand(Path("Boundary")).Derive(GeometryFields.PerimeterKm);
        AggregateColumn Of(AggregateFunction function) => new(new ColumnAggregate(function, perimeter));
        var query = StatisticsOf(Model<Village>(), new()
        {
            Groups = [ByRow("Regency")],
            Columns = [Of(AggregateFunction.Sum), Of(AggregateFunction.Average), Of(AggregateFunction.Max), Count],
            Order = [new AggregateOrder(Of(AggregateFunction.Max).Aggregate, IsDescending: true)],
            Having = new AggregateFilter(
                Of(AggregateFunction.Average).Aggregate,
                FilterOperators.Find(ValueKind.Float, "gt"),
                [QueryValue.Of(6.0)]),
        }) with
        { Where = Compare<Village>("Name", "in", (object)new[] { "Desa 0", "Desa 40", "Desa 1" }) };

        Assert.Equal(
            """
            WITH m AS (SELECT t0."regency_code" AS c0, ST_Perimeter(t0."boundary"::geography) / 1000 AS c1 FROM "village" t0 WHERE t0."name" = ANY($1)), g AS (SELECT m.c0 AS k0, sum(m.c1::numeric)::float8 AS a0, avg(m.c1::numeric)::float8 AS a1, max(m.c1) AS a2, count(*) AS a3 FROM m GROUP BY m.c0) SELECT g.a0 AS c0, g.a1 AS c1, g.a2 AS c2, g.a3 AS c3 FROM g WHERE g.a1 > $2 ORDER BY g.a2 DESC, g.k0 DESC LIMIT 1000
            """,
            Assert.Single(Fixture.SqlOf(query)));
        Assert.Equal(
            await Fixture.Database.ScalarAsync<string>(
                """
                SELECT string_agg(concat_ws('|', total, mean, most, n), ' ' ORDER BY most DESC, regency_code DESC)
                FROM (
                    SELECT regency_code, sum(p::numeric)::float8 AS total, avg(p::numeric)::float8 AS mean, max(p) AS most, count(*) AS n
                    FROM (SELECT regency_code, ST_Perimeter(boundary::geography) / 1000 AS p FROM village WHERE name IN ('Desa 0', 'Desa 40', 'Desa 1')) AS one
                    GROUP BY regency_code) AS regency
                WHERE mean > 6
                """),
            string.Join(' ', await RowsAsync(Fixture, query)));
    }
}
