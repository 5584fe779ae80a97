using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class ScalarLeafsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new ScalarLeafsRule(context));

    [Fact]
    public void Accepts_scalars_and_enums_without_selection() => Rule.Accepts(
        """
        { village { name(long: true) kind code } }
        """);

    [Fact]
    public void Accepts_objects_interfaces_and_unions_with_selection() => Rule.Accepts(
        """
        { village { district { name } } place { name } anything { __typename } }
        """);

    [Fact]
    public void Says_nothing_about_fields_that_it_does_not_know() => Rule.Accepts(
        """
        { village { unknown { a } other } }
        """);

    [Fact]
    public void Reports_an_object_without_selection() => Rule.Reports(
        """
        query Q { village }
        """,
        "Field \"village\" of type \"Village\" must have a selection of subfields. Did you mean "
        + "\"village { ... }\"? [1:11]");

    [Fact]
    public void Reports_a_list_of_interfaces_without_selection() => Rule.Reports(
        """
        { village { neighbours } }
        """,
        "Field \"neighbours\" of type \"[Place]\" must have a selection of subfields. Did you mean "
        + "\"neighbours { ... }\"? [1:13]");

    [Fact]
    public void Reports_a_union_without_selection() => Rule.Reports(
        """
        { anything }
        """,
        "Field \"anything\" of type \"Anything\" must have a selection of subfields. Did you mean "
        + "\"anything { ... }\"? [1:3]");

    [Fact]
    public void Reports_a_selection_of_a_scalar() => Rule.Reports(
        """
        { village { name { length } } }
        """,
        "Field \"name\" must not have a selection since type \"String\" has no subfields. [1:18]");

    [Fact]
    public void Reports_a_selection_of_an_enum() => Rule.Reports(
        """
        { village { kind { name } } }
        """,
        "Field \"kind\" must not have a selection since type \"VillageKind\" has no subfields. [1:18]");

    [Fact]
    public void Reports_a_selection_of_a_scalar_with_arguments_and_directives() => Rule.Reports(
        """
        { village { code @include(if: true) { a } name(long: true) @include(if: true) { a } } }
        """,
        "Field \"code\" must not have a selection since type \"String!\" has no subfields. [1:37]",
        "Field \"name\" must not have a selection since type \"String\" has no subfields. [1:79]");

    [Fact]
    public void Reports_a_selection_of_a_list_of_scalars() => Rule.Reports(
        """
        { village { district { population { a } } } }
        """,
        "Field \"population\" must not have a selection since type \"[Int]\" has no subfields. [1:35]");
}
