using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Ovop.Engine.Types;

/// <summary>Shows a value in an error message, as the reference implementation does; never at great length.</summary>
internal static class Inspection
{
    private const int MaxItems = 10;
    private const int MaxDepth = 2;
    private const int MaxLength = 1000;

    /// <summary>A value that a client sent. Numbers as ECMAScript writes them, however they were written.</summary>
    public static string Of(JsonElement value) => Cut(Append(new StringBuilder(), value, depth: 0).ToString());

    /// <summary>A value that a resolver returned.</summary>
    public static string Of(object? value) => Cut(value switch
    {
        null => "null",
        string text => AppendQuoted(new StringBuilder(), text).ToString(),
        bool boolean => boolean ? "true" : "false",
        double number => NumberText.Of(number),
        IFormattable number when number.GetType().IsPrimitive || number is decimal =>
            number.ToString(null, CultureInfo.InvariantCulture),
        _ => $"[{value.GetType().Name}]",
    });

    private static StringBuilder Append(StringBuilder output, JsonElement value, int depth)
    {
        // Beyond the limit nothing more will be shown, so nothing more is written.
        if (output.Length > MaxLength)
        {
            return output;
        }

        return value.ValueKind switch
        {
            JsonValueKind.String => AppendQuoted(output, JsonText.Read(value)),
            JsonValueKind.Number => output.Append(NumberText.Of(value.GetDouble())),
            JsonValueKind.True => output.Append("true"),
            JsonValueKind.False => output.Append("false"),
            JsonValueKind.Array => AppendArray(output, value, depth),
            JsonValueKind.Object => AppendObject(output, value, depth),
            JsonValueKind.Undefined => output.Append("undefined"),
            _ => output.Append("null"),
        };
    }

    private static StringBuilder AppendArray(StringBuilder output, JsonElement array, int depth)
    {
        var length = array.GetArrayLength();
        if (length == 0 || depth >= MaxDepth)
        {
            return output.Append(length == 0 ? "[]" : "[Array]");
        }

        output.Append('[');
        var shown = Math.Min(length, MaxItems);
        for (var i = 0; i < shown; i++)
        {
            Append(output.Append(i == 0 ? "" : ", "), array[i], depth + 1);
        }

        _ = (length - shown) switch
        {
            0 => output,
            1 => output.Append(", ... 1 more item"),
            var rest => output.Append(CultureInfo.InvariantCulture, $", ... {rest} more items"),
        };
        return output.Append(']');
    }

    private static StringBuilder AppendObject(StringBuilder output, JsonElement value, int depth)
    {
        var isFirst = true;
        foreach (var property in value.EnumerateObject())
        {
            if (isFirst && depth >= MaxDepth)
            {
                return output.Append("[Object]");
            }

            output.Append(isFirst ? "{ " : ", ").Append(JsonText.ReadName(property)).Append(": ");
            Append(output, property.Value, depth + 1);
            isFirst = false;
            if (output.Length > MaxLength)
            {
                break;
            }
        }

        return output.Append(isFirst ? "{}" : " }");
    }

    /// <summary>As JSON writes it, with nothing but quotes, backslashes and control characters escaped.</summary>
    private static StringBuilder AppendQuoted(StringBuilder output, string text)
    {
        output.Append('"');
        foreach (var c in text.AsSpan(0, Math.Min(text.Length, MaxLength)))
        {
            _ = c switch
            {
                '"' => output.Append("\\\""),
                '\\' => output.Append("\\\\"),
                '\b' => output.Append("\\b"),
                '\f' => output.Append("\\f"),
                '\n' => output.Append("\\n"),
                '\r' => output.Append("\\r"),
                '\t' => output.Append("\\t"),
                < ' ' => output.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => output.Append(c),
            };
        }

        return output.Append('"');
    }

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        // Half of a surrogate pair would make the response malformed UTF-8.
        var length = char.IsHighSurrogate(text[MaxLength - 1]) ? MaxLength - 1 : MaxLength;
        return string.Concat(text.AsSpan(0, length), "…");
    }
}
