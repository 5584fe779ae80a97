using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class KnownTypeNamesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new KnownTypeNamesRule(context));

    [Fact]
    public void Accepts_types_of_the_schema() => Rule.Accepts(
        """
        query Q($a: String, $b: [Category!]!) { village { ... on Place { ...F name } ... { name } } }
        fragment F on Village { name }
        """);

    [Fact]
    public void Reports_unknown_types_wherever_they_stand() => Rule.Reports(
        """
        query Q($a: [Integer!]!) {
          village { ...F ... on Vilage { name } }
        }
        fragment F on Regency { name }
        """,
        "Unknown type \"Integer\". [1:14]",
        "Unknown type \"Vilage\". Did you mean \"Village\" or \"Place\"? [2:25]",
        "Unknown type \"Regency\". [4:15]");

    [Fact]
    public void Suggests_types_of_similar_names() => Rule.Reports(
        """
        query Q($a: Distrct, $b: Prodct, $c: geometry) { village { name } }
        """,
        "Unknown type \"Distrct\". Did you mean \"District\"? [1:13]",
        "Unknown type \"Prodct\". Did you mean \"Product\" or \"Producer\"? [1:26]",
        "Unknown type \"geometry\". Did you mean \"Geometry\"? [1:38]");

    [Fact]
    public void Suggests_nothing_for_a_name_like_no_other() => Rule.Reports(
        """
        { ... on Xyzzyplugh { name } }
        """,
        "Unknown type \"Xyzzyplugh\". [1:10]");
}
