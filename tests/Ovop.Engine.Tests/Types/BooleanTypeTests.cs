using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.ScalarAssert;
using static Ovop.Engine.Tests.Types.TextWriterOfValues;

namespace Ovop.Engine.Tests.Types;

public class BooleanTypeTests
{
    private static readonly ScalarType Boolean = new BooleanType();

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Takes_true_and_false(string text, bool value)
    {
        Assert.Equal(value, Literal(Boolean, text));
        Assert.Equal(value, Json(Boolean, text));
        Assert.Equal(text, Printed(Boolean, value));
    }

    [Theory]
    [InlineData("1", "Boolean cannot represent a non boolean value: 1")]
    [InlineData("\"true\"", "Boolean cannot represent a non boolean value: \"true\"")]
    [InlineData("[true]", "Boolean cannot represent a non boolean value: [true]")]
    public void Refuses_everything_else(string text, string message)
    {
        Refuses(message, () => Literal(Boolean, text));
        Refuses(message, () => Json(Boolean, text));
    }

    public static TheoryData<object, string> Serializable => new()
    {
        { true, "true" }, { false, "false" }, { 1, "true" }, { 0, "false" }, { 0.1, "true" }, { 0m, "false" },
    };

    [Theory]
    [MemberData(nameof(Serializable))]
    public void Writes_booleans_and_finite_numbers(object value, string json) =>
        Assert.Equal(json, Serialized(Boolean, value));

    public static TheoryData<object, string> NotSerializable => new()
    {
        { "true", "Boolean cannot represent a non boolean value: \"true\"" },
        { double.NaN, "Boolean cannot represent a non boolean value: NaN" },
    };

    [Theory]
    [MemberData(nameof(NotSerializable))]
    public void Refuses_to_write_anything_else(object value, string message) =>
        Refuses(message, () => Serialized(Boolean, value));

    [Fact]
    public void Refuses_to_print_other_values() =>
        Refuses("Boolean cannot represent a non boolean value: 1", () => Printed(Boolean, 1));
}
