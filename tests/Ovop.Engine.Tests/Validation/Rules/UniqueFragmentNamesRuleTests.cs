using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class UniqueFragmentNamesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new UniqueFragmentNamesRule(context));

    [Fact]
    public void Accepts_fragments_of_different_names() => Rule.Accepts(
        """
        { village { ...A ...B ... on Place { name } } }
        fragment A on Village { name }
        fragment B on Village { code }
        """);

    [Fact]
    public void Accepts_a_fragment_named_as_an_operation() => Rule.Accepts(
        """
        query A { village { ...A } }
        fragment A on Village { name }
        """);

    [Fact]
    public void Reports_each_further_fragment_of_a_name() => Rule.Reports(
        """
        { village { ...A } }
        fragment A on Village { name }
        fragment A on Village { code }
        fragment A on Village { kind }
        """,
        "There can be only one fragment named \"A\". [2:10] [3:10]",
        "There can be only one fragment named \"A\". [2:10] [4:10]");
}
