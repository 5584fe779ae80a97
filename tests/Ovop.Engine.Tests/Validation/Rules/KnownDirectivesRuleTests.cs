using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class KnownDirectivesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new KnownDirectivesRule(context));

    [Fact]
    public void Accepts_directives_where_they_may_stand() => Rule.Accepts(
        """
        query Q($a: Boolean @onVariable) @onQuery { village @onField { ...F @onFragmentSpread ... @onInlineFragment {
          name } ... on Place @skip(if: true) { name } kind @include(if: $a) @tag(name: "x") } }
        mutation M @onMutation { addVillage(name: "x") { name } }
        subscription S @onSubscription { villageAdded { name } }
        fragment F on Village @onFragmentDefinition { name }
        """);

    [Fact]
    public void Reports_an_unknown_directive() => Rule.Reports(
        """
        { village @unknown(arg: 1) { name @unknown } }
        """,
        "Unknown directive \"@unknown\". [1:11]",
        "Unknown directive \"@unknown\". [1:35]");

    [Fact]
    public void Reports_directives_where_they_may_not_stand() => Rule.Reports(
        """
        query Q($a: Boolean @onField) @include(if: true) { village @onQuery { ...F @onField ... @onFragmentSpread {
          name } } }
        mutation M @onQuery { addVillage(name: "x") { name @onInlineFragment } }
        subscription S @onMutation { villageAdded { name @deprecated } }
        fragment F on Village @onFragmentSpread { name @onFragmentDefinition @onVariable @onSubscription }
        """,
        "Directive \"@onField\" may not be used on VARIABLE_DEFINITION. [1:21]",
        "Directive \"@include\" may not be used on QUERY. [1:31]",
        "Directive \"@onQuery\" may not be used on FIELD. [1:60]",
        "Directive \"@onField\" may not be used on FRAGMENT_SPREAD. [1:76]",
        "Directive \"@onFragmentSpread\" may not be used on INLINE_FRAGMENT. [1:89]",
        "Directive \"@onQuery\" may not be used on MUTATION. [3:12]",
        "Directive \"@onInlineFragment\" may not be used on FIELD. [3:52]",
        "Directive \"@onMutation\" may not be used on SUBSCRIPTION. [4:16]",
        "Directive \"@deprecated\" may not be used on FIELD. [4:50]",
        "Directive \"@onFragmentSpread\" may not be used on FRAGMENT_DEFINITION. [5:23]",
        "Directive \"@onFragmentDefinition\" may not be used on FIELD. [5:48]",
        "Directive \"@onVariable\" may not be used on FIELD. [5:70]",
        "Directive \"@onSubscription\" may not be used on FIELD. [5:82]");
}
