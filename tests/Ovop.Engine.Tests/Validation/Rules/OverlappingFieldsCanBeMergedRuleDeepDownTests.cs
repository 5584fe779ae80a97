using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class OverlappingFieldsCanBeMergedRuleDeepDownTests
{
    private static readonly RuleHarness Rule = new(context => new OverlappingFieldsCanBeMergedRule(context));

    [Fact]
    public void Reports_differences_deep_in_values() => Rule.Reports(
        """
        { arguments { filter(value: {required: true, and: [{required: true, tags: ["a"]}]}) filter(value: {required:
          true, and: [{required: true, tags: ["b"]}]}) } }
        """,
        "Fields \"filter\" conflict because they have differing arguments. Use different aliases on the "
        + "fields to fetch both if this was intentional. [1:15] [1:85]");

    [Fact]
    public void Reports_conflicts_in_fragments() => Rule.Reports(
        """
        { village { ...A ...B } }
        fragment A on Village { x: name }
        fragment B on Village { x: code }
        """,
        "Fields \"x\" conflict because \"name\" and \"code\" are different fields. Use different aliases "
        + "on the fields to fetch both if this was intentional. [2:25] [3:25]");

    [Fact]
    public void Reports_each_conflict_once() => Rule.Reports(
        """
        { a: village { ...A ...B } b: village { ...B ...A } c: village { ...A ...B x: kind } }
        fragment A on Village { x: name }
        fragment B on Village { x: code }
        """,
        "Fields \"x\" conflict because \"name\" and \"code\" are different fields. Use different aliases "
        + "on the fields to fetch both if this was intentional. [2:25] [3:25]",
        "Fields \"x\" conflict because \"kind\" and \"name\" are different fields. Use different aliases "
        + "on the fields to fetch both if this was intentional. [1:76] [2:25]",
        "Fields \"x\" conflict because \"kind\" and \"code\" are different fields. Use different aliases "
        + "on the fields to fetch both if this was intentional. [1:76] [3:25]");

    [Fact]
    public void Reports_a_deep_conflict() => Rule.Reports(
        """
        { village { x: name } village { x: code } }
        """,
        "Fields \"village\" conflict because subfields \"x\" conflict because \"name\" and \"code\" are "
        + "different fields. Use different aliases on the fields to fetch both if this was intentional. "
        + "[1:3] [1:13] [1:23] [1:33]");

    [Fact]
    public void Reports_a_deep_conflict_with_several_causes() => Rule.Reports(
        """
        { village { x: name y: kind } village { x: code y: population } }
        """,
        "Fields \"village\" conflict because subfields \"x\" conflict because \"name\" and \"code\" are "
        + "different fields and subfields \"y\" conflict because \"kind\" and \"population\" are different "
        + "fields. Use different aliases on the fields to fetch both if this was intentional. [1:3] "
        + "[1:13] [1:21] [1:31] [1:41] [1:49]");

    [Fact]
    public void Reports_a_very_deep_conflict() => Rule.Reports(
        """
        { village { district { x: name } } village { district { x: code } } }
        """,
        "Fields \"village\" conflict because subfields \"district\" conflict because subfields \"x\" "
        + "conflict because \"name\" and \"code\" are different fields. Use different aliases on the "
        + "fields to fetch both if this was intentional. [1:3] [1:13] [1:24] [1:36] [1:46] [1:57]");

    [Fact]
    public void Reports_a_deep_conflict_at_the_nearest_common_parent() => Rule.Reports(
        """
        { village { district { x: name } district { x: code } } village { district { y: name } } }
        """,
        "Fields \"district\" conflict because subfields \"x\" conflict because \"name\" and \"code\" are "
        + "different fields. Use different aliases on the fields to fetch both if this was intentional. "
        + "[1:13] [1:24] [1:34] [1:45]");

    [Fact]
    public void Reports_a_deep_conflict_in_fragments() => Rule.Reports(
        """
        { village { ...A } village { ...C } }
        fragment A on Village { district { ...B } }
        fragment B on District { x: name }
        fragment C on Village { district { ...D } }
        fragment D on District { x: code }
        """,
        "Fields \"village\" conflict because subfields \"district\" conflict because subfields \"x\" "
        + "conflict because \"name\" and \"code\" are different fields. Use different aliases on the "
        + "fields to fetch both if this was intentional. [1:3] [2:25] [3:26] [1:20] [4:25] [5:26]");

    [Fact]
    public void Reports_conflicts_in_nested_fragments() => Rule.Reports(
        """
        { village { ...A ...D } }
        fragment A on Village { ...B }
        fragment B on Village { x: name }
        fragment D on Village { ...E }
        fragment E on Village { x: code }
        """,
        "Fields \"x\" conflict because \"name\" and \"code\" are different fields. Use different aliases "
        + "on the fields to fetch both if this was intentional. [3:25] [5:25]");

    [Fact]
    public void Says_nothing_about_unknown_fragments() => Rule.Accepts(
        """
        { village { name ...Unknown ...Known } }
        fragment Known on Village { name ...OtherUnknown }
        """);

    [Fact]
    public void Ends_on_fragments_that_go_in_circles() => Rule.Accepts(
        """
        { village { ...A name } }
        fragment A on Village { name neighbours { ... on Village { ...A ...B } } }
        fragment B on Village { code ...A ...B district { capital { ...B } } }
        """);

    [Fact]
    public void Reports_a_conflict_in_fragments_that_go_in_circles() => Rule.Reports(
        """
        { village { ...A } }
        fragment A on Village { ...B district { capital { ...A x: name } } x: name }
        fragment B on Village { ...A x: code }
        """,
        "Fields \"x\" conflict because \"name\" and \"code\" are different fields. Use different aliases "
        + "on the fields to fetch both if this was intentional. [2:68] [3:30]",
        "Fields \"x\" conflict because \"name\" and \"code\" are different fields. Use different aliases "
        + "on the fields to fetch both if this was intentional. [2:56] [3:30]",
        "Fields \"x\" conflict because \"code\" and \"name\" are different fields. Use different aliases "
        + "on the fields to fetch both if this was intentional. [3:30] [2:68]");

    [Fact]
    public void Compares_a_fragment_with_the_fields_around_it() => Rule.Reports(
        """
        { village { x: code ...A } }
        fragment A on Village { ... on Place { x: name } }
        """,
        "Fields \"x\" conflict because \"code\" and \"name\" are different fields. Use different aliases "
        + "on the fields to fetch both if this was intentional. [1:13] [2:40]");
}
