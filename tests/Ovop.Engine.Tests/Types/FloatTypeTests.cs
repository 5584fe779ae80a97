using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.ScalarAssert;
using static Ovop.Engine.Tests.Types.TextWriterOfValues;

namespace Ovop.Engine.Tests.Types;

public class FloatTypeTests
{
    private static readonly ScalarType Float = new FloatType();

    [Theory]
    [InlineData("1", 1d)]
    [InlineData("-0.5", -0.5)]
    [InlineData("1.5e3", 1500d)]
    [InlineData("12345678901234567890", 12345678901234567890d)]
    public void Takes_literals_with_and_without_fraction(string literal, double value) =>
        Assert.Equal(value, Literal(Float, literal));

    [Theory]
    [InlineData("\"1.5\"", "Float cannot represent non numeric value: \"1.5\"")]
    [InlineData("true", "Float cannot represent non numeric value: true")]
    [InlineData("[1.5]", "Float cannot represent non numeric value: [1.5]")]
    [InlineData("1e400", "Float cannot represent non numeric value: 1e400")]
    public void Refuses_other_literals(string literal, string message) =>
        Refuses(message, () => Literal(Float, literal));

    [Theory]
    [InlineData("1", 1d)]
    [InlineData("0.1", 0.1)]
    [InlineData("-1e-7", -1e-7)]
    public void Takes_json_numbers(string json, double value) => Assert.Equal(value, Json(Float, json));

    [Theory]
    [InlineData("\"1.5\"", "Float cannot represent non numeric value: \"1.5\"")]
    [InlineData("\"NaN\"", "Float cannot represent non numeric value: \"NaN\"")]
    [InlineData("1e400", "Float cannot represent non numeric value: Infinity")]
    [InlineData("false", "Float cannot represent non numeric value: false")]
    [InlineData("[]", "Float cannot represent non numeric value: []")]
    public void Refuses_other_json(string json, string message) => Refuses(message, () => Json(Float, json));

    public static TheoryData<object, string> Serializable => new()
    {
        { 1.5, "1.5" }, { 1, "1" }, { long.MaxValue, "9223372036854775807" },
        { ulong.MaxValue, "18446744073709551615" },
        { 0.1f, "0.1" }, { 79228162514264337593543950335m, "79228162514264337593543950335" }, { true, "1" },
        { "1.5", "1.5" },
    };

    [Theory]
    [MemberData(nameof(Serializable))]
    public void Writes_numbers_with_their_own_digits(object value, string json) =>
        Assert.Equal(json, Serialized(Float, value));

    public static TheoryData<object, string> NotSerializable => new()
    {
        { double.NaN, "Float cannot represent non numeric value: NaN" },
        { float.NegativeInfinity, "Float cannot represent non numeric value: -Infinity" },
        { "1e400", "Float cannot represent non numeric value: \"1e400\"" },
        { "", "Float cannot represent non numeric value: \"\"" },
        { new object(), "Float cannot represent non numeric value: [Object]" },
    };

    [Theory]
    [MemberData(nameof(NotSerializable))]
    public void Refuses_to_write_anything_else(object value, string message) =>
        Refuses(message, () => Serialized(Float, value));

    [Theory]
    [InlineData(1d, "1")]
    [InlineData(0.25, "0.25")]
    [InlineData(-1e21, "-1e+21")]
    public void Prints_its_values(double value, string literal) => Assert.Equal(literal, Printed(Float, value));

    [Fact]
    public void Refuses_to_print_what_is_not_finite() =>
        Refuses("Float cannot represent non numeric value: NaN", () => Printed(Float, double.NaN));
}
