using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Querying.Operators;

public sealed class TextOperatorTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    // Names that LIKE would misread if a percent sign, an underscore or a backslash were not escaped.
    protected override string Rows => Ladder + """
        INSERT INTO village (code, district_code, regency_code, name, kind, location)
        SELECT '35.05.01.' || code, '35.05.01', '35.05', name, 'DESA', ST_SetSRID(ST_MakePoint(112, -8), 4326)
        FROM (VALUES
            ('2001', 'Balerejo'), ('2002', 'balerejo'), ('2003', 'Rejowinangun'), ('2004', '100%'), ('2005', '1000'),
            ('2006', 'a_b'), ('2007', 'axb'), ('2008', 'c\d'), ('2009', 'O''Brien "x"'), ('2010', 'Désa Baru')
        ) AS names(code, name)
        """;

    [Theory]
    [InlineData("eq", "Balerejo", """t0."name" = $1""", "2001")]
    [InlineData("eq", "O'Brien \"x\"", """t0."name" = $1""", "2009")]
    [InlineData("contains", "rejo", """t0."name" LIKE $1""", "2001 2002")]
    [InlineData("contains", "0%", """t0."name" LIKE $1""", "2004")]
    [InlineData("contains", "_", """t0."name" LIKE $1""", "2006")]
    [InlineData("contains", "\\", """t0."name" LIKE $1""", "2008")]
    [InlineData("contains", "'", """t0."name" LIKE $1""", "2009")]
    [InlineData("startsWith", "Bale", """t0."name" LIKE $1""", "2001")]
    [InlineData("startsWith", "100%", """t0."name" LIKE $1""", "2004")]
    [InlineData("endsWith", "ejo", """t0."name" LIKE $1""", "2001 2002")]
    [InlineData("endsWith", "_b", """t0."name" LIKE $1""", "2006")]
    [InlineData("eqInsensitive", "BALEREJO", """t0."name" ILIKE $1""", "2001 2002")]
    [InlineData("eqInsensitive", "A_B", """t0."name" ILIKE $1""", "2006")]
    [InlineData("eqInsensitive", "A%", """t0."name" ILIKE $1""", "")]
    [InlineData("similar", "Balairejo", """ovop_normalise(t0."name") % ovop_normalise($1)""", "2001 2002")]
    [InlineData("similar", "desa baru", """ovop_normalise(t0."name") % ovop_normalise($1)""", "2010")]
    [InlineData("nstartsWith", "Bale", """NOT (t0."name" LIKE $1)""", "2002 2003 2004 2005 2006 2007 2008 2009 2010")]
    [InlineData("nendsWith", "o", """NOT (t0."name" LIKE $1)""", "2003 2004 2005 2006 2007 2008 2009 2010")]
    [InlineData("ncontains", "e", """NOT (t0."name" LIKE $1)""", "2004 2005 2006 2007 2008 2010")]
    public async Task Compares_text(string name, string value, string condition, string codes)
    {
        var query = Query<Village>("Code") with { Where = Compare<Village>("Name", name, value) };

        Assert.Equal(condition, Fixture.ConditionOf(query));
        Assert.Equal(codes, Codes(await Fixture.RowsAsync(query)));
    }

    [Fact]
    public async Task Lets_a_negated_operator_hold_where_there_is_no_row_to_compare()
    {
        var query = Query<Village>("Code") with { Where = Compare<Village>("TerrainZone.Name", "ncontains", "Utara") };

        Assert.EndsWith("""WHERE (t1."name" LIKE $1) IS NOT TRUE""", Fixture.SqlOf(query)[0].Split(" ORDER BY ")[0]);
        Assert.Equal(10, (await Fixture.RowsAsync(query)).Length);
    }

    [Fact]
    public async Task Takes_a_value_that_is_given_at_the_run()
    {
        var compiled = Fixture.Compiler.Compile(
            Query<Village>("Name") with { Where = Compare<Village>("Name", "contains", QueryValue.Slot(0)) });

        foreach (var (value, count) in new[] { ("rejo", 2), ("%", 1), ("", 10) })
        {
            using var result = await Fixture.Reader.ReadAsync(
                new QueryRun(compiled, [value]), CancellationToken.None);
            Assert.Equal(count, result.Rows.Count);
        }
    }

    private static string Codes(string[] rows) => string.Join(' ', rows.Select(code => code[9..]));
}
