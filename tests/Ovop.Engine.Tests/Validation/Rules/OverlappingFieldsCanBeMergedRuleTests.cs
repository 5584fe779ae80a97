using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class OverlappingFieldsCanBeMergedRuleTests
{
    private static readonly RuleHarness Rule = new(context => new OverlappingFieldsCanBeMergedRule(context));

    [Fact]
    public void Accepts_different_fields_and_aliases() => Rule.Accepts(
        """
        { village { name code other: name } }
        """);

    [Fact]
    public void Accepts_the_same_field_twice() => Rule.Accepts(
        """
        { village { name name district { name } district { code } } }
        """);

    [Fact]
    public void Accepts_the_same_arguments_in_any_order_and_the_same_directives() => Rule.Accepts(
        """
        { arguments { a: two(a: 1, b: 2) a: two(b: 2, a: 1) c: filter(value: {required: true, name: "x"}) c:
          filter(value: {name: "x", required: true}) } village { name name @include(if: true) name @skip(if: false) }
          }
        """);

    [Fact]
    public void Accepts_different_arguments_under_different_aliases() => Rule.Accepts(
        """
        { village { short: name(long: false) full: name(long: true) } }
        """);

    [Fact]
    public void Reports_different_fields_of_one_alias() => Rule.Reports(
        """
        { village { fido: name fido: code } }
        """,
        "Fields \"fido\" conflict because \"name\" and \"code\" are different fields. Use different "
        + "aliases on the fields to fetch both if this was intentional. [1:13] [1:24]");

    [Fact]
    public void Reports_an_alias_that_hides_a_field() => Rule.Reports(
        """
        { village { name: code name } }
        """,
        "Fields \"name\" conflict because \"code\" and \"name\" are different fields. Use different "
        + "aliases on the fields to fetch both if this was intentional. [1:13] [1:24]");

    [Fact]
    public void Reports_an_argument_that_only_one_has() => Rule.Reports(
        """
        { village { name(long: true) name } }
        """,
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the "
        + "fields to fetch both if this was intentional. [1:13] [1:30]");

    [Fact]
    public void Reports_an_argument_that_only_the_other_has() => Rule.Reports(
        """
        { village { name name(long: true) } }
        """,
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the "
        + "fields to fetch both if this was intentional. [1:13] [1:18]");

    [Fact]
    public void Reports_different_values_of_an_argument() => Rule.Reports(
        """
        { village { name(long: true) name(long: false) } }
        """,
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the "
        + "fields to fetch both if this was intentional. [1:13] [1:30]");

    [Fact]
    public void Reports_different_names_of_arguments() => Rule.Reports(
        """
        { arguments { optional(a: 1) optional(b: 1) } }
        """,
        "Fields \"optional\" conflict because they have differing arguments. Use different aliases on "
        + "the fields to fetch both if this was intentional. [1:15] [1:30]");

    [Fact]
    public void Reports_different_variables() => Rule.Reports(
        """
        query Q($a: Boolean, $b: Boolean) { village { name(long: $a) name(long: $b) } }
        """,
        "Fields \"name\" conflict because they have differing arguments. Use different aliases on the "
        + "fields to fetch both if this was intentional. [1:47] [1:62]");

    [Fact]
    public void Reports_conflicts_on_an_object_and_an_interface_that_it_may_implement() => Rule.Reports(
        """
        { place { ... on Village { a: name } ... on Named { a: name(long: true) } } }
        """,
        "Fields \"a\" conflict because they have differing arguments. Use different aliases on the "
        + "fields to fetch both if this was intentional. [1:28] [1:53]");

    [Fact]
    public void Says_nothing_about_types_and_fields_that_it_does_not_know() => Rule.Accepts(
        """
        { village { a: unknown1 b: name } ... on Unknown { a: name } unknown { x } }
        """);

    [Fact]
    public void Reports_fields_that_it_does_not_know_under_one_alias() => Rule.Reports(
        """
        { village { a: unknown1 a: unknown2 } ... on Unknown { b: name b: code } }
        """,
        "Fields \"b\" conflict because \"name\" and \"code\" are different fields. Use different aliases "
        + "on the fields to fetch both if this was intentional. [1:56] [1:64]",
        "Fields \"a\" conflict because \"unknown1\" and \"unknown2\" are different fields. Use different "
        + "aliases on the fields to fetch both if this was intentional. [1:13] [1:25]");

    // The reference implementation does not look at the type of a meta field; a response could not hold both.
    [Fact]
    public void Reports_the_type_name_and_a_field_of_another_type() => Rule.Reports(
        """
        { anything { ... on Village { a: population } ... on District { a: __typename } } }
        """,
        "Fields \"a\" conflict because they return conflicting types \"Int\" and \"String!\". "
        + "Use different aliases on the fields to fetch both if this was intentional. [1:31] [1:65]");

    [Fact]
    public void Refuses_a_string_in_different_quotes() => Rule.Reports(
        """"
        { arguments { string(value: "x") string(value: """x""") } }
        """",
        "Fields \"string\" conflict because they have differing arguments. Use different aliases on the fields to fetch "
        + "both if this was intentional. [1:15] [1:34]");
}
