using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class UniqueDirectivesPerLocationRuleTests
{
    private static readonly RuleHarness Rule = new(context => new UniqueDirectivesPerLocationRule(context));

    [Fact]
    public void Accepts_different_directives_at_one_place() => Rule.Accepts(
        """
        { village @onField @tag(name: "x") { name @include(if: true) @skip(if: false) } }
        """);

    [Fact]
    public void Accepts_one_directive_at_different_places() => Rule.Accepts(
        """
        { village @onField { name @onField kind @onField } }
        """);

    [Fact]
    public void Accepts_repeatable_and_unknown_directives_repeated() => Rule.Accepts(
        """
        { village @tag(name: "x") @tag(name: "y") { name @unknown @unknown } }
        """);

    [Fact]
    public void Reports_each_further_directive() => Rule.Reports(
        """
        { village @onField @onField @onField { name } }
        """,
        "The directive \"@onField\" can only be used once at this location. [1:11] [1:20]",
        "The directive \"@onField\" can only be used once at this location. [1:11] [1:29]");

    [Fact]
    public void Reports_repeated_directives_of_every_kind_of_node() => Rule.Reports(
        """
        query Q($a: Int @onVariable @onVariable) @onQuery @onQuery {
          village { ...F @onFragmentSpread @onFragmentSpread ... @onInlineFragment @onInlineFragment { name } }
        }
        fragment F on Village @onFragmentDefinition @onFragmentDefinition { name }
        """,
        "The directive \"@onQuery\" can only be used once at this location. [1:42] [1:51]",
        "The directive \"@onVariable\" can only be used once at this location. [1:17] [1:29]",
        "The directive \"@onFragmentSpread\" can only be used once at this location. [2:18] [2:36]",
        "The directive \"@onInlineFragment\" can only be used once at this location. [2:58] [2:76]",
        "The directive \"@onFragmentDefinition\" can only be used once at this location. [4:23] [4:45]");

    [Fact]
    public void Reports_different_directives_each() => Rule.Reports(
        """
        { village @onField @include(if: true) @onField @include(if: false) { name } }
        """,
        "The directive \"@onField\" can only be used once at this location. [1:11] [1:39]",
        "The directive \"@include\" can only be used once at this location. [1:20] [1:48]");
}
