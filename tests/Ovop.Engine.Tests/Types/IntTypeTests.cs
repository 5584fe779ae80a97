using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.ScalarAssert;
using static Ovop.Engine.Tests.Types.TextWriterOfValues;

namespace Ovop.Engine.Tests.Types;

public class IntTypeTests
{
    private static readonly ScalarType Int = new IntType();

    [Theory]
    [InlineData("1", 1)]
    [InlineData("0", 0)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void Takes_literals_of_32_bits(string literal, int value) => Assert.Equal(value, Literal(Int, literal));

    [Theory]
    [InlineData("2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("-99999999999999999999", "Int cannot represent non 32-bit signed integer value: -99999999999999999999")]
    [InlineData("1.0", "Int cannot represent non-integer value: 1.0")]
    [InlineData("\"1\"", "Int cannot represent non-integer value: \"1\"")]
    [InlineData("true", "Int cannot represent non-integer value: true")]
    [InlineData("ONE", "Int cannot represent non-integer value: ONE")]
    [InlineData("[1]", "Int cannot represent non-integer value: [1]")]
    [InlineData("{a: 1}", "Int cannot represent non-integer value: {a: 1}")]
    public void Refuses_other_literals(string literal, string message) => Refuses(message, () => Literal(Int, literal));

    [Theory]
    [InlineData("1", 1)]
    [InlineData("-1", -1)]
    [InlineData("1.0", 1)]
    [InlineData("1e3", 1000)]
    [InlineData("-0", 0)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("-2147483648", int.MinValue)]
    public void Takes_whole_json_numbers_however_they_are_written(string json, int value) =>
        Assert.Equal(value, Json(Int, json));

    [Theory]
    [InlineData("2147483648", "Int cannot represent non 32-bit signed integer value: 2147483648")]
    [InlineData("1e100", "Int cannot represent non 32-bit signed integer value: 1e+100")]
    [InlineData("1.5", "Int cannot represent non-integer value: 1.5")]
    [InlineData("1e400", "Int cannot represent non-integer value: Infinity")]
    [InlineData("\"123\"", "Int cannot represent non-integer value: \"123\"")]
    [InlineData("\"\"", "Int cannot represent non-integer value: \"\"")]
    [InlineData("true", "Int cannot represent non-integer value: true")]
    [InlineData("[1]", "Int cannot represent non-integer value: [1]")]
    [InlineData("{ \"a\": 1 }", "Int cannot represent non-integer value: { a: 1 }")]
    public void Refuses_other_json(string json, string message) => Refuses(message, () => Json(Int, json));

    public static TheoryData<object, string> Serializable => new()
    {
        { 5, "5" }, { 5L, "5" }, { (short)-5, "-5" }, { (byte)5, "5" }, { 5u, "5" }, { 5ul, "5" }, { 5.0, "5" },
        { 5f, "5" }, { 5m, "5" }, { true, "1" }, { false, "0" }, { "123", "123" }, { "1e3", "1000" },
    };

    [Theory]
    [MemberData(nameof(Serializable))]
    public void Writes_whole_numbers_of_any_type(object value, string json) =>
        Assert.Equal(json, Serialized(Int, value));

    public static TheoryData<object, string> NotSerializable => new()
    {
        { 0.1, "Int cannot represent non-integer value: 0.1" },
        { double.NaN, "Int cannot represent non-integer value: NaN" },
        { double.PositiveInfinity, "Int cannot represent non-integer value: Infinity" },
        { 9876504321L, "Int cannot represent non 32-bit signed integer value: 9876504321" },
        { -9876504321d, "Int cannot represent non 32-bit signed integer value: -9876504321" },
        { 1e100, "Int cannot represent non 32-bit signed integer value: 1e+100" },
        { "one", "Int cannot represent non-integer value: \"one\"" },
        { "", "Int cannot represent non-integer value: \"\"" },
        { new Uri("urn:x:y"), "Int cannot represent non-integer value: [Uri]" },
    };

    [Theory]
    [MemberData(nameof(NotSerializable))]
    public void Refuses_to_write_anything_else(object value, string message) =>
        Refuses(message, () => Serialized(Int, value));

    [Fact]
    public void Prints_its_values_and_refuses_others()
    {
        Assert.Equal("-5", Printed(Int, -5));
        Refuses("Int cannot represent non-integer value: 5.5", () => Printed(Int, 5.5));
    }
}
