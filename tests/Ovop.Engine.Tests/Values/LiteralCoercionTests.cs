using Ovop.Engine.Language;
using Ovop.Engine.Types;
using Ovop.Engine.Values;
using static Ovop.Engine.Tests.Values.VillageSchema;

namespace Ovop.Engine.Tests.Values;

public class LiteralCoercionTests
{
    [Theory]
    [InlineData("Int", "1", "1")]
    [InlineData("Int", "null", "null")]
    [InlineData("Int!", "1", "1")]
    [InlineData("Float", "1", "1")]
    [InlineData("String", "\"a\"", "\"a\"")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("ID", "1", "\"1\"")]
    [InlineData("VillageKind", "KELURAHAN", "Tuesday")]
    [InlineData("Coordinates", "{at: [1, 2.50]}", "\"1,2.5\"")]
    [InlineData("[Int]", "[1, null]", "[1, null]")]
    [InlineData("[Int]", "1", "[1]")]
    [InlineData("[Int]", "null", "null")]
    [InlineData("[[Int]]", "1", "[[1]]")]
    [InlineData("[[Int]]", "[1, [2], null]", "[[1], [2], null]")]
    [InlineData("[Int!]!", "[]", "[]")]
    [InlineData("VillageFilter", "{}", "{kind: Monday}")]
    [InlineData("VillageFilter", "{kind: KELURAHAN, name: null}", "{name: null, kind: Tuesday}")]
    [InlineData("VillageFilter", "{and: {ladder: {regency: \"a\"}}}",
        "{kind: Monday, and: [{kind: Monday, ladder: {regency: \"a\", district: null}}]}")]
    [InlineData("Shape", "{metres: 1}", "{metres: 1}")]
    public void Coerces_literals_and_takes_defaults(string type, string literal, string value) =>
        Assert.Equal(value, Show.Value(LiteralCoercion.Coerce(Type(type), Utf8Parser.ParseValue(literal))));

    [Theory]
    [InlineData("Int!", "null", "Expected value of type \"Int!\", found null.")]
    [InlineData("Int", "\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("[Int!]", "[1, null]", "Expected value of type \"Int!\", found null.")]
    [InlineData("[Int]", "[[1]]", "Int cannot represent non-integer value: [1]")]
    [InlineData("VillageKind", "\"DESA\"", "Enum \"VillageKind\" cannot represent non-enum value: \"DESA\". "
        + "Did you mean the enum value \"DESA\"?")]
    [InlineData("VillageFilter", "5", "Expected value of type \"VillageFilter\", found 5.")]
    [InlineData("VillageFilter", "{nam: 1}",
        "Field \"nam\" is not defined by type \"VillageFilter\". Did you mean \"name\" or \"and\"?")]
    [InlineData("Ladder", "{}", "Field \"Ladder.regency\" of required type \"String!\" was not provided.")]
    [InlineData("Ladder", "{regency: null}", "Expected value of type \"String!\", found null.")]
    [InlineData("Shape", "{}", "OneOf Input Object \"Shape\" must specify exactly one key.")]
    [InlineData("Shape", "{metres: 1, villages: {}}", "OneOf Input Object \"Shape\" must specify exactly one key.")]
    [InlineData("Shape", "{metres: null}", "Field \"Shape.metres\" must be non-null.")]
    [InlineData("Int", "$x", "No variable may stand in $x.")]
    [InlineData("Coordinates", "{at: [$x, 1]}", "No variable may stand in {at: [$x, 1]}.")]
    public void Refuses_what_is_not_of_the_type(string type, string literal, string message)
    {
        var refusal = Assert.Throws<CoercionException>(
            () => LiteralCoercion.Coerce(Type(type), Utf8Parser.ParseValue(literal)));
        Assert.Equal(message, refusal.Message);
    }

    [Theory]
    [InlineData("Int", "$x", "$x:Int")]
    [InlineData("[Int]", "$x", "$x:[Int]")]
    [InlineData("[Int]", "[1, $x]", "[1, $x?=null]")]
    [InlineData("[Int!]", "[1, $x]", "[1, $x:Int!]")]
    [InlineData("VillageFilter", "{name: $x}", "{name: $x:String, kind: Monday}")]
    [InlineData("VillageFilter", "{kind: $x}", "{kind: $x?=Monday}")]
    [InlineData("Ladder", "{regency: $x, district: $x}", "{regency: $x:String!, district: $x?=null}")]
    [InlineData("Shape", "{metres: $x}", "{metres: $x:Float!}")]
    public void Leaves_slots_for_variables_with_the_type_and_the_default_of_their_place(
        string type, string literal, string value) =>
        Assert.Equal(value, Show.Value(PlanLiteral("($x: Int)", type, literal, out _)));

    [Theory]
    [InlineData("{name: \"a\"}", false)]
    [InlineData("{name: $x}", true)]
    [InlineData("{and: [{name: \"a\"}, {and: {name: $x}}]}", true)]
    [InlineData("{here: {at: [1, $x]}}", true)]
    public void Marks_input_objects_within_which_a_slot_is(string literal, bool hasSlots)
    {
        var value = PlanLiteral("($x: Int)", "VillageFilter", literal, out _);
        Assert.Equal(hasSlots, Assert.IsType<InputValues>(value).HasSlots);
    }

    [Fact]
    public void Refuses_a_variable_that_is_not_declared()
    {
        var refusal = Assert.Throws<CoercionException>(
            () => PlanLiteral("($x: Int)", "Int", "$y", out _));
        Assert.Equal("Variable \"$y\" is not defined.", refusal.Message);
    }
}
