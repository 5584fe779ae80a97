using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class UniqueInputFieldNamesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new UniqueInputFieldNamesRule(context));

    [Fact]
    public void Accepts_fields_of_different_names_and_the_same_name_at_different_depths() => Rule.Accepts(
        """
        { arguments { filter(value: {required: true, name: "x", and: [{required: true, name: "x"}, {required:
          true}]}) } }
        """);

    [Fact]
    public void Accepts_the_same_name_in_two_arguments() => Rule.Accepts(
        """
        { arguments { a: filter(value: {required: true}) b: filter(value: {required: true}) } }
        """);

    [Fact]
    public void Reports_each_further_field_of_a_name() => Rule.Reports(
        """
        { arguments { filter(value: {name: "x", name: "y", required: true, name: "z"}) } }
        """,
        "There can be only one input field named \"name\". [1:30] [1:41]",
        "There can be only one input field named \"name\". [1:30] [1:68]");

    [Fact]
    public void Reports_fields_deep_down_and_around() => Rule.Reports(
        """
        { arguments { filter(value: {name: "x", and: [{name: "x", name: "y"}], name: "z"}) } }
        """,
        "There can be only one input field named \"name\". [1:48] [1:59]",
        "There can be only one input field named \"name\". [1:30] [1:72]");

    [Fact]
    public void Reports_fields_in_defaults_and_in_literals_of_scalars() => Rule.Reports(
        """
        query Q($a: ProductFilter = {name: "x", name: "y"}) { arguments { geometry(value: {x: 1, x: 2}) } }
        """,
        "There can be only one input field named \"name\". [1:30] [1:41]",
        "There can be only one input field named \"x\". [1:84] [1:90]");
}
