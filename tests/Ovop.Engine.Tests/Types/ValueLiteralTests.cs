using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Types;

public class ValueLiteralTests
{
    private static readonly Schema Sink = KitchenSink.Create();

    public static TheoryData<string, object?, string> Values => new()
    {
        { "Int", 5, "5" },
        { "Int", null, "null" },
        { "Float!", 0.5, "0.5" },
        { "Boolean", true, "true" },
        { "String", "a\"b", "\"a\\\"b\"" },
        { "ID", "35", "35" },
        { "ID", "35.05", "\"35.05\"" },
        { "VillageKind", DayOfWeek.Tuesday, "KELURAHAN" },
        { "[VillageKind!]", new object?[] { DayOfWeek.Monday }, "[DESA]" },
        { "[[Int]]", new object?[] { new object?[] { 1, null }, null }, "[[1, null], null]" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Prints_coerced_values(string type, object? value, string literal) =>
        Assert.Equal(literal, ValueLiteral.Print(Type(type), value));

    [Fact]
    public void Prints_input_objects_without_what_is_absent()
    {
        var fields = ((InputObjectType)Sink.Type("VillageFilter")!).Fields;
        var inner = new InputValues(fields, [null, InputValues.Absent, InputValues.Absent, 1]);
        var outer = new InputValues(fields, ["a", InputValues.Absent, new object?[] { inner }, 5]);
        Assert.Equal("{name: \"a\", and: [{name: null, limit: 1}], limit: 5}",
            ValueLiteral.Print(Type("VillageFilter"), outer));
    }

    public static TheoryData<string, object?, string> OtherValues => new()
    {
        { "Int!", null, "Expected non-nullable type \"Int!\" not to be null." },
        { "[Int!]", new object?[] { null }, "Expected non-nullable type \"Int!\" not to be null." },
        { "VillageKind", "DESA", "Enum \"VillageKind\" cannot represent value: \"DESA\"" },
        { "[Int]", 1, "Expected type \"[Int]\", not 1." },
        { "VillageFilter", "a", "Expected type \"VillageFilter\", not \"a\"." },
    };

    [Theory]
    [MemberData(nameof(OtherValues))]
    public void Refuses_values_of_other_types(string type, object? value, string message) =>
        Assert.Equal(message, Assert.Throws<CoercionException>(() => ValueLiteral.Print(Type(type), value)).Message);

    private static GraphType Type(string text) => Sink.Type(Ovop.Engine.Language.Utf8Parser.ParseType(text))!;
}
