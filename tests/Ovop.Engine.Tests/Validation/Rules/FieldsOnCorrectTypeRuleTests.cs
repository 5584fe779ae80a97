using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class FieldsOnCorrectTypeRuleTests
{
    private static readonly RuleHarness Rule = new(context => new FieldsOnCorrectTypeRule(context));

    [Fact]
    public void Accepts_fields_of_objects_and_interfaces() => Rule.Accepts(
        """
        { village { __typename name tn: code } place { otherName: name __typename } named { name } }
        """);

    [Fact]
    public void Accepts_the_type_name_of_a_union() => Rule.Accepts(
        """
        { anything { __typename } }
        """);

    [Fact]
    public void Says_nothing_where_the_type_is_not_known() => Rule.Accepts(
        """
        { ... on Unknown { field { deeper } } ... on Category { field } }
        fragment F on Other { field }
        """);

    [Fact]
    public void Reports_a_field_that_the_type_does_not_have() => Rule.Reports(
        """
        { village { xyzzyplugh } }
        """,
        "Cannot query field \"xyzzyplugh\" on type \"Village\". [1:13]");

    [Fact]
    public void Suggests_fields_of_similar_names() => Rule.Reports(
        """
        { village { popularion cod distrct } }
        """,
        "Cannot query field \"popularion\" on type \"Village\". Did you mean \"population\"? [1:13]",
        "Cannot query field \"cod\" on type \"Village\". Did you mean \"code\"? [1:24]",
        "Cannot query field \"distrct\" on type \"Village\". Did you mean \"district\"? [1:28]");

    [Fact]
    public void Reports_the_name_and_not_the_alias() => Rule.Reports(
        """
        { village { name: nickname } }
        """,
        "Cannot query field \"nickname\" on type \"Village\". Did you mean \"name\"? [1:13]");

    [Fact]
    public void Reports_deeply_what_is_not_known() => Rule.Reports(
        """
        { village { unknown { child { ... on Place { unknown2 } } } } }
        """,
        "Cannot query field \"unknown\" on type \"Village\". [1:13]",
        "Cannot query field \"unknown2\" on type \"Place\". [1:46]");

    [Fact]
    public void Reports_a_field_within_fragments() => Rule.Reports(
        """
        { village { ... { volume } ... on Place { volume } } }
        fragment F on District { volume }
        """,
        "Cannot query field \"volume\" on type \"Village\". [1:19]",
        "Cannot query field \"volume\" on type \"Place\". [1:43]",
        "Cannot query field \"volume\" on type \"District\". [2:26]");

    [Fact]
    public void Suggests_types_that_have_a_field_which_an_interface_has_not() => Rule.Reports(
        """
        { place { population } }
        """,
        "Cannot query field \"population\" on type \"Place\". Did you mean to use an inline fragment on "
        + "\"District\" or \"Village\"? [1:11]");

    [Fact]
    public void Suggests_interfaces_before_the_objects_that_implement_them() => Rule.Reports(
        """
        { anything { name } }
        """,
        "Cannot query field \"name\" on type \"Anything\". Did you mean to use an inline fragment on "
        + "\"Named\", \"Place\", \"Cooperative\", \"District\", or \"Product\"? [1:14]");

    [Fact]
    public void Suggests_interfaces_that_some_objects_of_the_union_implement() => Rule.Reports(
        """
        { anything { areaKm2 } }
        """,
        "Cannot query field \"areaKm2\" on type \"Anything\". Did you mean to use an inline fragment on "
        + "\"Place\", \"District\", or \"Village\"? [1:14]");

    [Fact]
    public void Suggests_nothing_where_no_object_of_a_union_has_the_field() => Rule.Reports(
        """
        { producer { xyzzyplugh } }
        """,
        "Cannot query field \"xyzzyplugh\" on type \"Producer\". [1:14]");

    [Fact]
    public void Suggests_a_field_where_no_object_has_it() => Rule.Reports(
        """
        { place { naem } }
        """,
        "Cannot query field \"naem\" on type \"Place\". Did you mean \"name\"? [1:11]");

    [Fact]
    public void Reports_a_meta_field_beneath_the_root() => Rule.Reports(
        """
        { village { __schema { types { name } } } }
        """,
        "Cannot query field \"__schema\" on type \"Village\". [1:13]");
}
