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

    [Theory]
    [InlineData("{ a @x @x b @x }")] // below
    [InlineData("query @x { a @x b @x ... @x { c } }")] // at
    public void Takes_as_many_directives_as_the_limit(string text) =>
        Assert.Single(Utf8Parser.Parse(text, new ParserLimits { MaxDirectives = 4 }).Definitions);

    [Theory]
    [InlineData("{ a @x b @x c @x d @x e @x }", 25)]
    [InlineData("{ a @x @x @x @x @x }", 17)]
    [InlineData("query($a: Int @x @x) @x { ...F @x } fragment F on T @x { a }", 53)]
    public void Refuses_one_directive_more_where_it_stands(string text, int column) =>
        SyntaxErrorAssert.IsTooComplex(
            () => Utf8Parser.Parse(text, new ParserLimits { MaxDirectives = 4 }),
            "The document has more than 4 directives.",
            1,
            column);

    [Theory]
    [InlineData("{ a @x b @x }")] // below
    [InlineData("query @x @x { a @x @x ... @x @x { c } }")] // at
    public void Takes_as_many_directives_at_one_place_as_the_limit(string text) =>
        Assert.Single(Utf8Parser.Parse(text, new ParserLimits { MaxDirectivesAtOnePlace = 2 }).Definitions);

    [Theory]
    [InlineData("{ a @x @x @x }", 11)]
    [InlineData("query($a: Int @x @x @y) { a }", 21)]
    [InlineData("fragment F on T @x @x @x { a }", 23)]
    public void Refuses_one_directive_more_at_one_place(string text, int column) =>
        SyntaxErrorAssert.IsTooComplex(
            () => Utf8Parser.Parse(text, new ParserLimits { MaxDirectivesAtOnePlace = 2 }),
            "More than 2 directives stand at one place.",
            1,
            column);

    [Theory]
    [InlineData("{ a } fragment A on T { a }", 2)] // below
    [InlineData("{ a } fragment A on T { a } fragment B on T { a }", 3)] // at
    public void Takes_as_many_fragments_as_the_limit(string text, int definitions) =>
        Assert.Equal(definitions, Utf8Parser.Parse(text, new ParserLimits { MaxFragments = 2 }).Definitions.Count);

    [Fact]
    public void Refuses_one_fragment_more_where_it_begins() =>
        SyntaxErrorAssert.IsTooComplex(
            () => Utf8Parser.Parse(
                "fragment A on T { a } fragment B on T { a } fragment C on T { a",
                new ParserLimits { MaxFragments = 2 }),
            "The document defines more than 2 fragments.",
            1,
            45);

    [Theory]
    [InlineData("{ a(x: [1, 2]) }")] // below
    [InlineData("{ a(x: [1, 2, 3], y: [[1, 2, 3], [1, 2, 3], []]) }")] // at
    public void Takes_as_many_items_of_a_list_as_the_limit(string text) =>
        Assert.Single(Utf8Parser.Parse(text, new ParserLimits { MaxListItems = 3 }).Definitions);

    [Theory]
    [InlineData("{ a(x: [1, 2, 3, 4]) }", 18)]
    [InlineData("{ a(x: [[1, 2, 3, {y: 1}]]) }", 19)]
    [InlineData("query($a: [Int] = [1 2 3 4]) { a }", 26)]
    public void Refuses_one_item_more_where_it_stands(string text, int column) =>
        SyntaxErrorAssert.IsTooComplex(
            () => Utf8Parser.Parse(text, new ParserLimits { MaxListItems = 3 }),
            "A list has more than 3 items.",
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
