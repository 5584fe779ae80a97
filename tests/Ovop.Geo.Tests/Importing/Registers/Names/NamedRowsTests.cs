using Ovop.Geo.Importing.Codes;
using Ovop.Geo.Importing.Registers.Names;

namespace Ovop.Geo.Tests.Importing.Registers.Names;

public sealed class NamedRowsTests
{
    private static readonly NamedRows Villages = new(
        "village",
        VillageCode.Normalise,
        [
            Village("35.05.17.2009", "Balerejo", "Wlingi", "35.05", "Balairejo"),
            Village("35.05.09.2003", "Balerejo", "Panggungrejo", "35.05"),
            Village("35.05.17.2008", "Tegalasri", "Wlingi", "35.05"),
            Village("36.04.09.2009", "Bumijaya", "Ciruas", "36.04"),
            Village("36.04.09.2010", "Tegalasri", "Ciruas", "36.04"),
        ]);

    [Theory]
    [InlineData("35.05.17.2009", null, "35.05.17.2009")]
    [InlineData("3505172009", null, "35.05.17.2009")]
    [InlineData("bumijaya", null, "36.04.09.2009")]
    [InlineData("BALAIREJO", null, "35.05.17.2009")]
    [InlineData("Balerejo (Wlingi)", null, "35.05.17.2009")]
    [InlineData("Balerejo, Panggungrejo", null, "35.05.09.2003")]
    [InlineData("Tegalasri", "36.04", "36.04.09.2010")]
    [InlineData("Tegal-Asri, Wlingi", null, null)]
    [InlineData("Balerejo", "35.05", null)]
    [InlineData("Balerejo (Ciruas)", null, null)]
    public void Finds_a_row_by_code_by_name_and_by_name_with_place(string text, string? regency, string? code)
    {
        var row = Villages.Find(text, regency, out var problem);

        Assert.Equal(code, row?.Key);
        Assert.Equal(code is null, problem.Length > 0);
    }

    [Theory]
    [InlineData("Bumijya", "'Bumijya' is no village; did you mean '36.04.09.2009' (Bumijaya, Ciruas)?")]
    [InlineData("35.05.17.2007", "'35.05.17.2007' is no village; did you mean '35.05.17.2008' (Tegalasri, Wlingi) or '35.05.17.2009' (Balerejo, Wlingi)?")]
    [InlineData("Jakarta", "'Jakarta' is no village here, and none is like it.")]
    [InlineData("Balerejo (Ciruas)", "'Balerejo (Ciruas)' is no village; did you mean '35.05.09.2003' (Balerejo, Panggungrejo) or '35.05.17.2009' (Balerejo, Wlingi)?")]
    [InlineData("Balerejo", "'Balerejo' may be any of 2: '35.05.17.2009' (Balerejo, Wlingi); '35.05.09.2003' (Balerejo, Panggungrejo). Write what stands in quotation marks, or the name with its place, such as Balerejo (Wlingi).")]
    public void Tells_what_would_be_right(string text, string message)
    {
        Assert.Null(Villages.Find(text, null, out var problem));
        Assert.Equal(message, problem);
    }

    [Fact]
    public void The_same_thing_has_the_same_name_and_place()
    {
        Assert.Equal("36.04.09.2010", Villages.Same("TEGALASRI", "36.04.09.2010")?.Key);
        Assert.Null(Villages.Same("Tegalasri", "36.04.09.2009"));
        Assert.Null(Villages.Same("Tegalasri", null));
    }

    [Theory]
    [InlineData("kopi", "kopi", 0)]
    [InlineData("kopy", "kopi", 1)]
    [InlineData("kopi", "kpoi", 2)]
    [InlineData("kopi", "", 3)]
    [InlineData("abcdef", "ghijkl", 3)]
    public void Counts_the_letters_that_differ_up_to_a_limit(string one, string other, int distance) =>
        Assert.Equal(distance, PlainText.Distance(one, other, 2));

    [Fact]
    public void Forgives_case_accents_and_punctuation() =>
        Assert.Equal("tegal asri 2 etawa", PlainText.Of(" Tégal-ASRI  (2),ÉTAWA."));

    private static NamedRow Village(string code, string name, string district, string regency, params string[] aliases) =>
        new(code, $"{name}, {district}", [name, .. aliases], [district, regency], [code], regency);
}
