using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class OverlappingFieldsCanBeMergedRuleShapesTests
{
    private static readonly RuleHarness Rule = new(context => new OverlappingFieldsCanBeMergedRule(context));

    [Fact]
    public void Accepts_what_objects_of_different_types_never_have_together() => Rule.Accepts(
        """
        { anything { ... on Village { a: name } ... on Product { a: name(long: true) } ... on Cooperative { a:
          name(long: false) } } }
        """);

    [Fact]
    public void Accepts_different_fields_of_the_same_type_on_different_objects() => Rule.Accepts(
        """
        { anything { ... on Village { a: population } ... on Cooperative { a: founded } } }
        """);

    [Fact]
    public void Reports_types_that_conflict_though_the_parents_are_exclusive() => Rule.Reports(
        """
        { anything { ... on Village { a: population } ... on District { a: name } } }
        """,
        "Fields \"a\" conflict because they return conflicting types \"Int\" and \"String\". Use "
        + "different aliases on the fields to fetch both if this was intentional. [1:31] [1:65]");

    [Fact]
    public void Reports_a_list_and_a_single_value() => Rule.Reports(
        """
        { anything { ... on Village { population } ... on District { population } } }
        """,
        "Fields \"population\" conflict because they return conflicting types \"Int\" and \"[Int]\". Use "
        + "different aliases on the fields to fetch both if this was intentional. [1:31] [1:62]");

    [Fact]
    public void Reports_a_nullable_and_a_non_null_value() => Rule.Reports(
        """
        { anything { ... on Village { a: district { name } } ... on Product { a: district { name } } } }
        """,
        "Fields \"a\" conflict because they return conflicting types \"District\" and \"District!\". Use "
        + "different aliases on the fields to fetch both if this was intentional. [1:31] [1:71]");

    [Fact]
    public void Reports_a_scalar_and_an_object() => Rule.Reports(
        """
        { anything { ... on Village { a: district { name } } ... on Cooperative { a: founded } } }
        """,
        "Fields \"a\" conflict because they return conflicting types \"District\" and \"Int\". Use "
        + "different aliases on the fields to fetch both if this was intentional. [1:31] [1:75]");

    [Fact]
    public void Reports_different_scalars() => Rule.Reports(
        """
        { anything { ... on Village { code } ... on District { code } } }
        """,
        "Fields \"code\" conflict because they return conflicting types \"String!\" and \"Int\". Use "
        + "different aliases on the fields to fetch both if this was intentional. [1:31] [1:56]");

    [Fact]
    public void Reports_types_that_conflict_beneath_exclusive_parents() => Rule.Reports(
        """
        { anything { ... on Village { x: district { a: code } } ... on District { x: capital { a: code } } } }
        """,
        "Fields \"x\" conflict because subfields \"a\" conflict because they return conflicting types "
        + "\"Int\" and \"String!\". Use different aliases on the fields to fetch both if this was "
        + "intentional. [1:31] [1:45] [1:75] [1:88]");

    [Fact]
    public void Accepts_types_that_agree_beneath_exclusive_parents() => Rule.Accepts(
        """
        { anything { ... on Village { x: district { a: name } } ... on District { x: capital { a: name b: name(long:
          true) } } ... on Cooperative { x: product { b: name } } } }
        """);

    [Fact]
    public void Accepts_fields_of_exclusive_parents_with_different_arguments_deep_down() => Rule.Accepts(
        """
        { anything { ... on Village { d: district { name(long: true) } } ... on District { d: capital { name(long:
          false) } } } }
        """);

    [Fact]
    public void Reports_what_an_abstract_type_brings_to_exclusive_parents() => Rule.Reports(
        """
        { anything { ... on Village { a: name } ... on District { a: name } ... on Named { a: name(long: true) } } }
        """,
        "Fields \"a\" conflict because they have differing arguments. Use different aliases on the "
        + "fields to fetch both if this was intentional. [1:31] [1:84]",
        "Fields \"a\" conflict because they have differing arguments. Use different aliases on the "
        + "fields to fetch both if this was intentional. [1:59] [1:84]");
}
