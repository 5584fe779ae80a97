using Ovop.Engine.Types;
using static Ovop.Engine.Tests.Types.ScalarAssert;
using static Ovop.Engine.Tests.Types.TextWriterOfValues;

namespace Ovop.Engine.Tests.Types;

public class IDTypeTests
{
    private static readonly ScalarType Id = new IDType();

    [Theory]
    [InlineData("\"35.05.17.2009\"", "35.05.17.2009")]
    [InlineData("\"\"", "")]
    [InlineData("4", "4")]
    [InlineData("-123456789012345678901234567890", "-123456789012345678901234567890")]
    public void Takes_strings_and_whole_numbers(string text, string value)
    {
        Assert.Equal(value, Literal(Id, text));
        Assert.Equal(value, Json(Id, text));
    }

    [Theory]
    [InlineData("1.5", "ID cannot represent a non-string and non-integer value: 1.5")]
    [InlineData("true", "ID cannot represent a non-string and non-integer value: true")]
    [InlineData("COFFEE", "ID cannot represent a non-string and non-integer value: COFFEE")]
    [InlineData("[\"1\"]", "ID cannot represent a non-string and non-integer value: [\"1\"]")]
    public void Refuses_other_literals(string literal, string message) => Refuses(message, () => Literal(Id, literal));

    [Theory]
    [InlineData("1.0", "1")]
    [InlineData("1e3", "1000")]
    [InlineData("1e300", "1e+300")]
    [InlineData("-0", "0")]
    public void Takes_whole_json_numbers_however_they_are_written(string json, string value) =>
        Assert.Equal(value, Json(Id, json));

    [Theory]
    [InlineData("1.5", "ID cannot represent value: 1.5")]
    [InlineData("1e99999999", "ID cannot represent value: Infinity")]
    [InlineData("true", "ID cannot represent value: true")]
    [InlineData("[\"abc\"]", "ID cannot represent value: [\"abc\"]")]
    [InlineData("\"\\udc00\"", "ID cannot represent value: \"\\\\udc00\"")]
    public void Refuses_other_json(string json, string message) => Refuses(message, () => Json(Id, json));

    public static TheoryData<object, string> Serializable => new()
    {
        { "abc", "\"abc\"" }, { 123, "\"123\"" }, { -1L, "\"-1\"" }, { 5d, "\"5\"" },
    };

    [Theory]
    [MemberData(nameof(Serializable))]
    public void Writes_text_and_whole_numbers_as_strings(object value, string json) =>
        Assert.Equal(json, Serialized(Id, value));

    public static TheoryData<object, string> NotSerializable => new()
    {
        { true, "ID cannot represent value: true" },
        { 1.5, "ID cannot represent value: 1.5" },
        { Guid.Empty, "ID cannot represent value: [Guid]" },
    };

    [Theory]
    [MemberData(nameof(NotSerializable))]
    public void Refuses_to_write_anything_else(object value, string message) =>
        Refuses(message, () => Serialized(Id, value));

    [Theory]
    [InlineData("12", "12")]
    [InlineData("-0", "-0")]
    [InlineData("012", "\"012\"")]
    [InlineData("+1", "\"+1\"")]
    [InlineData("", "\"\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("1a", "\"1a\"")]
    public void Prints_whole_numbers_without_quotes(string value, string literal) =>
        Assert.Equal(literal, Printed(Id, value));
}
