using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Text;

/// <summary>What is expected is what graphql-js 16.15 suggests.</summary>
public class SuggestionListTests
{
    [Theory]
    [InlineData("", "a", "a")]
    [InlineData("", "", "")]
    [InlineData("input", "", null)]
    [InlineData("a", "a", "a")] // the very same
    [InlineData("greenish", "greenish", "greenish")]
    [InlineData("verylongstring", "VERYLONGSTRING", "VERYLONGSTRING")] // case is one edit
    [InlineData("VERYLONGSTRING", "verylongstring", "verylongstring")]
    [InlineData("green", "greenish", "greenish")] // insertions
    [InlineData("greenish", "green", "green")] // deletions
    [InlineData("abcd", "acbd", "acbd")] // a swap
    [InlineData("abc", "axc", "axc")] // a substitution
    [InlineData("abc", "xyz", null)]
    [InlineData("ab", "abcdef", null)]
    public void Suggests_what_is_near_enough(string input, string option, string? suggestion) =>
        Assert.Equal(
            suggestion is null ? [] : [suggestion],
            SuggestionList.For(input, [option]));

    [Fact]
    public void Puts_the_nearest_first() =>
        Assert.Equal(["abc", "ab", "a"], SuggestionList.For("abc", ["a", "ab", "abc"]));

    [Fact]
    public void Puts_equally_near_ones_in_natural_order()
    {
        Assert.Equal(["ax", "ay", "az"], SuggestionList.For("a", ["az", "ax", "ay"]));
        Assert.Equal(
            ["village2", "village10", "village11"],
            SuggestionList.For("village", ["village11", "village10", "village2"]));
    }

    [Fact]
    public void Names_each_option_once() =>
        Assert.Equal(["ab"], SuggestionList.For("abc", ["ab", "ab"]));
}
