using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The message and places are those of graphql-js 16.15.</summary>
public class MaxIntrospectionDepthRuleTests
{
    private const string Error = "Maximum introspection depth exceeded";

    private static readonly RuleHarness Rule = new(context => new MaxIntrospectionDepthRule(context));

    [Theory]
    [InlineData("{ __schema { types { name } } }")]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData("{ __schema { types { fields { type { interfaces { name } } } inputFields { type { possibleTypes { name } } } } } }")]
    [InlineData("{ __type(name: \"T\") { fields { type { ofType { ofType { ofType { ofType { ofType { fields { name } } } } } } } } } }")]
    [InlineData("{ village { fields { fields { fields { name } } } } }")]
    [InlineData("{ __schema { ...A } } fragment A on __Schema { types { fields { type { ...B } } } } fragment B on __Type { inputFields { name } }")]
    public void Accepts_two_lists_in_one_another(string text) => Rule.Accepts(text);

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", 3)]
    [InlineData("{ __type(name: \"T\") { fields { type { interfaces { possibleTypes { name } } } } } }", 3)]
    [InlineData("{ __type(name: \"T\") { a: fields { type { ... on __Type { b: inputFields { type { ... { inputFields { name } } } } } } } } }", 3)]
    [InlineData("{ a: __schema { ...A } } fragment A on __Schema { types { fields { type { ...B } } } } fragment B on __Type { inputFields { type { fields { name } } } }", 3)]
    public void Refuses_three(string text, int column) => Rule.Reports(text, $"{Error} [1:{column}]");

    [Fact]
    public void Reports_each_field_of_the_root_once() => Rule.Reports(
        """
        { ...A ...B }
        fragment A on Query { __schema { types { ...F } } }
        fragment B on Query { __schema { queryType { ...F } } x: __type(name: "T") { name } }
        fragment F on __Type { fields { type { fields { type { fields { name } } } } } }
        """,
        $"{Error} [2:23]",
        $"{Error} [3:23]");

    [Fact]
    public void Ends_where_a_fragment_spreads_itself() => Rule.Accepts(
        """
        { __schema { types { ...F } } }
        fragment F on __Type { name ofType { ...F } }
        """);

    [Fact]
    public void Refuses_a_list_in_a_fragment_that_spreads_itself() => Rule.Reports(
        """
        { __schema { types { ...F } } }
        fragment F on __Type { fields { type { ...F } } }
        """,
        "Maximum introspection depth exceeded [1:3]");

    // Each fragment twice in the one before: followed again at each spread, it would be 2^60 steps.
    [Fact]
    public void Looks_at_each_fragment_once()
    {
        var fragments = Enumerable.Range(0, 60)
            .Select(i => $"fragment F{i} on __Type {{ a: ofType {{ ...F{i + 1} }} b: ofType {{ ...F{i + 1} }} }}");
        Rule.Accepts($"{{ __schema {{ types {{ ...F0 }} }} }} {string.Join(' ', fragments)} fragment F60 on __Type {{ name }}");
    }
}
