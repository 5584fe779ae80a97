using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying;

public sealed class PagesUnderChangeTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location)
        SELECT '35.05.01.' || 2000 + n, '35.05.01', '35.05', 'Desa ' || n % 5, 'DESA', 'SRID=4326;POINT(112 -8)'
        FROM generate_series(1, 60) AS n
        """;

    [Fact]
    public async Task Inserts_and_deletes_between_pages_neither_skip_nor_repeat_a_row()
    {
        var query = Query<Village>("Code") with
        {
            Order = [new ColumnOrder(Path("Name"))],
            Paging = new Paging { After = QueryValue.Slot(0) },
            HasCursors = true,
        };
        var whole = await Fixture.RowsAsync(query with { Paging = Paging.All(1_000) });
        var seen = new List<string>();
        object? cursor = null;
        for (var page = 0; page < 8; page++)
        {
            using var result = await Fixture.ReadAsync(query, cursor);
            seen.AddRange(RowText.Of(query, result));
            cursor = result.Rows.Count > 0 ? result.Cursor(result.Rows.Count - 1) : cursor;

            // A row before the cursor and a row behind it come, and the row that the cursor names goes.
            await Fixture.Database.ExecuteAsync(FormattableString.Invariant(
                $"""
                INSERT INTO village (code, district_code, regency_code, name, kind, location) VALUES
                    ('35.05.17.{3000 + page}', '35.05.17', '35.05', 'Desa', 'DESA', 'SRID=4326;POINT(112 -8)'),
                    ('35.05.17.{4000 + page}', '35.05.17', '35.05', 'Desa 9', 'DESA', 'SRID=4326;POINT(112 -8)');
                DELETE FROM village WHERE code = '{seen[^1]}'
                """));
        }

        Assert.Equal(whole, seen.Where(code => code.StartsWith("35.05.01", StringComparison.Ordinal)));
        Assert.Equal(seen.Distinct(), seen);
        Assert.Contains("35.05.17.4000", seen);
        Assert.DoesNotContain("35.05.17.3000", seen);
    }
}
