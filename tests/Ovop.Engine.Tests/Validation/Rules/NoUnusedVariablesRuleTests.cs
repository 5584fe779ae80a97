using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class NoUnusedVariablesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new NoUnusedVariablesRule(context));

    [Fact]
    public void Accepts_variables_that_are_used() => Rule.Accepts(
        """
        query Q($a: Boolean, $b: Boolean!, $c: String) { village { name(long: $a) ...F products(where: {required:
          true, tags: [$c]}) { name } } }
        fragment F on Village { kind @include(if: $b) }
        """);

    [Fact]
    public void Accepts_a_variable_that_is_used_only_deep_in_fragments() => Rule.Accepts(
        """
        query Q($a: Boolean) { village { ...A } }
        fragment A on Village { district { ...B } }
        fragment B on District { name(long: $a) }
        """);

    [Fact]
    public void Reports_a_variable_of_an_anonymous_operation() => Rule.Reports(
        """
        query ($a: String) { village { name } }
        """,
        "Variable \"$a\" is never used. [1:8]");

    [Fact]
    public void Reports_each_variable_that_is_not_used() => Rule.Reports(
        """
        query Q($a: Boolean, $b: String, $c: String) { village { name(long: $a) } }
        """,
        "Variable \"$b\" is never used in operation \"Q\". [1:22]",
        "Variable \"$c\" is never used in operation \"Q\". [1:34]");

    [Fact]
    public void Reports_a_variable_that_only_a_fragment_of_another_operation_uses() => Rule.Reports(
        """
        query A($a: Boolean) { village { ...A } }
        query B($a: Boolean) { village { ...B } }
        fragment A on Village { name(long: $a) }
        fragment B on Village { name }
        """,
        "Variable \"$a\" is never used in operation \"B\". [2:9]");

    [Fact]
    public void Reports_a_variable_whose_name_a_default_or_a_directive_of_a_variable_bears() => Rule.Reports(
        """
        query Q($a: Int, $b: Int = 1 @onVariable) { village { name } }
        """,
        "Variable \"$a\" is never used in operation \"Q\". [1:9]",
        "Variable \"$b\" is never used in operation \"Q\". [1:18]");

    [Fact]
    public void Reports_a_variable_that_only_an_unused_fragment_uses() => Rule.Reports(
        """
        query Q($a: Boolean) { village { name } }
        fragment F on Village { name(long: $a) }
        """,
        "Variable \"$a\" is never used in operation \"Q\". [1:9]");
}
