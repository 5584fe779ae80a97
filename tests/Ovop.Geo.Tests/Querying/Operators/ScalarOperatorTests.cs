using Ovop.Geo.Products;
using Ovop.Geo.Programmes;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying.Operators;

public sealed class ScalarOperatorTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location, area_km2, product_record)
        SELECT '35.05.01.200' || n, '35.05.01', '35.05', 'Village ' || n, kind,
            ST_SetSRID(ST_MakePoint(112, -8), 4326), area_km2, record
        FROM (VALUES
            (1, 'DESA', 1.5, 'RECORDED'), (2, 'DESA', 2.25, 'NONE_FOUND'), (3, 'KELURAHAN', 10, 'UNSURVEYED'),
            (4, 'DESA', NULL, 'UNSURVEYED')
        ) AS villages(n, kind, area_km2, record);
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP');
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship, flagship_basis) VALUES
            ('p1', 'P1', 1, '35.05', true, 'STATED'), ('p2', 'P2', 1, '35.05', false, NULL),
            ('p3', 'P3', 1, '35.05', true, 'INFERRED');
        INSERT INTO visit (slug, village_code, visited_on) VALUES
            ('v1', '35.05.01.2001', '2022-09-07'), ('v2', '35.05.01.2001', '2023-07-12'),
            ('v3', '35.05.01.2001', '1999-12-31');
        """;

    [Theory]
    [InlineData("eq", 2.25, """t0."area_km2" = $1""", "2")]
    [InlineData("neq", 2.25, """(t0."area_km2" = $1) IS NOT TRUE""", "1 3 4")]
    [InlineData("eq", null, """t0."area_km2" IS NULL""", "4")]
    [InlineData("neq", null, """(t0."area_km2" IS NULL) IS NOT TRUE""", "1 2 3")]
    [InlineData("gt", 2.25, """t0."area_km2" > $1""", "3")]
    [InlineData("ngt", 2.25, """(t0."area_km2" > $1) IS NOT TRUE""", "1 2 4")]
    [InlineData("gte", 2.25, """t0."area_km2" >= $1""", "2 3")]
    [InlineData("ngte", 2.25, """(t0."area_km2" >= $1) IS NOT TRUE""", "1 4")]
    [InlineData("lt", 2.25, """t0."area_km2" < $1""", "1")]
    [InlineData("nlt", 2.25, """(t0."area_km2" < $1) IS NOT TRUE""", "2 3 4")]
    [InlineData("lte", 2.25, """t0."area_km2" <= $1""", "1 2")]
    [InlineData("nlte", 2.25, """(t0."area_km2" <= $1) IS NOT TRUE""", "3 4")]
    [InlineData("gt", 2, """t0."area_km2" > $1""", "2 3")]
    public Task Compares_numbers(string name, object? value, string condition, string expected) =>
        FindsAsync<Village>("AreaKm2", name, value, condition, expected);

    [Theory]
    [InlineData(new object?[] { 1.5, 10.0 }, "in", """t0."area_km2" = ANY($1)""", "1 3")]
    [InlineData(new object?[] { 1.5, null }, "in", """(t0."area_km2" = ANY($1) OR t0."area_km2" IS NULL)""", "1 4")]
    [InlineData(new object?[] { null }, "in", """(t0."area_km2" = ANY($1) OR t0."area_km2" IS NULL)""", "4")]
    [InlineData(new object?[] { }, "in", """t0."area_km2" = ANY($1)""", "")]
    [InlineData(new object?[] { 1.5 }, "nin", """(t0."area_km2" = ANY($1)) IS NOT TRUE""", "2 3 4")]
    [InlineData(
        new object?[] { 1.5, null },
        "nin",
        """((t0."area_km2" = ANY($1) OR t0."area_km2" IS NULL)) IS NOT TRUE""",
        "2 3")]
    [InlineData(new object?[] { }, "nin", """(t0."area_km2" = ANY($1)) IS NOT TRUE""", "1 2 3 4")]
    public Task Compares_with_a_list(object?[] values, string name, string condition, string expected) =>
        FindsAsync<Village>("AreaKm2", name, values, condition, expected);

    [Theory]
    [InlineData("eq", 2, """t0."id" = $1""", "p2")]
    [InlineData("neq", 2, """NOT (t0."id" = $1)""", "p1 p3")]
    [InlineData("lt", 3, """t0."id" < $1""", "p1 p2")]
    public Task Compares_whole_numbers(string name, int value, string condition, string expected) =>
        FindsAsync<Product>("Id", name, value, condition, expected);

    [Theory]
    [InlineData("eq", true, """t0."flagship" = $1""", "p1 p3")]
    [InlineData("eq", false, """t0."flagship" = $1""", "p2")]
    [InlineData("neq", true, """NOT (t0."flagship" = $1)""", "p2")]
    public Task Compares_booleans(string name, bool value, string condition, string expected) =>
        FindsAsync<Product>("Flagship", name, value, condition, expected);

    [Theory]
    [InlineData("eq", FlagshipBasis.Stated, """t0."flagship_basis" = $1""", "p1")]
    [InlineData("eq", "INFERRED", """t0."flagship_basis" = $1""", "p3")]
    [InlineData("neq", "INFERRED", """(t0."flagship_basis" = $1) IS NOT TRUE""", "p1 p2")]
    [InlineData("in", new[] { "INFERRED", "STATED" }, """t0."flagship_basis" = ANY($1)""", "p1 p3")]
    [InlineData("nin", new[] { "STATED" }, """(t0."flagship_basis" = ANY($1)) IS NOT TRUE""", "p2 p3")]
    public Task Compares_enumerations_by_their_stored_name_or_by_value(
        string name, object value, string condition, string expected) =>
        FindsAsync<Product>("FlagshipBasis", name, value, condition, expected);

    [Theory]
    [InlineData("eq", "2022-09-07", """t0."visited_on" = $1""", "v1")]
    [InlineData("gte", "2022-09-07", """t0."visited_on" >= $1""", "v1 v2")]
    [InlineData("lt", "2000-01-01", """t0."visited_on" < $1""", "v3")]
    public Task Compares_dates(string name, string value, string condition, string expected) => FindsAsync<Visit>(
        "VisitedOn", name, DateOnly.ParseExact(value, "yyyy-MM-dd"), condition, expected);

    [Theory]
    [InlineData("AreaKm2", "gt", null, "not null")]
    [InlineData("AreaKm2", "in", null, "not null")]
    [InlineData("AreaKm2", "in", 5, "A list is needed")]
    [InlineData("AreaKm2", "eq", "five", "A number is needed")]
    [InlineData("AreaKm2", "eq", double.NaN, "not finite")]
    [InlineData("AreaKm2", "lt", double.NegativeInfinity, "not finite")]
    [InlineData("TerrainZoneId", "eq", 3_000_000_000L, "32 bits")]
    [InlineData("TerrainZoneId", "eq", 1.5, "A whole number")]
    [InlineData("Name", "eq", "a\0b", "NUL")]
    [InlineData("Name", "startsWith", null, "not null")]
    [InlineData("Name", "eq", 5, "A text is needed")]
    public async Task Refuses_a_value_before_asking_the_database(
        string column, string name, object? value, string problem)
    {
        var query = Query<Village>("Code") with { Where = Compare<Village>(column, name, QueryValue.Slot(0, tag: 9)) };

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Unreachable.ReadAsync(new(Fixture.Compiler.Compile(query), [value]), default).AsTask());

        Assert.Equal((QueryErrorCodes.InvalidArgument, 9), (refusal.Code, refusal.ArgumentTag));
        Assert.Contains(problem, refusal.Message, StringComparison.Ordinal);
    }

    // Not among the cases above: the test runner itself cannot pass such a text on.
    [Theory]
    [InlineData("half ", 0xD83D)]
    [InlineData("other half ", 0xDE00)]
    public async Task Refuses_half_a_character(string text, int surrogate)
    {
        var query = Query<Village>("Code") with { Where = Compare<Village>("Name", "contains", QueryValue.Slot(0)) };

        Assert.Empty(await Fixture.RowsAsync(query, text + "\ud83d\ude00"));
        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Fixture.RowsAsync(query, text + (char)surrogate));

        Assert.Contains("surrogate", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_list_or_a_text_above_the_limit()
    {
        var most = QueryLimits.Default.ListLength;
        var list = Query<Village>("Code") with { Where = Compare<Village>("Code", "in", QueryValue.Slot(0)) };
        var text = Query<Village>("Code") with { Where = Compare<Village>("Code", "eq", QueryValue.Slot(0)) };

        Assert.Empty(await Fixture.RowsAsync(list, [Enumerable.Repeat("x", most).ToArray()]));
        var tooLong = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Fixture.RowsAsync(list, [Enumerable.Repeat("x", most + 1).ToArray()]));
        var tooWordy = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Fixture.RowsAsync(text, new string('x', QueryLimits.Default.TextLength + 1)));

        Assert.Contains($"more than {most}", tooLong.Message, StringComparison.Ordinal);
        Assert.Contains("characters", tooWordy.Message, StringComparison.Ordinal);
    }

    private async Task FindsAsync<T>(string column, string name, object? value, string condition, string expected)
    {
        var key = typeof(T) == typeof(Village) ? "Name" : "Slug";
        var query = Query<T>(key) with { Where = Compare<T>(column, name, value) };

        Assert.Equal(condition, Fixture.ConditionOf(query));
        Assert.Equal(expected, string.Join(' ', await Fixture.RowsAsync(query)).Replace("Village ", ""));
    }
}
