using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class FilterTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    private static FilterNode IsDesa => Compare<Village>("Kind", "eq", VillageKind.Desa);

    private static FilterNode IsSmall => Compare<Village>("AreaKm2", "lt", 2.0);

    private static FilterNode HasNoZone => Compare<Village>("TerrainZoneId", "eq", [null]);

    [Fact]
    public Task Combines_conditions_by_and() => FindsAsync(
        And(IsDesa, IsSmall), """t0."kind" = $1 AND t0."area_km2" < $2""", "4");

    [Fact]
    public Task Combines_conditions_by_or() => FindsAsync(
        Or(IsSmall, HasNoZone), """(t0."area_km2" < $1 OR t0."terrain_zone_id" IS NULL)""", "3 4 5");

    [Fact]
    public Task Keeps_or_together_within_and_and_and_within_or() => FindsAsync(
        And(IsDesa, Or(And(IsSmall, IsDesa), HasNoZone)),
        """t0."kind" = $1 AND (t0."area_km2" < $2 AND t0."kind" = $1 OR t0."terrain_zone_id" IS NULL)""",
        "4 5");

    [Fact]
    public Task Takes_what_is_unknown_for_not_so() => FindsAsync(
        new NotFilter(IsSmall), """(t0."area_km2" < $1) IS NOT TRUE""", "1 2 3 5");

    [Fact]
    public Task Negates_a_whole_combination() => FindsAsync(
        new NotFilter(And(IsDesa, IsSmall)), """(t0."kind" = $1 AND t0."area_km2" < $2) IS NOT TRUE""", "1 2 3 5");

    [Fact]
    public Task Negates_twice() => FindsAsync(
        new NotFilter(new NotFilter(IsSmall)), """((t0."area_km2" < $1) IS NOT TRUE) IS NOT TRUE""", "4");

    [Fact]
    public async Task Holds_of_every_row_without_conditions_and_of_none_without_alternatives()
    {
        await FindsAsync(And(), "TRUE", "1 2 3 4 5");
        await FindsAsync(Or(), "FALSE", "");
    }

    [Fact]
    public async Task Reaches_a_related_row_by_one_join_for_filter_column_and_order()
    {
        var query = Query<Village>("Name", "District.Name", "District.Regency.Name") with
        {
            Where = And(
                new RelatedFilter("District", Compare<Ovop.Geo.Regions.District>("Name", "eq", "Wlingi")),
                Compare<Village>("District.Regency.Name", "eq", "Blitar")),
            Order = [new ColumnOrder(Path("District.Name"))],
        };

        var sql = Fixture.SqlOf(query)[0];

        Assert.Equal(
            """
            SELECT t0."name" AS c0, t1."name" AS c1, t2."name" AS c2 FROM "village" t0 LEFT JOIN "district" t1 ON t1."code" = t0."district_code" LEFT JOIN "regency" t2 ON t2."code" = t1."regency_code" WHERE t1."name" = $1 AND t2."name" = $2 ORDER BY t1."name", t0."code" LIMIT 10
            """,
            sql);
        Assert.Equal(["Balerejo|Wlingi|Blitar", "Tegalasri|Wlingi|Blitar"], await Fixture.RowsAsync(query));
    }

    [Fact]
    public async Task Joins_nothing_for_the_key_of_a_related_row()
    {
        var query = Query<Village>("Name", "District.Code", "TerrainZone.Id") with
        {
            Where = new RelatedFilter("District", Compare<Ovop.Geo.Regions.District>("Code", "eq", "35.05.17")),
            Order = [new ColumnOrder(Path("Regency.Code"))],
        };

        Assert.DoesNotContain("JOIN", Fixture.SqlOf(query)[0], StringComparison.Ordinal);
        Assert.Equal(["Balerejo|35.05.17|1", "Tegalasri|35.05.17|null"], await Fixture.RowsAsync(query));
    }

    [Fact]
    public Task Finds_columns_null_where_there_is_no_related_row() => FindsAsync(
        new RelatedFilter("TerrainZone", Compare<Ovop.Geo.Terrain.TerrainZone>("Name", "neq", "Utara")),
        """(t1."name" = $1) IS NOT TRUE""",
        "2 3 5");

    [Fact]
    public Task Tells_a_missing_value_of_a_related_row_like_a_missing_row() => FindsAsync(
        Compare<Village>("TerrainZone.Fertility", "eq", [null]), """t1."fertility" IS NULL""", "2 3 5");

    [Fact]
    public async Task Refuses_a_filter_of_too_many_conditions()
    {
        var most = QueryLimits.Default.FilterNodes;
        FilterNode Filter(int nodes) => new OrFilter([.. Enumerable.Repeat(IsDesa, nodes - 1)]);

        Assert.Equal(4, (await Fixture.RowsAsync(Query<Village>("Code") with { Where = Filter(most) })).Length);
        var refusal = Assert.Throws<QueryArgumentException>(
            () => Fixture.SqlOf(Query<Village>("Code") with { Where = Filter(most + 1) }));

        Assert.Equal(QueryErrorCodes.TooComplex, refusal.Code);
    }

    [Fact]
    public void Survives_a_filter_that_is_far_too_deep()
    {
        var deep = IsDesa;
        for (var i = 0; i < 100_000; i++)
        {
            deep = new NotFilter(deep);
        }

        Assert.Throws<QueryArgumentException>(() => Fixture.SqlOf(Query<Village>("Code") with { Where = deep }));
    }

    [Theory]
    [InlineData("Nme")]
    [InlineData("Distric.Name")]
    [InlineData("Products.Name")]
    public void Says_which_part_of_a_path_does_not_exist(string path)
    {
        var slip = Assert.Throws<ArgumentException>(() => Fixture.SqlOf(Query<Village>(path)));

        Assert.StartsWith("Village", slip.Message, StringComparison.Ordinal);
    }

    private async Task FindsAsync(FilterNode filter, string condition, string villages)
    {
        var query = Query<Village>("Code") with { Where = filter };

        Assert.Equal(condition, Fixture.ConditionOf(query));
        Assert.Equal(villages, string.Join(' ', (await Fixture.RowsAsync(query)).Select(code => code[^1])));
    }
}
