using System.Globalization;
using System.Text.Json;
using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>The built-in <c>String</c> (section 3.5.3). Its values are <see cref="string"/>.</summary>
internal sealed class StringType : ScalarType
{
    public override object ParseLiteral(ValueNode literal) => literal is StringValueNode text
        ? text.Value
        : throw NotString(LiteralText.ForError(literal));

    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && JsonText.TryRead(value, out var text)
            ? text
            : throw NotString(Inspection.Of(value));

    public override void Serialize(object value, IValueWriter writer) => writer.WriteString(value switch
    {
        string text => text,
        bool boolean => boolean ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        float number when float.IsFinite(number) => number.ToString("R", CultureInfo.InvariantCulture),
        _ when NumericValue.IsWholeType(value) => Convert.ToString(value, CultureInfo.InvariantCulture),
        double number when double.IsFinite(number) => NumberText.Of(number),
        _ => throw new CoercionException($"String cannot represent value: {Inspection.Of(value)}"),
    });

    public override ValueNode ToLiteral(object value) => value is string text
        ? new StringValueNode(0, 0, text, isBlock: false)
        : throw NotString(Inspection.Of(value));

    protected override void Configure(ScalarTypeDescriptor descriptor) => descriptor.Description(
        "The `String` scalar type represents textual data, represented as UTF-8 character sequences. "
        + "The String type is most often used by GraphQL to represent free-form human-readable text.");

    private static CoercionException NotString(string shown) =>
        new($"String cannot represent a non string value: {shown}");
}
