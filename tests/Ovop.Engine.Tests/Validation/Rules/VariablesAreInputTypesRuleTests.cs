using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class VariablesAreInputTypesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new VariablesAreInputTypesRule(context));

    [Fact]
    public void Accepts_scalars_enums_and_input_objects() => Rule.Accepts(
        """
        query Q($a: String, $b: [Boolean!]!, $c: Category, $d: ProductFilter, $e: [Geometry]) { village { name } }
        """);

    [Fact]
    public void Says_nothing_about_types_that_it_does_not_know() => Rule.Accepts(
        """
        query Q($a: Unknown, $b: [[Unknown!]]!) { village { name } }
        """);

    [Fact]
    public void Reports_objects_interfaces_and_unions() => Rule.Reports(
        """
        query Q($a: Village, $b: [[Anything!]]!, $c: Place!) { village { name } }
        """,
        "Variable \"$a\" cannot be non-input type \"Village\". [1:13]",
        "Variable \"$b\" cannot be non-input type \"[[Anything!]]!\". [1:26]",
        "Variable \"$c\" cannot be non-input type \"Place!\". [1:46]");
}
