using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class ExecutableDefinitionsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new ExecutableDefinitionsRule(context));

    [Fact]
    public void Accepts_operations_and_fragments() => Rule.Accepts(
        """
        query Q { village { ...F } }
        fragment F on Village { name }
        """);

    [Fact]
    public void Reports_a_type_and_an_extension() => Rule.Reports(
        """
        query Q { village { name } }
        type Cow { name: String }
        extend type Village { colour: String }
        """,
        "The \"Cow\" definition is not executable. [2:1]",
        "The \"Village\" definition is not executable. [3:1]");

    [Fact]
    public void Reports_a_schema_and_its_extension() => Rule.Reports(
        """
        schema { query: Query }
        type Query { test: String }
        extend schema @onQuery
        """,
        "The schema definition is not executable. [1:1]",
        "The \"Query\" definition is not executable. [2:1]",
        "The schema definition is not executable. [3:1]");

    [Fact]
    public void Reports_a_directive() => Rule.Reports(
        """
        directive @new on FIELD
        { village { name } }
        """,
        "The \"new\" definition is not executable. [1:1]");
}
