using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class UniqueArgumentNamesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new UniqueArgumentNamesRule(context));

    [Fact]
    public void Accepts_one_name_on_different_fields_and_directives() => Rule.Accepts(
        """
        { a: village(code: "x") { name @tag(name: "x") @tag(name: "y") } b: village(code: "x") { name(long: true) } }
        """);

    [Fact]
    public void Accepts_several_arguments() => Rule.Accepts(
        """
        { arguments { two(a: 1, b: 2) @tag(name: "x", weight: 2) } }
        """);

    [Fact]
    public void Reports_all_arguments_of_a_name_together() => Rule.Reports(
        """
        { arguments { two(a: 1, a: 2, b: 1, a: 3) } }
        """,
        "There can be only one argument named \"a\". [1:19] [1:25] [1:37]");

    [Fact]
    public void Reports_different_names_each() => Rule.Reports(
        """
        { arguments { two(a: 1, b: 1, a: 2, b: 2) } }
        """,
        "There can be only one argument named \"a\". [1:19] [1:31]",
        "There can be only one argument named \"b\". [1:25] [1:37]");

    [Fact]
    public void Reports_arguments_of_a_directive() => Rule.Reports(
        """
        { village @tag(name: "x", name: "y") { name } }
        """,
        "There can be only one argument named \"name\". [1:16] [1:27]");
}
