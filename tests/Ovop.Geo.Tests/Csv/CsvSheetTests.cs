using System.Text;
using Ovop.Geo.Csv;

namespace Ovop.Geo.Tests.Csv;

public sealed class CsvSheetTests
{
    private static readonly CsvColumns Columns = new(["code", "name"], ["note"])
    {
        OtherNames = new Dictionary<string, string> { ["kode"] = "code", ["nama"] = "name" },
    };

    private readonly CsvProblems _problems = new();

    [Fact]
    public void Reads_cells_by_the_name_of_their_column_in_any_order()
    {
        var row = Assert.Single(Read("name,code\nBalerejo,35\n").Rows);

        Assert.Equal("35", row.Text("code"));
        Assert.Equal("Balerejo", row.Text("name"));
        Assert.Null(row.OptionalText("note"));
        Assert.False(_problems.Any);
    }

    [Fact]
    public void Reads_quoted_cells_with_commas_quotation_marks_and_line_breaks_and_counts_their_lines()
    {
        var rows = Read("code,name\r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n2,d\r\n").Rows;

        Assert.Equal("a, \"b\"\nc", rows[0].Text("name"));
        Assert.Equal([2, 5], rows.Select(row => row.Line));
    }

    [Fact]
    public void Reads_semicolons_as_spreadsheets_write_them_and_a_byte_order_mark() =>
        Assert.Equal(
            "Balerejo, Wlingi", Assert.Single(Read("\uFEFFcode;name\n35;Balerejo, Wlingi\n").Rows).Text("name"));

    [Theory]
    [InlineData("Code,NAME")]
    [InlineData("kode,Nama")]
    [InlineData(" kode ,name")]
    public void Takes_a_header_however_it_is_cased_and_in_its_other_words(string header) =>
        Assert.Equal("Balerejo", Assert.Single(Read($"{header}\n35,Balerejo\n").Rows).Text("name"));

    [Theory]
    [InlineData("", "f.csv: is empty; its first line names the columns: code,name,note.")]
    [InlineData("code\n1\n", "f.csv, line 1, column name: is missing in the header; the columns are code,name,note.")]
    [InlineData("code,name,nme\n", "f.csv, line 1, column nme: is not a column of this file; the columns are code,name,note.")]
    [InlineData("code,name,name\n", "f.csv, line 1, column name: stands in the header more than once; the columns are code,name,note.")]
    [InlineData(
        "code,name\n1,a\n2,b,c\n",
        "f.csv, line 3: has 3 cells where the header has 2; a cell with a comma in it stands in quotation marks.")]
    [InlineData(
        "code,name\n1,a\n2,b\"c\n",
        "f.csv, line 3: has a quotation mark in the wrong place, or one that is not closed: a cell with commas, "
            + "line breaks or quotation marks stands in quotation marks, and each one inside is written twice.")]
    [InlineData(
        "code,name\n1,\"a\n2,b\n",
        "f.csv, line 2: has a quotation mark in the wrong place, or one that is not closed: a cell with commas, "
            + "line breaks or quotation marks stands in quotation marks, and each one inside is written twice.")]
    public void Says_what_is_wrong_with_a_file_and_where(string text, string problem)
    {
        Read(text);

        Assert.Equal([problem], _problems.Kept.Select(kept => kept.ToString()));
    }

    [Fact]
    public void Refuses_text_that_is_not_UTF_8()
    {
        CsvSheet.Read("f.csv", Encoding.Latin1.GetBytes("code,name\n1,café\n"), Columns, _problems);

        Assert.Equal("f.csv: is not UTF-8 text; save it as CSV UTF-8.", Assert.Single(_problems.Kept).ToString());
    }

    [Fact]
    public void Keeps_the_first_problems_and_counts_the_rest()
    {
        Read("code,name\n" + string.Concat(Enumerable.Repeat("1\n", CsvProblems.Limit + 5)));

        Assert.Equal(CsvProblems.Limit, _problems.Kept.Count);
        Assert.EndsWith("and 5 more", _problems.ToString(), StringComparison.Ordinal);
    }

    private CsvSheet Read(string text) => CsvSheet.Read("f.csv", Encoding.UTF8.GetBytes(text), Columns, _problems);
}
