using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

/// <summary>Rows that come once for each row of a list of theirs.</summary>
public sealed class SpreadTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    [Fact]
    public async Task A_row_comes_once_for_each_of_its_rows_over_a_link_and_once_without()
    {
        var query = Query<Product>("Slug") with { Spread = "Villages" };

        Assert.Equal(
            ["kopi 35.05.01.2001", "kopi 35.05.01.2002", "kopi 35.05.17.2004", "susu 35.05.01.2002", "keripik null"],
            (await SpreadAsync(query, "Code")).OrderBy(row => row.EndsWith("null", StringComparison.Ordinal)).ThenBy(row => row, StringComparer.Ordinal));
        Assert.Contains(
            "FROM \"product\" t0 LEFT JOIN (\"product_village\" t2 JOIN \"village\" t1 ON t1.\"code\" = t2.\"village_code\") ON t2.\"product_id\" = t0.\"id\"",
            Fixture.SqlOf(query)[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_of_the_row_itself_keeps_all_that_it_leads_to()
    {
        var query = Query<Product>("Slug") with
        {
            Spread = "Villages",
            Where = new ListFilter("Villages", ListQuantifier.Some, Compare<Village>("Name", "eq", "Pikatan")),
        };

        Assert.Equal(3, (await SpreadAsync(query, "District.Name")).Length);
    }

    [Fact]
    public void A_list_without_a_link_is_joined_directly() => Assert.Contains(
        "LEFT JOIN \"claim\" t1 ON t1.\"village_code\" = t0.\"code\"",
        Fixture.SqlOf(Query<Village>("Code") with { Spread = nameof(Village.Claims) })[0], StringComparison.Ordinal);

    private async Task<string[]> SpreadAsync(EntityQuery query, string column)
    {
        using var result = await Fixture.ReadAsync(query with { Columns = [.. query.Columns, new SpreadProjection(Path(column))] });
        return [.. Enumerable.Range(0, result.Rows.Count).Select(row =>
            $"{result.Rows.GetString(row, 0)} {(result.Rows.IsNull(row, 1) ? "null" : result.Rows.GetString(row, 1))}")];
    }
}
