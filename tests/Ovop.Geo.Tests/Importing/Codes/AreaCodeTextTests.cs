using Ovop.Geo.Importing.Codes;

namespace Ovop.Geo.Tests.Importing.Codes;

public sealed class AreaCodeTextTests
{
    [Theory]
    [InlineData("35", "35")]
    [InlineData(" 35.05 ", "35.05")]
    [InlineData("35.05.17", "35.05.17")]
    [InlineData("3505", "35.05")]
    [InlineData("350517", "35.05.17")]
    public void Takes_dots_and_bare_digits(string text, string code) => Assert.Equal(code, AreaCodeText.Normalise(text));

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("35.5")]
    [InlineData("35.05.17.2009")]
    [InlineData("3505170")]
    [InlineData("35,05")]
    public void Takes_nothing_else(string text) => Assert.Null(AreaCodeText.Normalise(text));

    [Theory]
    [InlineData("35.5.17", "35.05.17 would be right")]
    [InlineData("35.05.7", "35.05.07 would be right")]
    [InlineData("35,05", "35.05 would be right")]
    [InlineData("35-05-17", "35.05.17 would be right")]
    [InlineData("35.0517", "35.05.17 would be right")]
    [InlineData("35.1", "35.10 would be right (a spreadsheet takes codes for numbers: format the column as text)")]
    [InlineData("Jatim", "A code is like 35 (province)")]
    [InlineData("35.05.17.9", "A code is like 35 (province)")]
    [InlineData("3505170", "looks like a district's code of BPS")]
    public void Says_what_would_be_right(string text, string remedy) =>
        Assert.Contains(remedy, AreaCodeText.Problem(text), StringComparison.Ordinal);
}
