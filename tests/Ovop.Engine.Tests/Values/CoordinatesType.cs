using System.Globalization;
using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Text;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Values;

/// <summary>
/// A custom scalar whose literals are objects: <c>{at: [112.2, -8.1]}</c>, kept as the text <c>112.2,-8.1</c>.
/// </summary>
internal sealed class CoordinatesType : ScalarType
{
    public override object ParseLiteral(ValueNode literal) =>
        literal is ObjectValueNode { Fields: [{ Name.Value: "at", Value: ListValueNode { Values: [var x, var y] } }] }
            ? $"{Number(x)},{Number(y)}"
            : throw Refusal(SyntaxPrinter.Print(literal));

    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("at", out var at) && at.GetArrayLength() == 2
            ? $"{at[0].GetRawText()},{at[1].GetRawText()}"
            : throw Refusal(value.GetRawText());

    public override void Serialize(object value, IValueWriter writer) => writer.WriteString((string)value);

    public override ValueNode ToLiteral(object value) => Utf8Parser.ParseValue($"{{at: [{value}]}}");

    protected override void Configure(ScalarTypeDescriptor descriptor) => descriptor.Name("Coordinates");

    private static string Number(ValueNode literal) => literal switch
    {
        IntValueNode number => number.Value,
        FloatValueNode number => double.Parse(number.Value, CultureInfo.InvariantCulture)
            .ToString(CultureInfo.InvariantCulture),
        _ => throw Refusal(SyntaxPrinter.Print(literal)),
    };

    private static CoercionException Refusal(string shown) =>
        new($"No coordinates: {shown}", ErrorCodes.InvalidGeometry);
}
