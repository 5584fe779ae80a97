using System.Globalization;
using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Types;

namespace Ovop.Graph.Filters;

/// <summary>The scalar <c>Date</c>: a calendar date without time or zone (RFC 3339, full-date).</summary>
internal sealed class DateType : ScalarType
{
    private const string Format = "yyyy-MM-dd";

    public override object ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw Refusal(value.GetRawText());

    public override object ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw Refusal(SyntaxPrinter.Print(literal));

    public override void Serialize(object value, IValueWriter writer) =>
        writer.WriteString(((DateOnly)value).ToString(Format, CultureInfo.InvariantCulture));

    public override ValueNode ToLiteral(object value) =>
        new StringValueNode(0, 0, ((DateOnly)value).ToString(Format, CultureInfo.InvariantCulture), isBlock: false);

    protected override void Configure(ScalarTypeDescriptor descriptor) => descriptor.Name("Date")
        .SpecifiedBy("https://datatracker.ietf.org/doc/html/rfc3339#section-5.6")
        .Description("A calendar date without time or zone, as \"2025-05-20\".");

    private static DateOnly Parse(string text) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : throw Refusal($"\"{text}\"");

    private static CoercionException Refusal(string shown) =>
        new($"Date cannot represent value: {shown}. Write year, month and day as \"2025-05-20\".");
}
