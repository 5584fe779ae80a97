using System.Text.Json;
using Ovop.Engine.Language;

namespace Ovop.Engine.Types;

/// <summary>The built-in <c>Boolean</c> (section 3.5.4). Its values are <see cref="bool"/>.</summary>
internal sealed class BooleanType : ScalarType
{
    private static readonly object True = true;
    private static readonly object False = false;

    public override object ParseLiteral(ValueNode literal) => literal is BooleanValueNode boolean
        ? Boxed(boolean.Value)
        : throw NotBoolean(LiteralText.ForError(literal));

    public override object ParseValue(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => True,
        JsonValueKind.False => False,
        _ => throw NotBoolean(Inspection.Of(value)),
    };

    public override void Serialize(object value, IValueWriter writer) => writer.WriteBoolean(value switch
    {
        bool boolean => boolean,
        _ when NumericValue.TryGetDouble(value, out var number) && double.IsFinite(number) => number != 0,
        _ => throw NotBoolean(Inspection.Of(value)),
    });

    public override ValueNode ToLiteral(object value) => value is bool boolean
        ? new BooleanValueNode(0, 0, boolean)
        : throw NotBoolean(Inspection.Of(value));

    protected override void Configure(ScalarTypeDescriptor descriptor) =>
        descriptor.Description("The `Boolean` scalar type represents `true` or `false`.");

    private static object Boxed(bool value) => value ? True : False;

    private static CoercionException NotBoolean(string shown) =>
        new($"Boolean cannot represent a non boolean value: {shown}");
}
