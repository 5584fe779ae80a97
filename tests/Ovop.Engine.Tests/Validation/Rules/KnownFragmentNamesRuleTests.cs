using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class KnownFragmentNamesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new KnownFragmentNamesRule(context));

    [Fact]
    public void Accepts_fragments_of_the_document() => Rule.Accepts(
        """
        { village { ...A ... on Village { ...B } ... { name } } }
        fragment A on Village { name ...B }
        fragment B on Village { code }
        """);

    [Fact]
    public void Reports_unknown_fragments_wherever_they_are_spread() => Rule.Reports(
        """
        { village { ...Unknown1 ... on Village { ...Unknown2 } } }
        fragment A on Village { name ...Unknown3 }
        """,
        "Unknown fragment \"Unknown1\". [1:16]",
        "Unknown fragment \"Unknown2\". [1:45]",
        "Unknown fragment \"Unknown3\". [2:33]");
}
