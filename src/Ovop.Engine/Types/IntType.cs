using System.Globalization;
using System.Text.Json;
using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>The built-in <c>Int</c>: signed, 32 bits (section 3.5.1). Its values are <see cref="int"/>.</summary>
internal sealed class IntType : ScalarType
{
    public override object ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode number)
        {
            throw NotWhole(LiteralText.ForError(literal));
        }

        return int.TryParse(number.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw OutOfRange(LiteralText.ForError(literal));
    }

    /// <remarks>As in the reference implementation, 1.0 and 1e3 are whole numbers: JSON knows but one kind.</remarks>
    public override object ParseValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number)
        {
            throw NotWhole(Inspection.Of(value));
        }

        if (value.TryGetInt32(out var whole))
        {
            return whole;
        }

        return value.TryGetDouble(out var number) && double.IsInteger(number)
            ? InRange(number) ?? throw OutOfRange(Inspection.Of(value))
            : throw NotWhole(Inspection.Of(value));
    }

    public override void Serialize(object value, IValueWriter writer) => writer.WriteNumber(value switch
    {
        int number => number,
        bool boolean => boolean ? 1 : 0,
        string text => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? Whole(number, value)
            : throw NotWhole(Inspection.Of(value)),
        _ when NumericValue.TryGetDouble(value, out var number) => Whole(number, value),
        _ => throw NotWhole(Inspection.Of(value)),
    });

    public override ValueNode ToLiteral(object value) => NumericValue.TryGetDouble(value, out var number)
        ? new IntValueNode(0, 0, Whole(number, value).ToString(CultureInfo.InvariantCulture))
        : throw NotWhole(Inspection.Of(value));

    protected override void Configure(ScalarTypeDescriptor descriptor) => descriptor.Description(
        "The `Int` scalar type represents non-fractional signed whole numeric values. "
        + "Int can represent values between -(2^31) and 2^31 - 1.");

    private static int Whole(double number, object value) => double.IsInteger(number)
        ? InRange(number) ?? throw OutOfRange(Inspection.Of(value))
        : throw NotWhole(Inspection.Of(value));

    private static int? InRange(double number) => number is >= int.MinValue and <= int.MaxValue ? (int)number : null;

    private static CoercionException NotWhole(string shown) =>
        new($"Int cannot represent non-integer value: {shown}");

    private static CoercionException OutOfRange(string shown) =>
        new($"Int cannot represent non 32-bit signed integer value: {shown}");
}
