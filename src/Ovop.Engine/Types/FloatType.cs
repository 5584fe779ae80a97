using System.Globalization;
using System.Text.Json;
using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>The built-in <c>Float</c>: 64 bits, finite (section 3.5.2). Its values are <see cref="double"/>.</summary>
internal sealed class FloatType : ScalarType
{
    public override object ParseLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            IntValueNode whole => whole.Value,
            FloatValueNode number => number.Value,
            _ => throw NotNumeric(LiteralText.ForError(literal)),
        };
        var value = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);

        // The specification demands the refusal of 1e400, which the reference implementation takes as infinity.
        return double.IsFinite(value) ? value : throw NotNumeric(LiteralText.ForError(literal));
    }

    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw NotNumeric(Inspection.Of(value));

    public override void Serialize(object value, IValueWriter writer)
    {
        switch (value)
        {
            case double number when double.IsFinite(number):
                writer.WriteNumber(number);
                break;
            case int or long or short or byte or sbyte or ushort or uint:
                writer.WriteNumber(Convert.ToInt64(value, CultureInfo.InvariantCulture));
                break;
            case decimal or ulong:
            case float single when float.IsFinite(single):
                // Their own digits: as doubles, 0.1f would be 0.10000000149011612 and a long decimal rounded.
                WriteDigits((IUtf8SpanFormattable)value, writer);
                break;
            case bool boolean:
                writer.WriteNumber(boolean ? 1L : 0L);
                break;
            case string text when double.TryParse(
                text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && double.IsFinite(number):
                writer.WriteNumber(number);
                break;
            default:
                throw NotNumeric(Inspection.Of(value));
        }
    }

    public override ValueNode ToLiteral(object value)
    {
        if (!NumericValue.TryGetDouble(value, out var number) || !double.IsFinite(number))
        {
            throw NotNumeric(Inspection.Of(value));
        }

        var text = NumberText.Of(number);
        return text.AsSpan().ContainsAny('.', 'e') ? new FloatValueNode(0, 0, text) : new IntValueNode(0, 0, text);
    }

    protected override void Configure(ScalarTypeDescriptor descriptor) => descriptor.Description(
        "The `Float` scalar type represents signed double-precision fractional values as specified by "
        + "[IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).");

    private static void WriteDigits(IUtf8SpanFormattable number, IValueWriter writer)
    {
        Span<byte> digits = stackalloc byte[64];
        number.TryFormat(digits, out var written, default, CultureInfo.InvariantCulture);
        writer.WriteRaw(digits[..written]);
    }

    private static CoercionException NotNumeric(string shown) =>
        new($"Float cannot represent non numeric value: {shown}");
}
