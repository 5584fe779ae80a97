using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class UniqueVariableNamesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new UniqueVariableNamesRule(context));

    [Fact]
    public void Accepts_the_same_name_in_two_operations() => Rule.Accepts(
        """
        query A($x: Int, $y: String) { village { name } }
        query B($x: String, $y: Int) { village { name } }
        """);

    [Fact]
    public void Reports_all_variables_of_a_name_together() => Rule.Reports(
        """
        query A($x: Int, $x: Int, $x: String, $y: Int) { village { name } }
        query B($y: Int, $x: Int, $x: Int, $y: Int) { village { name } }
        """,
        "There can be only one variable named \"$x\". [1:10] [1:19] [1:28]",
        "There can be only one variable named \"$y\". [2:10] [2:37]",
        "There can be only one variable named \"$x\". [2:19] [2:28]");
}
