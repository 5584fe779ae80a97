using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class PagingTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    private static EntityQuery Slots => Query<Village>("Code") with
    {
        Paging = new Paging
        {
            First = QueryValue.Slot(0, tag: 10),
            After = QueryValue.Slot(1, tag: 11),
            Last = QueryValue.Slot(2, tag: 12),
            Before = QueryValue.Slot(3, tag: 13),
            DefaultSize = 2,
        },
        HasPageInfo = true,
        HasCursors = true,
    };

    [Theory]
    [InlineData(null, null, "1 2", true, false)]
    [InlineData(3, null, "1 2 3", true, false)]
    [InlineData(5, null, "1 2 3 4 5", false, false)]
    [InlineData(1000, null, "1 2 3 4 5", false, false)]
    [InlineData(0, null, "", true, false)]
    [InlineData(null, 2, "4 5", false, true)]
    [InlineData(null, 5, "1 2 3 4 5", false, false)]
    [InlineData(null, 0, "", false, true)]
    public async Task Takes_a_page_from_the_start_or_from_the_end(
        int? first, int? last, string villages, bool hasNext, bool hasPrevious)
    {
        using var result = await Fixture.ReadAsync(Slots, first, null, last, null);

        Assert.Equal(villages, string.Join(' ', RowText.Of(Slots, result).Select(code => code[^1])));
        Assert.Equal((hasNext, hasPrevious), (result.HasNext(0), result.HasPrevious(0)));
    }

    [Theory]
    [InlineData(-1, null, QueryErrorCodes.InvalidArgument, 10, "first is -1; it must be 0 or more.")]
    [InlineData(1001, null, QueryErrorCodes.PageTooLarge, 10, "first is 1001; at most 1000 are served.")]
    [InlineData(null, 1001, QueryErrorCodes.PageTooLarge, 12, "last is 1001; at most 1000 are served.")]
    [InlineData(null, -5, QueryErrorCodes.InvalidArgument, 12, "last is -5; it must be 0 or more.")]
    [InlineData(1, 1, QueryErrorCodes.InvalidArgument, 12, "Either first or last may be given, not both.")]
    public async Task Refuses_a_page_that_is_none(int? first, int? last, string code, int tag, string message)
    {
        var run = new Ovop.Geo.Querying.Reading.QueryRun(Fixture.Compiler.Compile(Slots), [first, null, last, null]);

        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Unreachable.ReadAsync(run, default).AsTask());

        Assert.Equal((code, tag, message), (refusal.Code, refusal.ArgumentTag, refusal.Message));
    }

    [Fact]
    public async Task Counts_all_pages_together_only_when_asked_in_a_statement_of_its_own()
    {
        var query = Slots with
        {
            Where = Compare<Village>("Kind", "eq", "DESA"),
            HasTotalCount = true,
            Order = [new ColumnOrder(Path("District.Name"))],
        };

        var sql = Fixture.SqlOf(query, 1, null, null, null);
        using var result = await Fixture.ReadAsync(query, 1, null, null, null);

        Assert.Equal("""SELECT count(*) AS c0 FROM "village" t0 WHERE t0."kind" = $1""", sql[1]);
        Assert.Single(Fixture.SqlOf(query with { HasTotalCount = false }, 1, null, null, null));
        Assert.Equal((4, 1), (result.TotalCount(0), result.Rows.Count));
        using var next = await Fixture.ReadAsync(query, 1, result.Cursor(0), null, null);
        Assert.Equal(4, next.TotalCount(0));
    }

    [Fact]
    public async Task Counts_without_reading_a_row()
    {
        var query = Query<Village>() with { HasRows = false, HasTotalCount = true };

        Assert.Equal(["SELECT count(*) AS c0 FROM \"village\" t0"], Fixture.SqlOf(query));
        using var result = await Fixture.ReadAsync(query);
        Assert.Equal((5, 0), (result.TotalCount(0), result.Rows.Count));
    }

    [Fact]
    public async Task Takes_the_first_rows_of_a_small_set_and_says_if_there_are_more()
    {
        var query = Query<Village>("Code") with { Paging = Paging.All(4), HasPageInfo = true };

        using var result = await Fixture.ReadAsync(query);

        Assert.Equal(4, result.Rows.Count);
        Assert.True(result.HasNext(0));
    }

    [Fact]
    public void Fetches_one_row_more_only_to_know_if_there_is_one()
    {
        var query = Query<Village>("Code") with { Paging = Paging.All(4) };

        Assert.EndsWith(" LIMIT 4", Fixture.SqlOf(query)[0], StringComparison.Ordinal);
        Assert.EndsWith(" LIMIT 5", Fixture.SqlOf(query with { HasPageInfo = true })[0], StringComparison.Ordinal);
    }
}
