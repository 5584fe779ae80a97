using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Cursors;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class CursorTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => TestRows.Villages;

    private static EntityQuery ByName => Query<Village>("Code") with
    {
        Order = [new ColumnOrder(Path("Name"))],
        Paging = new Paging { After = QueryValue.Slot(0, tag: 6) },
        HasCursors = true,
    };

    [Fact]
    public async Task Is_made_of_letters_that_a_URL_takes_as_they_are()
    {
        using var result = await Fixture.ReadAsync(ByName, [null]);

        Assert.All(Enumerable.Range(0, 5), row => Assert.Matches("^[A-Za-z0-9_-]+$", result.Cursor(row)));
    }

    [Fact]
    public async Task Refuses_a_cursor_of_which_any_letter_was_changed()
    {
        var cursor = await CursorAsync(ByName);

        for (var i = 0; i < cursor.Length; i++)
        {
            // The last letter may hold bits that stand for nothing; another of the same value is the same cursor.
            var forged = $"{cursor[..i]}{(cursor[i] == 'A' ? 'B' : 'A')}{cursor[(i + 1)..]}";
            await RefusesAsync(Fixture.Compiler.Compile(ByName), forged);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("not base64 at all!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    public Task Refuses_what_was_never_a_cursor(string text) =>
        RefusesAsync(Fixture.Compiler.Compile(ByName), text);

    [Fact]
    public async Task Refuses_what_is_far_too_long_or_no_text()
    {
        await RefusesAsync(Fixture.Compiler.Compile(ByName), new string('A', 1_000_000));
        await RefusesAsync(Fixture.Compiler.Compile(ByName), 5);
    }

    [Fact]
    public async Task Refuses_a_cursor_that_is_cut_or_lengthened()
    {
        var cursor = await CursorAsync(ByName);

        await RefusesAsync(Fixture.Compiler.Compile(ByName), cursor[..^4]);
        await RefusesAsync(Fixture.Compiler.Compile(ByName), cursor + "AAAA");
    }

    [Fact]
    public async Task Refuses_a_cursor_of_another_order_or_list()
    {
        var cursor = await CursorAsync(ByName);

        await RefusesAsync(Fixture.Compiler.Compile(ByName with { Order = [] }), cursor);
        await RefusesAsync(
            Fixture.Compiler.Compile(ByName with { Order = [new ColumnOrder(Path("Name"), IsDescending: true)] }), cursor);
        await RefusesAsync(
            Fixture.Compiler.Compile(ByName with { Order = [new ColumnOrder(Path("District.Name"))] }), cursor);
    }

    [Fact]
    public async Task Refuses_a_cursor_of_another_order_also_where_the_SQL_is_known_already()
    {
        var compiled = Fixture.Compiler.Compile(ByName);
        using (await Fixture.Reader.ReadAsync(new QueryRun(compiled, [await CursorAsync(ByName)]), default))
        {
            await RefusesAsync(compiled, await CursorAsync(ByName with { Order = [new ColumnOrder(Path("Kind"))] }));
        }
    }

    [Fact]
    public async Task Is_taken_by_servers_that_share_the_key_and_by_no_other()
    {
        var cursor = await CursorAsync(ByName);
        var key = CursorKey.Random();
        var ours = new SqlCompiler(QueryLimits.Default, key).Compile(ByName);
        var same = new SqlCompiler(QueryLimits.Default, new CursorKey(key.ToArray())).Compile(ByName);

        await RefusesAsync(ours, cursor);
        using var result = await Fixture.Reader.ReadAsync(new QueryRun(ours, [null]), default);
        using var next = await Fixture.Reader.ReadAsync(new QueryRun(same, [result.Cursor(3)]), default);
        Assert.Equal(1, next.Rows.Count);
    }

    [Fact]
    public void Needs_a_key_that_cannot_be_guessed() =>
        Assert.Throws<ArgumentException>(() => new CursorKey(new byte[15]));

    private static async Task RefusesAsync(CompiledQuery query, object? cursor)
    {
        var refusal = await Assert.ThrowsAsync<QueryArgumentException>(
            () => Unreachable.ReadAsync(new QueryRun(query, [cursor]), default).AsTask());
        Assert.Equal((QueryErrorCodes.InvalidCursor, 6), (refusal.Code, refusal.ArgumentTag));
    }

    private async Task<string> CursorAsync(EntityQuery query)
    {
        using var result = await Fixture.ReadAsync(query, [null]);
        return result.Cursor(0);
    }
}
