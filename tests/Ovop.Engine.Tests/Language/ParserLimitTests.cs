using Ovop.Engine.Language;

namespace Ovop.Engine.Tests.Language;

public class ParserLimitTests
{
    private static readonly ParserLimits FiveTokens = new() { MaxTokens = 5 };
    private static readonly ParserLimits ThreeLevels = new() { MaxDepth = 3 };

    [Theory]
    [InlineData("{ a b }")] // below
    [InlineData("{ a b c }")] // at
    [InlineData("# one two three\n{ a b c } # four, five, six")] // comments do not count
    public void Takes_as_many_tokens_as_the_limit(string text) =>
        Assert.Single(Utf8Parser.Parse(text, FiveTokens).Definitions);

    [Fact]
    public void Refuses_one_token_more_where_it_stands() =>
        SyntaxErrorAssert.IsTooComplex(
            () => Utf8Parser.Parse("{ a\n b c d }", FiveTokens), "The document has more than 5 tokens.", 2, 8);

    [Theory]
    [InlineData("{ a { b } }")] // below
    [InlineData("{ a { b { c } } }")] // at
    [InlineData("{ a { b { c } b { c } } a { b { c } } }")] // siblings do not add up
    [InlineData("{ a(x: [[1], [2]]) }")]
    [InlineData("{ a(x: {y: {z: 1}}) b(x: {y: {z: 1}}) }")]
    [InlineData("query($a: [[[Int]]]) { a }")]
    [InlineData("{ a { ... { b } } ...F }")]
    public void Takes_as_many_levels_as_the_limit(string text) =>
        Assert.Single(Utf8Parser.Parse(text, ThreeLevels).Definitions);

    [Theory]
    [InlineData("{ a { b { c { d } } } }", 13)]
    [InlineData("{ a(x: [[[1]]]) }", 10)]
    [InlineData("{ a(x: {y: {z: {w: 1}}}) }", 16)]
    [InlineData("{ a(x: [{y: []}]) }", 13)]
    [InlineData("query($a: [[[[Int]]]]) { a }", 14)]
    [InlineData("{ ... { ... { ... { b } } } }", 19)]
    [InlineData("query($a: I = [[[[1]]]]) { a }", 18)]
    [InlineData("type T { a: [[[[Int]]]] }", 16)]
    public void Refuses_one_level_more_where_it_opens(string text, int column) =>
        SyntaxErrorAssert.IsTooComplex(
            () => Utf8Parser.Parse(text, ThreeLevels),
            "The document is nested more than 3 levels deep.",
            1,
            column);

    [Fact]
    public void Applies_to_values_and_types_on_their_own()
    {
        SyntaxErrorAssert.IsTooComplex(
            () => Utf8Parser.ParseType("[[[[Int]]]]", ThreeLevels),
            "The document is nested more than 3 levels deep.",
            1,
            4);
        SyntaxErrorAssert.IsTooComplex(
            () => Utf8Parser.ParseValue("[1, 2, 3]", new ParserLimits { MaxTokens = 4 }),
            "The document has more than 4 tokens.",
            1,
            9);
    }

    [Fact]
    public void Trusts_the_texts_of_the_program_with_any_number_of_tokens()
    {
        var text = $"{{ {string.Concat(Enumerable.Repeat("a ", 30_000))}}}";
        SyntaxErrorAssert.IsTooComplex(
            () => Utf8Parser.Parse(text), "The document has more than 20000 tokens.", 1, 40_001);
        Assert.Single(Utf8Parser.Parse(text, ParserLimits.Trusted).Definitions);
    }
}
