using System.Text;
using Ovop.Geo.Csv;
using Ovop.Geo.Villages;

namespace Ovop.Geo.Tests.Csv;

public sealed class SheetRowTests
{
    private readonly CsvProblems _problems = new();

    [Fact]
    public void Reads_each_kind_of_cell()
    {
        Assert.Equal(-8.02519, Row("-8.02519").Number("cell", -90, 90));
        Assert.Equal(17, Row("17").Integer("cell", 0, 100));
        Assert.Equal(new DateOnly(2025, 5, 20), Row("2025-05-20").Date("cell"));
        Assert.Equal(ProductRecordState.NoneFound, Row("none_found").Choice<ProductRecordState>("cell"));
        Assert.Equal(["Balairejo", "Bale Rejo"], Row(" Balairejo | Bale Rejo").List("cell"));
        Assert.Equal("35.05.17.2009", Row("35.05.17.2009").VillageCode("cell"));
        Assert.Equal("coffee-wlingi", Row("coffee-wlingi").Slug("cell"));
        Assert.False(_problems.Any);
    }

    [Fact]
    public void Reads_nothing_where_a_cell_is_empty()
    {
        Assert.Null(Row("").OptionalNumber("cell", 0, 1));
        Assert.Null(Row("").OptionalInteger("cell", 0, 1));
        Assert.Null(Row("").OptionalDate("cell"));
        Assert.Null(Row("").OptionalChoice<ProductRecordState>("cell"));
        Assert.Null(Row("").OptionalVillageCode("cell"));
        Assert.Null(Row("").OptionalSlug("cell"));
        Assert.Empty(Row("").List("cell"));
        Assert.False(_problems.Any);
    }

    public static TheoryData<string, Action<object>, string> Wrong => new()
    {
        { "", row => ((SheetRow)row).Text("cell"), "is empty and must not be." },
        { "", row => ((SheetRow)row).Number("cell", 0, 1), "is empty and must not be." },
        {
            "112,25", row => ((SheetRow)row).Number("cell", 0, 200),
            "'112,25' is not a number such as 112.25 (with a point, without separators)."
        },
        {
            "NaN", row => ((SheetRow)row).Number("cell", 0, 200),
            "'NaN' is not a number such as 112.25 (with a point, without separators)."
        },
        { "91", row => ((SheetRow)row).Number("cell", -90, 90), "91 is out of range; it lies between -90 and 90." },
        { "1.5", row => ((SheetRow)row).Integer("cell", 0, 9), "'1.5' is not a whole number between 0 and 9." },
        { "10", row => ((SheetRow)row).Integer("cell", 0, 9), "'10' is not a whole number between 0 and 9." },
        {
            "20/5/2025", row => ((SheetRow)row).Date("cell"),
            "'20/5/2025' is not a date such as 2025-05-20 (year-month-day)."
        },
        {
            "NONE", row => ((SheetRow)row).Choice<ProductRecordState>("cell"),
            "'NONE' is none of UNSURVEYED, NONE_FOUND, RECORDED."
        },
        {
            "35.5.17.2009", row => ((SheetRow)row).VillageCode("cell"),
            "'35.5.17.2009' is not a village's code such as 35.05.17.2009."
        },
        { "35.05.17", row => ((SheetRow)row).RegencyCode("cell"), "'35.05.17' is not a regency's code such as 35.05." },
        {
            "Kopi Wlingi", row => ((SheetRow)row).Slug("cell"),
            "'Kopi Wlingi' is not a slug such as coffee-wlingi (a-z, 0-9, hyphens)."
        },
        { "a\u0000b", row => ((SheetRow)row).Text("cell"), "has a control character; remove it." },
        { new string('a', 4001), row => ((SheetRow)row).Text("cell"), "has 4001 characters; at most 4000 are kept." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Says_what_is_wrong_with_a_cell_and_what_would_be_right(string cell, Action<object> read, string message)
    {
        read(Row(cell));

        Assert.Equal($"f.csv, line 2, column cell: {message}", Assert.Single(_problems.Kept).ToString());
    }

    private SheetRow Row(string cell)
    {
        var content = Encoding.UTF8.GetBytes($"cell,other\n\"{cell}\",x\n");
        return Assert.Single(CsvSheet.Read("f.csv", content, CsvColumns.Exactly("cell", "other"), _problems).Rows);
    }
}
