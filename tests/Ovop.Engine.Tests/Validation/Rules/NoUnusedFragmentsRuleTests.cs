using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class NoUnusedFragmentsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new NoUnusedFragmentsRule(context));

    [Fact]
    public void Accepts_fragments_that_are_used_directly_and_through_others() => Rule.Accepts(
        """
        { village { ...A ... on Village { ...B } } }
        fragment A on Village { name ...C }
        fragment B on Village { code }
        fragment C on Village { kind }
        """);

    [Fact]
    public void Accepts_fragments_that_are_used_by_another_operation() => Rule.Accepts(
        """
        query A { village { ...A } }
        query B { village { ...B } }
        fragment A on Village { name }
        fragment B on Village { code }
        """);

    [Fact]
    public void Reports_fragments_that_nobody_uses() => Rule.Reports(
        """
        { village { ...A } }
        fragment A on Village { name }
        fragment B on Village { code }
        fragment C on Village { kind }
        """,
        "Fragment \"B\" is never used. [3:1]",
        "Fragment \"C\" is never used. [4:1]");

    [Fact]
    public void Reports_fragments_that_only_use_each_other() => Rule.Reports(
        """
        { village { name } }
        fragment A on Village { name ...B }
        fragment B on Village { name ...A }
        """,
        "Fragment \"A\" is never used. [2:1]",
        "Fragment \"B\" is never used. [3:1]");

    [Fact]
    public void Reports_what_is_not_used_beside_a_fragment_that_is_not_known() => Rule.Reports(
        """
        { village { ...bar } }
        fragment Foo on Village { name }
        """,
        "Fragment \"Foo\" is never used. [2:1]");
}
