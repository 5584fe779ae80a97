using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class LoneAnonymousOperationRuleTests
{
    private static readonly RuleHarness Rule = new(context => new LoneAnonymousOperationRule(context));

    [Fact]
    public void Accepts_no_operation() => Rule.Accepts(
        """
        fragment F on Village { name }
        """);

    [Fact]
    public void Accepts_one_anonymous_operation() => Rule.Accepts(
        """
        { village { name } }
        """);

    [Fact]
    public void Accepts_several_named_operations() => Rule.Accepts(
        """
        query A { village { name } }
        query B { village { name } }
        """);

    [Fact]
    public void Accepts_an_anonymous_operation_with_fragments() => Rule.Accepts(
        """
        { village { ...F } }
        fragment F on Village { name }
        """);

    [Fact]
    public void Reports_each_of_several_anonymous_operations() => Rule.Reports(
        """
        { village { name } }
        { product { name } }
        """,
        "This anonymous operation must be the only defined operation. [1:1]",
        "This anonymous operation must be the only defined operation. [2:1]");

    [Fact]
    public void Reports_an_anonymous_operation_beside_a_named_one() => Rule.Reports(
        """
        { village { name } }
        mutation M { addVillage(name: "x") { name } }
        """,
        "This anonymous operation must be the only defined operation. [1:1]");
}
