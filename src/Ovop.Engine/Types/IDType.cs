using System.Globalization;
using System.Text.Json;
using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>
/// The built-in <c>ID</c> (section 3.5.5): text that also comes in as a whole number. Its values are <see
/// cref="string"/>.
/// </summary>
internal sealed class IDType : ScalarType
{
    public override object ParseLiteral(ValueNode literal) => literal switch
    {
        StringValueNode text => text.Value,
        IntValueNode number => number.Value,
        _ => throw new CoercionException(
            $"ID cannot represent a non-string and non-integer value: {LiteralText.ForError(literal)}"),
    };

    public override object ParseValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String when JsonText.TryRead(value, out var text) => text,
        JsonValueKind.Number => Digits(value),
        _ => throw NotId(Inspection.Of(value)),
    };

    public override void Serialize(object value, IValueWriter writer) => writer.WriteString(value switch
    {
        string text => text,
        _ when NumericValue.IsWholeType(value) => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ when NumericValue.TryGetDouble(value, out var number) && double.IsInteger(number) => NumberText.Of(number),
        _ => throw NotId(Inspection.Of(value)),
    });

    public override ValueNode ToLiteral(object value) => value switch
    {
        string text when IsWholeNumber(text) => new IntValueNode(0, 0, text),
        string text => new StringValueNode(0, 0, text, isBlock: false),
        _ when NumericValue.IsWholeType(value) =>
            new IntValueNode(0, 0, Convert.ToString(value, CultureInfo.InvariantCulture)!),
        _ => throw NotId(Inspection.Of(value)),
    };

    protected override void Configure(ScalarTypeDescriptor descriptor) => descriptor.Description(
        "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. "
        + "The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. "
        + "When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be "
        + "accepted as an ID.");

    private static string Digits(JsonElement number)
    {
        var written = number.GetRawText();
        if (IsWholeNumber(written))
        {
            return written == "-0" ? "0" : written;
        }

        return number.TryGetDouble(out var value) && double.IsInteger(value)
            ? NumberText.Of(value)
            : throw NotId(Inspection.Of(number));
    }

    /// <summary>As the language writes whole numbers: no leading zeros, no plus sign.</summary>
    private static bool IsWholeNumber(ReadOnlySpan<char> text)
    {
        var digits = text is ['-', ..] ? text[1..] : text;
        return digits is ['0'] || (digits is [>= '1' and <= '9', ..] && !digits.ContainsAnyExceptInRange('0', '9'));
    }

    private static CoercionException NotId(string shown) => new($"ID cannot represent value: {shown}");
}
