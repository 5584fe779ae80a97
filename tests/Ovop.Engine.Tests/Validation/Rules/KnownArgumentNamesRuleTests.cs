using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class KnownArgumentNamesRuleTests
{
    private static readonly RuleHarness Rule = new(context => new KnownArgumentNamesRule(context));

    [Fact]
    public void Accepts_arguments_of_fields_and_directives() => Rule.Accepts(
        """
        { village(code: "x") { name(long: true) @tag(name: "x", weight: 2) isWithin(of: [1], metres: 5) } arguments {
          two(a: 1, b: 2) } }
        """);

    [Fact]
    public void Accepts_arguments_of_an_interface_s_field() => Rule.Accepts(
        """
        fragment F on Place { name(long: true) }
        """);

    [Fact]
    public void Says_nothing_about_fields_and_directives_that_it_does_not_know() => Rule.Accepts(
        """
        { village { unknown(a: 1) name @unknown(a: 1) } ... on Unknown { name(a: 1) } }
        """);

    [Fact]
    public void Reports_an_argument_of_a_field() => Rule.Reports(
        """
        { village { name(colour: "red") } }
        """,
        "Unknown argument \"colour\" on field \"Village.name\". [1:18]");

    [Fact]
    public void Reports_every_argument_that_is_not_known() => Rule.Reports(
        """
        { village { name(a1: 1, long: true, a2: 2) } arguments { optional(a: 1, xyzzyplugh: 2) } }
        """,
        "Unknown argument \"a1\" on field \"Village.name\". [1:18]",
        "Unknown argument \"a2\" on field \"Village.name\". [1:37]",
        "Unknown argument \"xyzzyplugh\" on field \"Arguments.optional\". [1:73]");

    [Fact]
    public void Suggests_arguments_of_similar_names() => Rule.Reports(
        """
        { village { isWithin(metre: 5, off: 1) } }
        """,
        "Unknown argument \"metre\" on field \"Village.isWithin\". Did you mean \"metres\"? [1:22]",
        "Unknown argument \"off\" on field \"Village.isWithin\". Did you mean \"of\"? [1:32]");

    [Fact]
    public void Reports_an_argument_of_a_directive() => Rule.Reports(
        """
        { village @skip(unless: true) { name @tag(nmae: "x", wight: 1) } }
        """,
        "Unknown argument \"unless\" on directive \"@skip\". [1:17]",
        "Unknown argument \"nmae\" on directive \"@tag\". Did you mean \"name\"? [1:43]",
        "Unknown argument \"wight\" on directive \"@tag\". Did you mean \"weight\"? [1:54]");

    [Fact]
    public void Reports_arguments_deep_down() => Rule.Reports(
        """
        { village { neighbours { ... on Village { name(a: 1) ...F } } } }
        fragment F on District { name(b: 2) }
        """,
        "Unknown argument \"a\" on field \"Village.name\". [1:48]",
        "Unknown argument \"b\" on field \"District.name\". [2:31]");

    [Fact]
    public void Does_not_take_the_arguments_of_a_directive_for_the_field_s() => Rule.Reports(
        """
        { village { isWithin @include(metres: true) } }
        """,
        "Unknown argument \"metres\" on directive \"@include\". [1:31]");
}
