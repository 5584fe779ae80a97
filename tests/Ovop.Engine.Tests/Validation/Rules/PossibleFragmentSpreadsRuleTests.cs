using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class PossibleFragmentSpreadsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new PossibleFragmentSpreadsRule(context));

    [Fact]
    public void Accepts_the_same_object() => Rule.Accepts(
        """
        fragment A on Village { ...B ... on Village { name } ... { name } }
        fragment B on Village { name }
        """);

    [Fact]
    public void Accepts_an_object_in_an_interface_and_in_a_union() => Rule.Accepts(
        """
        fragment A on Place { ...V } fragment B on Anything { ...V } fragment V on Village { name }
        """);

    [Fact]
    public void Accepts_an_interface_and_a_union_in_an_object() => Rule.Accepts(
        """
        fragment A on Village { ...P ...U } fragment P on Place { name } fragment U on Anything { __typename }
        """);

    [Fact]
    public void Accepts_abstract_types_that_overlap() => Rule.Accepts(
        """
        fragment A on Anything { ...P ...U } fragment P on Place { ...U } fragment U on Producer { ...P }
        """);

    [Fact]
    public void Says_nothing_about_types_that_it_does_not_know_or_that_are_not_composite() => Rule.Accepts(
        """
        fragment A on Unknown { ...B } fragment B on Village { ...A ...C ... on Category { a } } fragment C on
          Category { a } fragment D on Village { ...E }
        """);

    [Fact]
    public void Reports_another_object() => Rule.Reports(
        """
        fragment A on Village { ...D } fragment D on District { name }
        """,
        "Fragment \"D\" cannot be spread here as objects of type \"Village\" can never be of type "
        + "\"District\". [1:25]");

    [Fact]
    public void Reports_another_object_in_an_inline_fragment() => Rule.Reports(
        """
        { village { ... on District { name } } }
        """,
        "Fragment cannot be spread here as objects of type \"Village\" can never be of type "
        + "\"District\". [1:13]");

    [Fact]
    public void Reports_an_object_that_does_not_implement_the_interface() => Rule.Reports(
        """
        fragment A on Place { ...C } fragment C on Cooperative { founded }
        """,
        "Fragment \"C\" cannot be spread here as objects of type \"Place\" can never be of type "
        + "\"Cooperative\". [1:23]");

    [Fact]
    public void Reports_an_object_that_is_no_member_of_the_union() => Rule.Reports(
        """
        fragment A on Producer { ...D } fragment D on District { name }
        """,
        "Fragment \"D\" cannot be spread here as objects of type \"Producer\" can never be of type "
        + "\"District\". [1:26]");

    [Fact]
    public void Reports_an_interface_that_the_object_does_not_implement() => Rule.Reports(
        """
        fragment A on Cooperative { ...P } fragment P on Place { name }
        """,
        "Fragment \"P\" cannot be spread here as objects of type \"Cooperative\" can never be of type "
        + "\"Place\". [1:29]");

    [Fact]
    public void Reports_interfaces_without_a_common_object() => Rule.Reports(
        """
        fragment A on Made { ...P ... on Place { name } } fragment P on Place { name }
        """,
        "Fragment \"P\" cannot be spread here as objects of type \"Made\" can never be of type "
        + "\"Place\". [1:22]",
        "Fragment cannot be spread here as objects of type \"Made\" can never be of type \"Place\". [1:27]");

    [Fact]
    public void Reports_a_union_and_an_interface_without_a_common_object() => Rule.Reports(
        """
        fragment A on Producer { ...M } fragment M on Made { price }
        """,
        "Fragment \"M\" cannot be spread here as objects of type \"Producer\" can never be of type "
        + "\"Made\". [1:26]");
}
