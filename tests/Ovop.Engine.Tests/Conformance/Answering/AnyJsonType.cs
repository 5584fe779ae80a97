using System.Globalization;
using System.Text;
using System.Text.Json;
using Ovop.Engine.Language;
using Ovop.Engine.Tests.Conformance.Running;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>
/// A custom scalar that takes any JSON and any literal, as the reference makes of <c>scalar Any</c>. Its values are
/// <see cref="JsonElement"/>s; resolvers may return whatever JSON can say.
/// </summary>
internal sealed class AnyJsonType(Action<ScalarTypeDescriptor> describe) : ScalarType
{
    public override object ParseLiteral(ValueNode literal)
    {
        var text = new StringBuilder();
        Append(text, literal);
        return JsonDocument.Parse(text.ToString(), new JsonDocumentOptions { MaxDepth = 1_000 }).RootElement;
    }

    public override object ParseValue(JsonElement value) => value;

    public override void Serialize(object value, IValueWriter writer)
    {
        var json = value is JsonElement element ? element : JsonSerializer.SerializeToElement(value);
        writer.WriteRaw(Encoding.UTF8.GetBytes(CanonicalJson.Of(json)));
    }

    public override ValueNode ToLiteral(object value) =>
        ToLiteral(value is JsonElement json ? json : JsonSerializer.SerializeToElement(value));

    protected override void Configure(ScalarTypeDescriptor descriptor) => describe(descriptor);

    private static ValueNode ToLiteral(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => new ObjectValueNode(0, 0, [.. json.EnumerateObject().Select(member =>
            new ObjectFieldNode(0, 0, new NameNode(0, 0, member.Name), ToLiteral(member.Value)))]),
        JsonValueKind.Array => new ListValueNode(0, 0, [.. json.EnumerateArray().Select(ToLiteral)]),
        JsonValueKind.String => new StringValueNode(0, 0, json.GetString()!, isBlock: false),
        JsonValueKind.True or JsonValueKind.False => new BooleanValueNode(0, 0, json.GetBoolean()),
        JsonValueKind.Number when double.IsInteger(json.GetDouble()) =>
            new IntValueNode(0, 0, NumberText.Of(json.GetDouble())),
        JsonValueKind.Number => new FloatValueNode(0, 0, NumberText.Of(Finite(json.GetDouble()))),
        _ => new NullValueNode(0, 0),
    };

    private static void Append(StringBuilder text, ValueNode literal)
    {
        switch (literal)
        {
            case ListValueNode list:
                text.Append('[').AppendJoin(',', list.Values.Select(Json)).Append(']');
                break;
            case ObjectValueNode value:
                // Of several of one name the last counts, at the place of the first.
                var members = new OrderedDictionary<string, string>(StringComparer.Ordinal);
                foreach (var field in value.Fields)
                {
                    members[field.Name.Value] = Json(field.Value);
                }

                text.Append('{').AppendJoin(',', members.Select(member => $"{Quoted(member.Key)}:{member.Value}")).Append('}');
                break;
            case NullValueNode:
                text.Append("null");
                break;
            case BooleanValueNode boolean:
                text.Append(boolean.Value ? "true" : "false");
                break;
            case IntValueNode number:
                CanonicalJson.AppendNumber(text, Finite(double.Parse(number.Value, CultureInfo.InvariantCulture)));
                break;
            case FloatValueNode number:
                CanonicalJson.AppendNumber(text, Finite(double.Parse(number.Value, CultureInfo.InvariantCulture)));
                break;
            case EnumValueNode name:
                CanonicalJson.AppendString(text, name.Value);
                break;
            case StringValueNode quoted:
                CanonicalJson.AppendString(text, quoted.Value);
                break;
            default:
                throw new CoercionException($"No value of {literal.Kind}.");
        }
    }

    // A name within a variable's value may be any text.
    private static string Quoted(string name)
    {
        var text = new StringBuilder();
        CanonicalJson.AppendString(text, name);
        return text.ToString();
    }

    private static double Finite(double number) =>
        double.IsFinite(number) ? number : throw new CoercionException("The number is not finite.");

    private static string Json(ValueNode literal)
    {
        var text = new StringBuilder();
        Append(text, literal);
        return text.ToString();
    }
}
