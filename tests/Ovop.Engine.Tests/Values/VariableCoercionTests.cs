using System.Text.Json;
using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Values;
using static Ovop.Engine.Tests.Values.VillageSchema;

namespace Ovop.Engine.Tests.Values;

public class VariableCoercionTests
{
    [Theory]
    [InlineData("($x: Int)", """{ "x": 1 }""", "1")]
    [InlineData("($x: Int)", """{ "x": null }""", "null")]
    [InlineData("($x: Int)", "{}", "(absent)")]
    [InlineData("($x: Int = 5)", "{}", "5")]
    [InlineData("($x: Int! = 5)", "{}", "5")]
    [InlineData("($x: Int = 5)", """{ "x": null }""", "null")]
    [InlineData("($x: Float)", """{ "x": 1 }""", "1")]
    [InlineData("($x: ID)", """{ "x": 4 }""", "\"4\"")]
    [InlineData("($x: VillageKind)", """{ "x": "KELURAHAN" }""", "Tuesday")]
    [InlineData("($x: [Int])", """{ "x": [1, null, 2] }""", "[1, null, 2]")]
    [InlineData("($x: [Int])", """{ "x": 1 }""", "[1]")]
    [InlineData("($x: [[Int]])", """{ "x": 1 }""", "[[1]]")]
    [InlineData("($x: [[Int]])", """{ "x": [1, null, [2]] }""", "[[1], null, [2]]")]
    [InlineData("($x: [Int])", """{ "x": null }""", "null")]
    [InlineData("($x: [Int] = [3, 4])", "{}", "[3, 4]")]
    [InlineData("($x: VillageFilter)", """{ "x": {} }""", "{kind: Monday}")]
    [InlineData("($x: VillageFilter)", """{ "x": { "name": null, "ladder": { "regency": "35.05" } } }""",
        "{name: null, kind: Monday, ladder: {regency: \"35.05\", district: null}}")]
    [InlineData("($x: VillageFilter)", """{ "x": { "and": { "kind": "KELURAHAN" } } }""",
        "{kind: Monday, and: [{kind: Tuesday}]}")]
    [InlineData("($x: VillageFilter = {name: \"a\"})", "{}", "{name: \"a\", kind: Monday}")]
    [InlineData("($x: Shape)", """{ "x": { "metres": 5 } }""", "{metres: 5}")]
    [InlineData("($x: Coordinates)", """{ "x": { "at": [112.2, -8.1] } }""", "\"112.2,-8.1\"")]
    [InlineData("($x: Int)", """{ "x": 1, "x": 2, "other": { "y": 1 } }""", "2")]
    public void Coerces_values_and_takes_defaults(string declarations, string json, string value)
    {
        var coerced = Coerce(declarations, json);
        Assert.Empty(coerced.Errors);
        Assert.Equal(value, Show.Value(Assert.Single(coerced.Values)));
    }

    [Theory]
    [InlineData("($x: Int!)", "{}", "Variable \"$x\" of required type \"Int!\" was not provided.")]
    [InlineData("($x: Int!)", """{ "x": null }""", "Variable \"$x\" of non-null type \"Int!\" must not be null.")]
    [InlineData("($x: Int! = 1)", """{ "x": null }""", "Variable \"$x\" of non-null type \"Int!\" must not be null.")]
    [InlineData("($x: Int)", """{ "x": 1.5 }""",
        "Variable \"$x\" got invalid value 1.5; Int cannot represent non-integer value: 1.5")]
    [InlineData("($x: [Int!])", """{ "x": [1, null] }""",
        "Variable \"$x\" got invalid value null at \"x[1]\"; Expected non-nullable type \"Int!\" not to be null.")]
    [InlineData("($x: [Int])", """{ "x": "a" }""",
        "Variable \"$x\" got invalid value \"a\"; Int cannot represent non-integer value: \"a\"")]
    [InlineData("($x: VillageKind)", """{ "x": "DESSA" }""",
        "Variable \"$x\" got invalid value \"DESSA\"; Value \"DESSA\" does not exist in \"VillageKind\" enum. "
        + "Did you mean the enum value \"DESA\"?")]
    [InlineData("($x: VillageFilter)", """{ "x": "a" }""",
        "Variable \"$x\" got invalid value \"a\"; Expected type \"VillageFilter\" to be an object.")]
    [InlineData("($x: VillageFilter)", """{ "x": [] }""",
        "Variable \"$x\" got invalid value []; Expected type \"VillageFilter\" to be an object.")]
    [InlineData("($x: VillageFilter)", """{ "x": { "and": [{ "ladder": {} }] } }""",
        "Variable \"$x\" got invalid value {} at \"x.and[0].ladder\"; "
        + "Field \"regency\" of required type \"String!\" was not provided.")]
    [InlineData("($x: VillageFilter)", """{ "x": { "and": [{ "nam": 1 }] } }""",
        "Variable \"$x\" got invalid value { nam: 1 } at \"x.and[0]\"; "
        + "Field \"nam\" is not defined by type \"VillageFilter\". Did you mean \"name\" or \"and\"?")]
    [InlineData("($x: VillageFilter)", """{ "x": { "kind": null } }""",
        "Variable \"$x\" got invalid value null at \"x.kind\"; "
        + "Expected non-nullable type \"VillageKind!\" not to be null.")]
    [InlineData("($x: Shape)", """{ "x": {} }""",
        "Variable \"$x\" got invalid value {}; Exactly one key must be specified for OneOf type \"Shape\".")]
    [InlineData("($x: Shape)", """{ "x": { "metres": null } }""",
        "Variable \"$x\" got invalid value null at \"x.metres\"; Field \"metres\" must be non-null.")]
    [InlineData("($x: Shape)", """{ "x": { "metres": 1, "villages": {} } }""",
        "Variable \"$x\" got invalid value { metres: 1, villages: {} }; "
        + "Exactly one key must be specified for OneOf type \"Shape\".")]
    [InlineData("($x: String)", "{ \"x\": \"\\ud800\" }",
        "Variable \"$x\" got invalid value \"\\\\ud800\"; "
        + "String cannot represent a non string value: \"\\\\ud800\"")]
    public void Says_what_is_wrong_and_where(string declarations, string json, string message)
    {
        var error = Assert.Single(Coerce(declarations, json).Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.Coercion, error.Code);
        Assert.Equal(new SourceLocation(1, 8), Assert.Single(error.Locations));
        Assert.Null(error.Path);
    }

    [Fact]
    public void Keeps_the_code_of_a_scalar_that_has_one_of_its_own()
    {
        var errors = Coerce("($x: VillageFilter)", """{ "x": { "here": 5 } }""").Errors;
        Assert.Equal(
            ["INVALID_GEOMETRY Variable \"$x\" got invalid value 5 at \"x.here\"; No coordinates: 5"],
            Messages(errors));
    }

    [Fact]
    public void Reports_every_fault_of_every_variable_at_its_declaration()
    {
        var errors = Coerce(
            "($a: Int!, $b: VillageFilter, $c: Int)",
            """{ "b": { "name": 1, "kind": 2, "x": 3 }, "c": 4 }""").Errors;
        Assert.Equal(
            [
                "COERCION Variable \"$a\" of required type \"Int!\" was not provided.",
                "COERCION Variable \"$b\" got invalid value 1 at \"b.name\"; "
                    + "String cannot represent a non string value: 1",
                "COERCION Variable \"$b\" got invalid value 2 at \"b.kind\"; "
                    + "Enum \"VillageKind\" cannot represent non-string value: 2.",
                "COERCION Variable \"$b\" got invalid value { name: 1, kind: 2, x: 3 }; "
                    + "Field \"x\" is not defined by type \"VillageFilter\".",
            ],
            Messages(errors));
        Assert.Equal([8, 18, 18, 18], errors.Select(error => error.Locations[0].Column));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("\"{}\"")]
    [InlineData("5")]
    public void Refuses_variables_that_are_no_object(string json)
    {
        var error = Assert.Single(Coerce("($x: Int)", json).Errors);
        Assert.Equal(ErrorCodes.BadRequest, error.Code);
        Assert.StartsWith("Variables must be provided as an Object", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{ \"\\ud800\": 1 }")]
    public void Takes_null_for_no_variables_and_passes_over_names_that_are_no_text(string json) =>
        Assert.Same(InputValues.Absent, Assert.Single(Coerce("($x: Int)", json).Values));

    [Fact]
    public void Takes_no_variables_at_all_for_none() =>
        Assert.Same(
            InputValues.Absent,
            Assert.Single(VariableCoercion.Coerce(Variables("($x: Int)").ToOperationVariables(), null).Values));

    [Fact]
    public void Makes_nothing_for_an_operation_without_variables()
    {
        Assert.Same(VariableValues.None, Coerce("", """{ "x": 1 }"""));
        Assert.Same(OperationVariables.None, Variables("").ToOperationVariables());
    }

    [Fact]
    public void Reports_an_unknown_field_whose_name_is_no_text()
    {
        var error = Assert.Single(Coerce("($x: VillageFilter)", "{ \"x\": { \"\\udc00\": 1 } }").Errors);
        Assert.Contains("Field \"\uFFFD\" is not defined", error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(JsonSerializer.SerializeToUtf8Bytes(error.Message));
    }
}
