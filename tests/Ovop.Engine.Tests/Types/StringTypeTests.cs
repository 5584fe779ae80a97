using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.ScalarAssert;
using static Ovop.Engine.Tests.Types.TextWriterOfValues;

namespace Ovop.Engine.Tests.Types;

public class StringTypeTests
{
    private static readonly ScalarType Text = new StringType();

    [Theory]
    [InlineData("\"Balerejo\"", "Balerejo")]
    [InlineData("\"\"\"a \"b\" \"\"\"", "a \"b\" ")]
    public void Takes_quoted_and_block_literals(string literal, string value) =>
        Assert.Equal(value, Literal(Text, literal));

    [Theory]
    [InlineData("1", "String cannot represent a non string value: 1")]
    [InlineData("true", "String cannot represent a non string value: true")]
    [InlineData("COFFEE", "String cannot represent a non string value: COFFEE")]
    [InlineData("[\"a\"]", "String cannot represent a non string value: [\"a\"]")]
    public void Refuses_other_literals(string literal, string message) =>
        Refuses(message, () => Literal(Text, literal));

    [Fact]
    public void Takes_json_strings() => Assert.Equal("a\"é😀", Json(Text, "\"a\\\"é\\ud83d\\ude00\""));

    [Theory]
    [InlineData("1", "String cannot represent a non string value: 1")]
    [InlineData("false", "String cannot represent a non string value: false")]
    [InlineData("[]", "String cannot represent a non string value: []")]
    [InlineData("{}", "String cannot represent a non string value: {}")]
    [InlineData("\"\\ud800\"", "String cannot represent a non string value: \"\\\\ud800\"")]
    public void Refuses_other_json_and_half_a_surrogate_pair(string json, string message) =>
        Refuses(message, () => Json(Text, json));

    public static TheoryData<object, string> Serializable => new()
    {
        { "a", "\"a\"" }, { true, "\"true\"" }, { 1, "\"1\"" }, { -1.5, "\"-1.5\"" }, { 1e21, "\"1e+21\"" },
        { 0.1f, "\"0.1\"" }, { 1.50m, "\"1.50\"" }, { long.MinValue, "\"-9223372036854775808\"" },
    };

    [Theory]
    [MemberData(nameof(Serializable))]
    public void Writes_text_booleans_and_numbers(object value, string json) =>
        Assert.Equal(json, Serialized(Text, value));

    public static TheoryData<object, string> NotSerializable => new()
    {
        { double.NaN, "String cannot represent value: NaN" },
        { new object[] { 1 }, "String cannot represent value: [Object[]]" },
    };

    [Theory]
    [MemberData(nameof(NotSerializable))]
    public void Refuses_to_write_anything_else(object value, string message) =>
        Refuses(message, () => Serialized(Text, value));

    [Fact]
    public void Prints_its_values_and_refuses_others()
    {
        Assert.Equal("\"a\\nb\"", Printed(Text, "a\nb"));
        Refuses("String cannot represent a non string value: 1", () => Printed(Text, 1));
    }
}
