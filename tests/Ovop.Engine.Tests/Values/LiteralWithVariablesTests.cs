using Ovop.Engine.Text;
using Ovop.Engine.Types;
using Ovop.Engine.Values;
using static Ovop.Engine.Tests.Values.VillageSchema;

namespace Ovop.Engine.Tests.Values;

/// <summary>Literals of a custom scalar within which variables stand: only the whole is a value.</summary>
public class LiteralWithVariablesTests
{
    [Fact]
    public void Is_put_together_once_for_each_request()
    {
        var planned = Plan("($lon: Float!, $lat: Float!)", "(code: \"\", here: {at: [$lon, $lat]})", out var scope);
        var values = Coerce(scope, """{ "lon": 112.25, "lat": -8 }""").Values;
        Assert.Equal(3, values.Length);
        Assert.Equal("112.25,-8", ArgumentCoercion.Resolve(planned, values).Get<string>("here"));
    }

    [Fact]
    public void Has_a_slot_like_any_variable()
    {
        var planned = Plan("($lon: Float!)",
            "(code: \"\", where: {here: {at: [$lon, 0]}, and: [{here: {at: [0, $lon]}}]})", out var scope);
        var where = planned.Get<InputValues>("where")!;
        Assert.Equal(1, where.Get<VariableSlot>("here")!.Index);
        var values = Coerce(scope, """{ "lon": 5 }""").Values;
        Assert.Equal(
            "{kind: Monday, and: [{kind: Monday, here: \"0,5\"}], here: \"5,0\"}",
            Show.Value(ArgumentCoercion.Resolve(planned, values).Get<InputValues>("where")));
    }

    [Theory]
    [InlineData("($p: Coordinates!)", "[{at: [1, 2]}, $p]", """{ "p": { "at": [3, 4] } }""", "[\"1,2\", \"3,4\"]")]
    [InlineData("($x: Float!)", "[{at: [1, $x]}]", """{ "x": 1e30 }""", "[\"1,1E+30\"]")]
    public void May_be_an_item_of_a_list(string declarations, string literal, string json, string value)
    {
        var planned = PlanLiteral(declarations, "[Coordinates!]", literal, out var scope);
        Assert.True(SlotFilling.TryFill(planned, Coerce(scope, json).Values, out var filled));
        Assert.Equal(value, Show.Value(filled));
    }

    [Theory]
    [InlineData("{ \"lat\": null }", "No coordinates: null")]
    [InlineData("{}", "No coordinates: null")]
    public void Is_refused_by_the_field_that_uses_it_and_not_by_the_request(string json, string reason)
    {
        var planned = Plan("($lat: Float)", "(code: \"\", here: {at: [1, $lat]})", out var scope);
        var variables = Coerce(scope, json);
        Assert.False(variables.HasErrors);
        var error = Assert.Throws<GraphQLException>(() => ArgumentCoercion.Resolve(planned, variables.Values)).Error;
        Assert.Equal($"Argument \"here\" has invalid value {{at: [1, $lat]}}; {reason}", error.Message);
        Assert.Equal(ErrorCodes.InvalidGeometry, error.Code);
    }

    [Fact]
    public void Loses_the_members_whose_variable_is_not_given()
    {
        var planned = Plan("($at: [Float!], $crs: Int)", "(code: \"\", here: {at: $at, crs: $crs})", out var scope);
        var values = Coerce(scope, """{ "at": [1, 2] }""").Values;
        Assert.Equal("1,2", ArgumentCoercion.Resolve(planned, values).Get<string>("here"));
    }

    [Fact]
    public void Cannot_multiply_a_large_variable_beyond_the_limit()
    {
        var uses = string.Join(", ", Enumerable.Repeat("$list", 1000));
        var planned = Plan("($list: [Int!]!)", $"(code: \"\", here: {{at: [{uses}]}})", out var scope);
        var list = string.Join(", ", Enumerable.Range(0, 5000));
        var variables = Coerce(scope, $"{{ \"list\": [{list}] }}");
        var error = Assert.Throws<GraphQLException>(() => ArgumentCoercion.Resolve(planned, variables.Values)).Error;
        Assert.Equal(ErrorCodes.TooComplex, error.Code);
        Assert.EndsWith(
            "; The literals with variables within hold more than 50000 values.",
            error.Message,
            StringComparison.Ordinal);
    }
}
