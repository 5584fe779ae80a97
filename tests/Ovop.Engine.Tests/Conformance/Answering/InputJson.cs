using System.Globalization;
using System.Text;
using System.Text.Json;
using Ovop.Engine.Tests.Conformance.Running;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Conformance.Answering;

/// <summary>Coerced values as the JSON that the reference's are in.</summary>
internal static class InputJson
{
    /// <summary>Members by name; what was not given is left out.</summary>
    public static string Of(InputValues values) =>
        Append(new StringBuilder(), values).ToString();

    public static StringBuilder AppendMembers(StringBuilder text, IEnumerable<(string Name, object? Value)> members)
    {
        text.Append('{');
        var separator = "";
        foreach (var (name, value) in members.Where(member => !ReferenceEquals(member.Value, InputValues.Absent)))
        {
            CanonicalJson.AppendString(text.Append(separator), name).Append(':');
            Append(text, value);
            separator = ",";
        }

        return text.Append('}');
    }

    private static StringBuilder Append(StringBuilder text, object? value)
    {
        switch (value)
        {
            case null:
                return text.Append("null");
            case bool truth:
                return text.Append(truth ? "true" : "false");
            case int or long or double:
                return CanonicalJson.AppendNumber(text, Convert.ToDouble(value, CultureInfo.InvariantCulture));
            case string quoted:
                return CanonicalJson.AppendString(text, quoted);
            case JsonElement json:
                return CanonicalJson.Append(text, json);
            case InputValues values:
                return AppendMembers(
                    text, values.Fields.Select((field, index) => (field.Name, values[index])));
            case object?[] items:
                text.Append('[');
                for (var i = 0; i < items.Length; i++)
                {
                    Append(text.Append(i == 0 ? "" : ","), items[i]);
                }

                return text.Append(']');
            default:
                throw new NotSupportedException($"{value.GetType().Name} is no coerced value of these schemas.");
        }
    }
}
