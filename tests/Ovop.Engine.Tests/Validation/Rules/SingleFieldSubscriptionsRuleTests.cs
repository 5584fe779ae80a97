using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class SingleFieldSubscriptionsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new SingleFieldSubscriptionsRule(context));

    [Fact]
    public void Accepts_one_field() => Rule.Accepts(
        """
        subscription S { villageAdded { name code } }
        """);

    [Fact]
    public void Accepts_one_field_through_fragments() => Rule.Accepts(
        """
        subscription S { ...F ... on Subscription { villageAdded { code } } }
        fragment F on Subscription { ...G }
        fragment G on Subscription { villageAdded { name } }
        """);

    [Fact]
    public void Accepts_several_fields_of_a_query() => Rule.Accepts(
        """
        { village { name } product { name } }
        """);

    [Fact]
    public void Accepts_the_same_field_twice() => Rule.Accepts(
        """
        subscription { villageAdded { name } villageAdded { code } }
        """);

    [Fact]
    public void Accepts_what_does_not_apply_to_the_root() => Rule.Accepts(
        """
        subscription { villageAdded { name } ... on Village { name } }
        """);

    [Fact]
    public void Ends_on_fragments_that_go_in_circles() => Rule.Accepts(
        """
        subscription { ...F }
        fragment F on Subscription { villageAdded { name } ...F ...Unknown }
        """);

    [Fact]
    public void Reports_a_second_field() => Rule.Reports(
        """
        subscription S { villageAdded { name } productAdded { name } }
        """,
        "Subscription \"S\" must select only one top level field. [1:40]");

    [Fact]
    public void Reports_a_second_field_of_an_anonymous_subscription() => Rule.Reports(
        """
        subscription { villageAdded { name } productAdded { name } }
        """,
        "Anonymous Subscription must select only one top level field. [1:38]");

    [Fact]
    public void Reports_an_alias_as_a_field_of_its_own() => Rule.Reports(
        """
        subscription S { villageAdded { name } other: villageAdded { name } more: villageAdded { name } }
        """,
        "Subscription \"S\" must select only one top level field. [1:40] [1:69]");

    [Fact]
    public void Reports_a_second_field_in_fragments() => Rule.Reports(
        """
        subscription S { villageAdded { name } ...F }
        fragment F on Subscription { productAdded { name } ... { other: productAdded { name } } }
        """,
        "Subscription \"S\" must select only one top level field. [2:30] [2:58]");

    [Fact]
    public void Reports_an_introspection_field() => Rule.Reports(
        """
        subscription S { __typename }
        """,
        "Subscription \"S\" must not select an introspection top level field. [1:18]");

    [Fact]
    public void Reports_an_introspection_field_of_an_anonymous_subscription() => Rule.Reports(
        """
        subscription { __typename }
        """,
        "Anonymous Subscription must not select an introspection top level field. [1:16]");

    [Fact]
    public void Reports_a_second_field_that_is_an_introspection_field() => Rule.Reports(
        """
        subscription S { villageAdded { name } __typename }
        """,
        "Subscription \"S\" must select only one top level field. [1:40]",
        "Subscription \"S\" must not select an introspection top level field. [1:40]");

    // The edition of September 2025 forbids what would make the one field come and go.
    [Fact]
    public void Reports_conditions_of_the_field() => Rule.Reports(
        """
        subscription S($on: Boolean!) { villageAdded @include(if: $on) { name } ...F @skip(if: true) }
        fragment F on Subscription { ... @include(if: $on) { villageAdded { code } } }
        """,
        "Subscription \"S\" must not use `@skip` or `@include` directives in the top level selection. "
        + "[1:46] [1:78] [2:34]");

    [Fact]
    public void Reports_conditions_of_the_field_of_an_anonymous_subscription() => Rule.Reports(
        """
        subscription { villageAdded @skip(if: true) { name @skip(if: true) } productAdded { name } }
        """,
        "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection. "
        + "[1:29]");
}
