using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class UniqueOperationNamesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new UniqueOperationNamesRule(context));

    [Fact]
    public void Accepts_no_operation() => Rule.Accepts(
        """
        fragment F on Village { name }
        """);

    [Fact]
    public void Accepts_one_anonymous_operation() => Rule.Accepts(
        """
        { village { name } }
        """);

    [Fact]
    public void Accepts_operations_of_different_names_and_kinds() => Rule.Accepts(
        """
        query A { village { name } }
        mutation B { addVillage(name: "x") { name } }
        subscription C { villageAdded { name } }
        """);

    [Fact]
    public void Accepts_a_fragment_named_as_an_operation() => Rule.Accepts(
        """
        query A { village { ...A } }
        fragment A on Village { name }
        """);

    [Fact]
    public void Reports_each_further_operation_of_a_name() => Rule.Reports(
        """
        query A { village { name } }
        query A { product { name } }
        query A { place { name } }
        """,
        "There can be only one operation named \"A\". [1:7] [2:7]",
        "There can be only one operation named \"A\". [1:7] [3:7]");

    [Fact]
    public void Reports_operations_of_one_name_and_different_kinds() => Rule.Reports(
        """
        query A { village { name } }
        mutation A { addVillage(name: "x") { name } }
        subscription A { villageAdded { name } }
        """,
        "There can be only one operation named \"A\". [1:7] [2:10]",
        "There can be only one operation named \"A\". [1:7] [3:14]");
}
