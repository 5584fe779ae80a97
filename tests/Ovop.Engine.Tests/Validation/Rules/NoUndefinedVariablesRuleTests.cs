using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class NoUndefinedVariablesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new NoUndefinedVariablesRule(context));

    [Fact]
    public void Accepts_variables_that_are_defined() => Rule.Accepts(
        """
        query Q($a: Boolean, $b: Category, $c: [Float!]) { village { name(long: $a) makes(category: $b) isWithin(of:
          $c) } }
        """);

    [Fact]
    public void Accepts_variables_in_fragments_values_and_directives() => Rule.Accepts(
        """
        query Q($a: String, $b: Boolean!) { village { ...A products(where: {required: $b, tags: [$a]}) { name } } }
        fragment A on Village { ... @include(if: $b) { ...B } }
        fragment B on Village { name(long: $b) }
        """);

    [Fact]
    public void Accepts_one_fragment_in_two_operations_that_both_define_its_variable() => Rule.Accepts(
        """
        query A($a: Boolean) { village { ...F } }
        query B($a: Boolean) { village { ...F } }
        fragment F on Village { name(long: $a) }
        """);

    [Fact]
    public void Reports_a_variable_of_an_anonymous_operation() => Rule.Reports(
        """
        { village { name(long: $a) } }
        """,
        "Variable \"$a\" is not defined. [1:24] [1:1]");

    [Fact]
    public void Reports_a_variable_of_a_named_operation() => Rule.Reports(
        """
        query Q($a: Boolean) { village { name(long: $a) isWithin(metres: $b) } }
        """,
        "Variable \"$b\" is not defined by operation \"Q\". [1:66] [1:1]");

    [Fact]
    public void Reports_each_use() => Rule.Reports(
        """
        query Q { village { a: name(long: $a) b: name(long: $a) } }
        """,
        "Variable \"$a\" is not defined by operation \"Q\". [1:35] [1:1]",
        "Variable \"$a\" is not defined by operation \"Q\". [1:53] [1:1]");

    [Fact]
    public void Reports_a_variable_in_fragments() => Rule.Reports(
        """
        query Q($a: Boolean) { village { ...A } }
        fragment A on Village { name(long: $a) ...B }
        fragment B on Village { isWithin(metres: $b, of: [$c]) @skip(if: $d) }
        """,
        "Variable \"$b\" is not defined by operation \"Q\". [3:42] [1:1]",
        "Variable \"$c\" is not defined by operation \"Q\". [3:51] [1:1]",
        "Variable \"$d\" is not defined by operation \"Q\". [3:66] [1:1]");

    [Fact]
    public void Reports_a_variable_of_a_fragment_for_each_operation() => Rule.Reports(
        """
        query A { village { ...F } }
        query B($b: Boolean) { village { ...F } }
        fragment F on Village { a: name(long: $a) b: name(long: $b) }
        """,
        "Variable \"$a\" is not defined by operation \"A\". [3:39] [1:1]",
        "Variable \"$b\" is not defined by operation \"A\". [3:57] [1:1]",
        "Variable \"$a\" is not defined by operation \"B\". [3:39] [2:1]");

    [Fact]
    public void Says_nothing_about_fragments_that_nobody_uses() => Rule.Accepts(
        """
        { village { name } }
        fragment F on Village { name(long: $a) }
        """);

    [Fact]
    public void Reports_once_what_fragments_that_go_in_circles_use() => Rule.Reports(
        """
        query Q { village { ...A } }
        fragment A on Village { name(long: $a) ...B }
        fragment B on Village { ...A }
        """,
        "Variable \"$a\" is not defined by operation \"Q\". [2:36] [1:1]");
}
