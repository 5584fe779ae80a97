using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Values;
using static Ovop.Engine.Tests.Values.VillageSchema;

namespace Ovop.Engine.Tests.Values;

public class ArgumentCoercionTests
{
    [Fact]
    public void Plans_constants_and_defaults_once_for_all_requests()
    {
        var planned = Plan("", "(code: \"35\", tags: \"a\")", out _);
        Assert.Equal("{first: 10, code: \"35\", tags: [\"a\"], limits: [1]}", Show.Value(planned));
        Assert.False(planned.HasSlots);
        Assert.Same(planned, ArgumentCoercion.Resolve(planned, []));
    }

    [Fact]
    public void Makes_nothing_for_a_field_without_arguments() =>
        Assert.Same(InputValues.None, ArgumentCoercion.Plan([], [], null));

    [Theory]
    [InlineData("($n: Int!)", "(code: \"\", first: $n)", """{ "n": 3 }""", "{first: 3, code: \"\", limits: [1]}")]
    [InlineData("($n: Int)", "(code: \"\", first: $n)", "{}", "{first: 10, code: \"\", limits: [1]}")]
    [InlineData("($n: Int = 4)", "(code: \"\", first: $n)", "{}", "{first: 4, code: \"\", limits: [1]}")]
    [InlineData("($t: [String!])", "(code: \"\", tags: $t)", "{}", "{first: 10, code: \"\", limits: [1]}")]
    [InlineData("($t: [String!])", "(code: \"\", tags: $t)", """{ "t": null }""",
        "{first: 10, code: \"\", tags: null, limits: [1]}")]
    [InlineData("($t: String!)", "(code: \"\", tags: [\"a\", $t])", """{ "t": "b" }""",
        "{first: 10, code: \"\", tags: [\"a\", \"b\"], limits: [1]}")]
    [InlineData("($i: Int)", "(code: \"\", limits: [1, $i])", "{}", "{first: 10, code: \"\", limits: [1, null]}")]
    [InlineData("($i: Int)", "(code: \"\", limits: $i)", """{ "i": 1 }""", "{first: 10, code: \"\", limits: 1}")]
    [InlineData("($k: VillageKind, $s: String)", "(code: \"\", where: {kind: $k, name: $s})", "{}",
        "{where: {kind: Monday}, first: 10, code: \"\", limits: [1]}")]
    [InlineData("($s: String)", "(code: \"\", where: {name: $s})", """{ "s": null }""",
        "{where: {name: null, kind: Monday}, first: 10, code: \"\", limits: [1]}")]
    [InlineData("($f: VillageFilter)", "(code: \"\", where: {and: [{name: \"a\"}, $f]})",
        """{ "f": { "flagship": true } }""",
        "{where: {kind: Monday, and: [{name: \"a\", kind: Monday}, {kind: Monday, flagship: true}]}, "
        + "first: 10, code: \"\", limits: [1]}")]
    public void Puts_variables_in_their_places(string declarations, string arguments, string json, string value)
    {
        var planned = Plan(declarations, arguments, out var scope);
        Assert.True(planned.HasSlots);
        var resolved = ArgumentCoercion.Resolve(planned, Coerce(scope, json).Values);
        Assert.Equal(value, Show.Value(resolved));
        Assert.False(resolved.HasSlots);
    }

    [Fact]
    public void Shares_what_no_variable_stands_in()
    {
        var planned = Plan("($n: Int!)", "(code: \"\", first: $n, tags: [\"a\"], where: {and: [{name: \"a\"}]})",
            out var scope);
        var resolved = ArgumentCoercion.Resolve(planned, Coerce(scope, """{ "n": 3 }""").Values);
        Assert.Same(planned.Get<object>("tags"), resolved.Get<object>("tags"));
        Assert.Same(planned.Get<object>("where"), resolved.Get<object>("where"));
    }

    [Fact]
    public void Leaves_the_plan_as_it_is()
    {
        var planned = Plan("($t: String!)", "(code: $t, tags: [\"a\", $t], where: {and: [{name: $t}]})", out var scope);
        var before = Show.Value(planned);
        ArgumentCoercion.Resolve(planned, Coerce(scope, """{ "t": "b" }""").Values);
        Assert.Equal(before, Show.Value(planned));
    }

    [Theory]
    [InlineData("", "", "Argument \"code\" of required type \"String!\" was not provided.")]
    [InlineData("", "(code: null)", "Argument \"code\" of non-null type \"String!\" must not be null.")]
    [InlineData("", "(code: \"\", first: null)", "Argument \"first\" of non-null type \"Int!\" must not be null.")]
    [InlineData("", "(code: 5)", "Argument \"code\" has invalid value 5.")]
    [InlineData("", "(code: \"\", where: {ladder: {}})", "Argument \"where\" has invalid value {ladder: {}}.")]
    public void Refuses_constants_when_planning(string declarations, string arguments, string message)
    {
        var error = Assert.Throws<GraphQLException>(() => Plan(declarations, arguments, out _)).Error;
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.Coercion, error.Code);
    }

    [Theory]
    [InlineData("($n: Int)", "(code: \"\", first: $n)", """{ "n": null }""",
        "Argument \"first\" of non-null type \"Int!\" must not be null.")]
    [InlineData("($c: String)", "(code: $c)", "{}",
        "Argument \"code\" of required type \"String!\" was provided the variable \"$c\" "
        + "which was not provided a runtime value.")]
    [InlineData("($k: VillageKind)", "(code: \"\", where: {kind: $k})", """{ "k": null }""",
        "Argument \"where\" has invalid value {kind: $k}.")]
    [InlineData("($t: String)", "(code: \"\", tags: [\"a\", $t])", "{}",
        "Argument \"tags\" has invalid value [\"a\", $t].")]
    [InlineData("($m: Float)", "(code: \"\", where: {of: {metres: $m}})", """{ "m": null }""",
        "Argument \"where\" has invalid value {of: {metres: $m}}.")]
    [InlineData("($m: Float)", "(code: \"\", where: {of: {metres: $m}})", "{}",
        "Argument \"where\" has invalid value {of: {metres: $m}}.")]
    public void Refuses_a_variable_that_does_not_fit_its_place(
        string declarations, string arguments, string json, string message)
    {
        var planned = Plan(declarations, arguments, out var scope);
        var variables = Coerce(scope, json).Values;
        var error = Assert.Throws<GraphQLException>(() => ArgumentCoercion.Resolve(planned, variables)).Error;
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.Coercion, error.Code);
        Assert.Single(error.Locations);
    }
}
