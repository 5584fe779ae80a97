using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class VariablesInAllowedPositionRuleTests
{
    private static readonly RuleHarness Rule = new(context => new VariablesInAllowedPositionRule(context));

    [Fact]
    public void Accepts_the_same_type() => Rule.Accepts(
        """
        query Q($a: Boolean, $b: [String], $c: ProductFilter, $d: Geometry) { arguments { boolean(value: $a)
          stringList(value: $b) filter(value: $c) geometry(value: $d) } }
        """);

    [Fact]
    public void Accepts_a_stricter_type() => Rule.Accepts(
        """
        query Q($a: Boolean!, $b: [String!]!, $c: [String!]) { arguments { boolean(value: $a) a: stringList(value:
          $b) nonNullStringList(value: $b) b: stringList(value: $c) } }
        """);

    [Fact]
    public void Accepts_a_nullable_variable_with_a_default_where_null_is_not_allowed() => Rule.Accepts(
        """
        query Q($a: Int = 1) { arguments { nonNullInt(value: $a) } }
        """);

    [Fact]
    public void Accepts_a_nullable_variable_where_the_argument_has_a_default() => Rule.Accepts(
        """
        query Q($a: Int) { arguments { nonNullWithDefault(value: $a) } village { name @tag(name: "x", weight: $a) } }
        """);

    [Fact]
    public void Accepts_a_nullable_variable_where_the_input_field_has_a_default() => Rule.Accepts(
        """
        query Q($a: Boolean) { arguments { filter(value: {required: true, defaulted: $a}) } }
        """);

    [Fact]
    public void Accepts_variables_in_lists_objects_and_directives() => Rule.Accepts(
        """
        query Q($a: String, $b: Boolean!, $c: [Float!]) { arguments { stringList(value: [$a]) filter(value:
          {required: $b, name: $a}) } village { name @include(if: $b) isWithin(of: $c) } }
        """);

    [Fact]
    public void Accepts_a_non_null_variable_in_a_oneOf_object() => Rule.Accepts(
        """
        query Q($a: ID!) { arguments { subject(value: {village: $a}) } }
        """);

    [Fact]
    public void Says_nothing_about_places_variables_and_types_that_it_does_not_know() => Rule.Accepts(
        """
        query Q($a: Unknown, $b: Int) { arguments { int(value: $a) unknown(value: $b) string(value: $undefined)
          filter(value: {unknown: $b}) } village { name @unknown(x: $b) } }
        """);

    [Fact]
    public void Says_nothing_about_variables_within_the_literal_of_a_scalar() => Rule.Accepts(
        """
        query Q($a: Int) { arguments { geometry(value: {lon: $a}) } }
        """);

    [Fact]
    public void Reports_a_nullable_variable_where_null_is_not_allowed() => Rule.Reports(
        """
        query Q($a: Int) { arguments { nonNullInt(value: $a) } }
        """,
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". [1:9] [1:50]");

    [Fact]
    public void Reports_a_variable_with_a_default_of_null() => Rule.Reports(
        """
        query Q($a: Int = null) { arguments { nonNullInt(value: $a) } }
        """,
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". [1:9] [1:57]");

    [Fact]
    public void Reports_another_type() => Rule.Reports(
        """
        query Q($a: String) { arguments { boolean(value: $a) int(value: $a) enum(value: $a) } }
        """,
        "Variable \"$a\" of type \"String\" used in position expecting type \"Boolean\". [1:9] [1:50]",
        "Variable \"$a\" of type \"String\" used in position expecting type \"Int\". [1:9] [1:65]",
        "Variable \"$a\" of type \"String\" used in position expecting type \"Category\". [1:9] [1:81]");

    [Fact]
    public void Reports_an_item_for_a_list_and_a_list_for_an_item() => Rule.Reports(
        """
        query Q($a: String, $b: [String]) { arguments { stringList(value: $a) string(value: $b) } }
        """,
        "Variable \"$a\" of type \"String\" used in position expecting type \"[String]\". [1:9] [1:67]",
        "Variable \"$b\" of type \"[String]\" used in position expecting type \"String\". [1:21] [1:85]");

    [Fact]
    public void Reports_nullable_items_where_they_may_not_be_null() => Rule.Reports(
        """
        query Q($a: [String]) { arguments { nonNullStringList(value: $a) } }
        """,
        "Variable \"$a\" of type \"[String]\" used in position expecting type \"[String!]\". [1:9] [1:62]");

    [Fact]
    public void Reports_a_nullable_item_in_a_list_literal_even_if_the_list_has_a_default() => Rule.Reports(
        """
        query Q($a: Float) { village { isWithin(of: [$a]) } }
        """,
        "Variable \"$a\" of type \"Float\" used in position expecting type \"Float!\". [1:9] [1:46]");

    [Fact]
    public void Reports_variables_in_fragments_for_each_operation() => Rule.Reports(
        """
        query A($a: Int) { arguments { ...F } }
        query B($a: Int!) { arguments { ...F } }
        query C($a: String!) { arguments { ...F } }
        fragment F on Arguments { ...G }
        fragment G on Arguments { nonNullInt(value: $a) }
        """,
        "Variable \"$a\" of type \"Int\" used in position expecting type \"Int!\". [1:9] [5:45]",
        "Variable \"$a\" of type \"String!\" used in position expecting type \"Int!\". [3:9] [5:45]");

    [Fact]
    public void Reports_a_variable_in_a_directive() => Rule.Reports(
        """
        query Q($a: Boolean, $b: String) { village { name @include(if: $a) kind @skip(if: $b) } }
        """,
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". [1:9] [1:64]",
        "Variable \"$b\" of type \"String\" used in position expecting type \"Boolean!\". [1:22] [1:83]");

    [Fact]
    public void Reports_a_variable_in_a_field_of_an_input_object() => Rule.Reports(
        """
        query Q($a: Boolean, $b: Int) { arguments { filter(value: {required: $a, and: [{required: true, name: $b}]})
          } }
        """,
        "Variable \"$a\" of type \"Boolean\" used in position expecting type \"Boolean!\". [1:9] [1:70]",
        "Variable \"$b\" of type \"Int\" used in position expecting type \"String\". [1:22] [1:103]");

    [Fact]
    public void Reports_a_nullable_variable_in_a_oneOf_object() => Rule.Reports(
        """
        query Q($a: ID, $b: ID = "x") { arguments { subject(value: {village: $a}) other: subject(value: {product:
          $b}) } }
        """,
        "Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object "
        + "\"Subject\". [1:9] [1:70]",
        "Variable \"$b\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object "
        + "\"Subject\". [1:17] [2:3]");

    // The reference implementation overlooks this one, where the argument is non-null.
    [Fact]
    public void Reports_a_nullable_variable_in_a_non_null_oneOf_object() => Rule.Reports(
        """
        query Q($a: ID) { arguments { nonNullSubject(value: {village: $a}) } }
        """,
        "Variable \"$a\" is of type \"ID\" but must be non-nullable to be used for OneOf Input Object "
        + "\"Subject\". [1:9] [1:63]");
}
