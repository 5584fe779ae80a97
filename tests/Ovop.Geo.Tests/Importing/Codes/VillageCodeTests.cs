using Ovop.Geo.Importing.Codes;

namespace Ovop.Geo.Tests.Importing.Codes;

public sealed class VillageCodeTests
{
    [Theory]
    [InlineData("35.05.17.2009", "35.05.17.2009")]
    [InlineData(" 35.05.17.2009 ", "35.05.17.2009")]
    [InlineData("3505172009", "35.05.17.2009")]
    [InlineData("35.05.17", null)]
    [InlineData("350517", null)]
    [InlineData("3505170009", null)]
    [InlineData("35.05.17.209", null)]
    [InlineData("35.05.172.009", null)]
    [InlineData("35-05-17-2009", null)]
    [InlineData("٣٥.05.17.2009", null)]
    [InlineData("", null)]
    public void Puts_dots_where_they_are_missing(string text, string? expected) =>
        Assert.Equal(expected, VillageCode.Normalise(text));

    [Theory]
    [InlineData("35", "a province")]
    [InlineData("35.05", "a regency")]
    [InlineData("35.05.17", "a district")]
    [InlineData("3505170009", "looks like one of BPS")]
    [InlineData("Balerejo", "\"Balerejo\" is no village's code")]
    public void Says_what_the_code_is_instead(string text, string expected) =>
        Assert.Contains(expected, VillageCode.Problem(text), StringComparison.Ordinal);
}
