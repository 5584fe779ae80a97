using System.Globalization;
using System.Text;
using System.Text.Json;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Running;

/// <summary>JSON in the one form in which <c>JSON.stringify</c> writes it, so that texts can be compared.</summary>
internal static class CanonicalJson
{
    public static string Of(JsonElement value) => Append(new StringBuilder(), value).ToString();

    public static StringBuilder Append(StringBuilder text, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => AppendObject(text, value),
        JsonValueKind.Array => AppendArray(text, value),
        JsonValueKind.String => AppendString(text, value.GetString()!),
        JsonValueKind.Number => AppendNumber(text, value.GetDouble()),
        JsonValueKind.Undefined => text.Append("undefined"),
        _ => text.Append(value.GetRawText()),
    };

    public static StringBuilder AppendString(StringBuilder text, string value)
    {
        text.Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\b' => text.Append("\\b"),
                '\f' => text.Append("\\f"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => text.Append(c),
            };
        }

        return text.Append('"');
    }

    public static StringBuilder AppendNumber(StringBuilder text, double value) =>
        value == 0 ? text.Append('0') : text.Append(NumberText.Of(value));

    private static StringBuilder AppendObject(StringBuilder text, JsonElement value)
    {
        text.Append('{');
        var separator = "";
        foreach (var member in value.EnumerateObject())
        {
            AppendString(text.Append(separator), member.Name).Append(':');
            Append(text, member.Value);
            separator = ",";
        }

        return text.Append('}');
    }

    private static StringBuilder AppendArray(StringBuilder text, JsonElement value)
    {
        text.Append('[');
        var separator = "";
        foreach (var item in value.EnumerateArray())
        {
            Append(text.Append(separator), item);
            separator = ",";
        }

        return text.Append(']');
    }
}
