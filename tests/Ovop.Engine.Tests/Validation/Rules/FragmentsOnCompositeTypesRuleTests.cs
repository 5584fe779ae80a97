using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class FragmentsOnCompositeTypesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FragmentsOnCompositeTypesRule(context));

    [Fact]
    public void Accepts_objects_interfaces_and_unions() => Rule.Accepts(
        """
        fragment A on Village { name }
        fragment B on Place { name }
        fragment C on Anything { __typename }
        { named { ... on Village { name } ... on Place { name } ... { name } } }
        """);

    [Fact]
    public void Says_nothing_about_types_that_it_does_not_know() => Rule.Accepts(
        """
        fragment A on Unknown { name }
        { ... on Unknown { name } }
        """);

    [Fact]
    public void Reports_a_scalar() => Rule.Reports(
        """
        fragment S on Boolean { bad }
        """,
        "Fragment \"S\" cannot condition on non composite type \"Boolean\". [1:15]");

    [Fact]
    public void Reports_an_enum() => Rule.Reports(
        """
        fragment E on Category { bad }
        """,
        "Fragment \"E\" cannot condition on non composite type \"Category\". [1:15]");

    [Fact]
    public void Reports_an_input_object() => Rule.Reports(
        """
        fragment I on ProductFilter { required }
        """,
        "Fragment \"I\" cannot condition on non composite type \"ProductFilter\". [1:15]");

    [Fact]
    public void Reports_a_custom_scalar_in_an_inline_fragment() => Rule.Reports(
        """
        { village { ... on Geometry { bad } } }
        """,
        "Fragment cannot condition on non composite type \"Geometry\". [1:20]");
}
