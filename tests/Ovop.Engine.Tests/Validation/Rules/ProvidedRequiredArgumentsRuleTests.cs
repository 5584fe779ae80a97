using Ovop.Engine.Validation.Rules;

namespace Ovop.Engine.Tests.Validation.Rules;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class ProvidedRequiredArgumentsRuleTests
{
    private static readonly RuleHarness Rule = new(context => new ProvidedRequiredArgumentsRule(context));

    [Fact]
    public void Accepts_arguments_in_any_order() => Rule.Accepts(
        """
        { arguments { a: two(a: 1, b: 2) b: two(b: 2, a: 1) c: mixed(b: 2, a: 1, d: 3) } }
        """);

    [Fact]
    public void Accepts_arguments_with_a_default_or_nullable_left_out() => Rule.Accepts(
        """
        { arguments { optional nonNullWithDefault int a: optional(b: 1) } village { name @tag(name: "x") } }
        """);

    [Fact]
    public void Says_nothing_about_fields_and_directives_that_it_does_not_know() => Rule.Accepts(
        """
        { village { unknown(a: 1) name @unknown } }
        """);

    [Fact]
    public void Accepts_null_which_is_another_rule_s_concern() => Rule.Accepts(
        """
        { arguments { nonNullInt(value: null) } }
        """);

    [Fact]
    public void Reports_a_missing_argument() => Rule.Reports(
        """
        { arguments { nonNullInt } }
        """,
        "Field \"nonNullInt\" argument \"value\" of type \"Int!\" is required, but it was not provided. "
        + "[1:15]");

    [Fact]
    public void Reports_each_missing_argument() => Rule.Reports(
        """
        { arguments { two } }
        """,
        "Field \"two\" argument \"a\" of type \"Int!\" is required, but it was not provided. [1:15]",
        "Field \"two\" argument \"b\" of type \"Int!\" is required, but it was not provided. [1:15]");

    [Fact]
    public void Reports_what_is_missing_beside_what_is_wrong() => Rule.Reports(
        """
        { arguments { two(c: "x", b: 1) mixed(c: 1) } }
        """,
        "Field \"two\" argument \"a\" of type \"Int!\" is required, but it was not provided. [1:15]",
        "Field \"mixed\" argument \"a\" of type \"Int!\" is required, but it was not provided. [1:33]",
        "Field \"mixed\" argument \"b\" of type \"Int!\" is required, but it was not provided. [1:33]");

    [Fact]
    public void Reports_missing_arguments_of_directives() => Rule.Reports(
        """
        { village @include { name @skip @tag } }
        """,
        "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not "
        + "provided. [1:11]",
        "Directive \"@skip\" argument \"if\" of type \"Boolean!\" is required, but it was not provided. "
        + "[1:27]",
        "Directive \"@tag\" argument \"name\" of type \"String!\" is required, but it was not provided. "
        + "[1:33]");

    [Fact]
    public void Reports_what_is_deeper_first() => Rule.Reports(
        """
        mutation { addVillage { district { name @include } } }
        """,
        "Directive \"@include\" argument \"if\" of type \"Boolean!\" is required, but it was not "
        + "provided. [1:41]",
        "Field \"addVillage\" argument \"name\" of type \"String!\" is required, but it was not "
        + "provided. [1:12]");
}
