using Ovop.Geo.Products;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;
using static Ovop.Geo.Tests.Querying.Statistics.StatisticsRows;

namespace Ovop.Geo.Tests.Querying.Statistics;

/// <summary>Rows of groups counted that answer a condition, and what part of the group they are.</summary>
public sealed class MatchTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private static readonly FilterNode MakesCoffee =
        new ListFilter(nameof(Village.Products), ListQuantifier.Some, Compare<Product>("Commodity.Slug", "eq", "coffee"));

    private static readonly FilterNode IsOfLargeArea = Compare<Village>("AreaKm2", "gt", 1.5);

    protected override string Rows => TestRows.Villages;

    [Fact]
    public async Task Count_what_a_condition_on_a_related_list_or_a_column_holds_for() => Assert.Equal(
        // Coffee: 1 and 2 of Wonodadi's three, 4 of Wlingi's two. Areas: 2, unknown, 2; 1, unknown: what is unknown is not large.
        ["Wonodadi|3|2|0.6666666666666666|2|0.6666666666666666", "Wlingi|2|1|0.5|0|0"],
        await RowsAsync(Fixture, Villages(new()
        {
            Groups = [ByRow("District")],
            Columns = [Key("District.Name"), Count, Coffee, CoffeeShare, Large, LargeShare],
        })));

    [Fact]
    public async Task Put_groups_in_order_and_in_pages()
    {
        var query = Villages(new()
        {
            Groups = [ByRow("District")],
            Columns = [Key("District.Name")],
            Order = [new AggregateOrder(CoffeeShare.Aggregate, IsDescending: false)],
            Paging = new Paging { First = QueryValue.Of(1), DefaultSize = 10, MaxSize = 10 },
            HasCursors = true,
        });
        using var first = await Fixture.ReadAsync(query);
        Assert.Equal("Wlingi", first.Statistics!.Rows.GetString(0, 0));

        var after = first.Statistics.Cursor(0);
        using var second = await Fixture.ReadAsync(query with
        {
            Statistics = query.Statistics! with { Paging = query.Statistics.Paging with { After = QueryValue.Of(after) } },
        });

        Assert.Equal("Wonodadi", second.Statistics!.Rows.GetString(0, 0));
    }

    [Fact]
    public async Task Are_none_of_no_rows_and_no_part_of_them() => Assert.Equal(
        ["0|0|null"],
        await RowsAsync(Fixture, Villages(new() { Columns = [Count, Coffee, CoffeeShare] }) with
        {
            Where = Compare<Village>("Code", "eq", "99.99.99.9999"),
        }));

    [Fact]
    public void Look_at_a_condition_once_for_each_row_whatever_is_asked_of_it()
    {
        var sql = Assert.Single(Fixture.SqlOf(Villages(new() { Columns = [Coffee, CoffeeShare] })));

        Assert.Equal(2, sql.Split("EXISTS").Length);
    }

    private static AggregateColumn Coffee => new(new MatchCount("coffee", MakesCoffee));

    private static AggregateColumn CoffeeShare => new(new MatchShare("coffee", MakesCoffee));

    private static AggregateColumn Large => new(new MatchCount("large", IsOfLargeArea));

    private static AggregateColumn LargeShare => new(new MatchShare("large", IsOfLargeArea));

    private static EntityQuery Villages(StatisticsQuery statistics) => StatisticsOf(Model<Village>(), statistics);
}
