using System.Text;
using System.Text.Json;
using Ovop.Engine.Tests.Conformance.Generating;

namespace Ovop.Engine.Tests.Fuzz.Making;

/// <summary>
/// Writes JSON again with other values here and there: of other types, huge, deep, hardly a character; and members twice
/// or unknown. The text stays JSON.
/// </summary>
internal sealed class JsonMutator(Dice dice)
{
    private static readonly string[] Pool =
    [
        "null", "true", "false", "0", "-0", "-0.0", "1", "-1", "1.5", "2147483648", "-2147483649", "9223372036854775808", "1e400", "-1e400",
        "1e-400", "1E+2", "1.0", "0.1e1", "123456789012345678901234567890.123456789e-12", new string('9', 5_000), $"0.{new string('1', 5_000)}",
        "\"\"", "\"\\u0000\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\uFEFF\"", "\"\u202E\u0301\"", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"",
        $"\"{new string('a', 20_000)}\"", "\"2024-02-30\"", "\"9999-12-31\"", "\"0000-00-00\"", "\"%_\\\\\"", "\"'; DROP TABLE x; --\"",
        "[]", "{}", "[null]", "[[[]]]", "{\"\":null}", "{\"a\":1,\"a\":2}", "{\"__proto__\":{}}", "[1,\"a\",null,{},[]]",
        """{"type":"Point","coordinates":[107,-7]}""", """{"type":"Point","coordinates":[1e308,-1e308]}""", """{"type":"Point","coordinates":[]}""",
        """{"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}""", """{"type":"Polygon","coordinates":[[[0,0],[1,1]]]}""",
        """{"type":"Polygon","coordinates":[[[0,0],[1,1],[0,1],[1,0],[0,0]]],"crs":4326}""", """{"type":"GeometryCollection","geometries":[]}""",
        """{"type":"Point","coordinates":[700000,9200000],"crs":32749}""", """{"type":"Point","coordinates":[1,2,3,4],"crs":-1}""",
        """{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]]],"crs":"x"}""", """{"type":"LineString","coordinates":[[0,0],[0,0]]}""",
        """{"type":"point","coordinates":{"x":1}}""", """{"coordinates":[0,0]}""", """{"type":"MultiPoint","coordinates":[[179,0],[-179,0]],"bbox":[1]}""",
    ];

    /// <summary>Another JSON text of an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="percent">How many in a hundred values are changed.</param>
    public string Mutate(JsonElement value, int percent)
    {
        var text = new StringBuilder();
        Append(text, value, percent, isRoot: true);
        return text.ToString();
    }

    private void Append(StringBuilder text, JsonElement value, int percent, bool isRoot)
    {
        if (!isRoot && dice.Percent(percent))
        {
            AppendOther(text, value);
            return;
        }

        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                AppendObject(text, value, percent);
                break;
            case JsonValueKind.Array:
                AppendList(text, [.. value.EnumerateArray()], percent);
                break;
            case JsonValueKind.Undefined:
                text.Append("{}");
                break;
            default:
                text.Append(value.GetRawText());
                break;
        }
    }

    private void AppendOther(StringBuilder text, JsonElement value)
    {
        switch (dice.Below(12))
        {
            case 0:
                var deep = dice.Pick([10, 63, 120]);
                text.Append('[', deep).Append(value.GetRawText()).Append(']', deep);
                break;
            case 1:
                var depth = dice.Pick([10, 60, 110]);
                text.Insert(text.Length, "{\"and\":", depth).Append(value.GetRawText()).Append('}', depth);
                break;
            case 2:
                var count = dice.Pick([2, 100, 1_001, 10_001, 50_001]);
                var item = value.GetRawText() is { Length: < 20 } raw ? raw : "1";
                text.Append('[').Append(item).Insert(text.Length, $",{item}", count).Append(']');
                break;
            default:
                text.Append(dice.Pick(Pool));
                break;
        }
    }

    private void AppendObject(StringBuilder text, JsonElement value, int percent)
    {
        text.Append('{');
        var separator = "";
        foreach (var member in value.EnumerateObject())
        {
            var times = dice.Percent(percent / 3) ? 2 : 1;
            for (var i = 0; i < times; i++)
            {
                var name = dice.Percent(percent / 4) ? dice.Pick(["", "\\u0000", "and", "\\ud800", "type"]) : JsonEncodedText.Encode(member.Name).Value;
                text.Append(separator).Append('"').Append(name).Append("\":");
                Append(text, member.Value, percent, isRoot: false);
                separator = ",";
            }
        }

        if (dice.Percent(percent / 3))
        {
            text.Append(separator).Append("\"unknown\":").Append(dice.Pick(Pool));
        }

        text.Append('}');
    }

    private void AppendList(StringBuilder text, JsonElement[] items, int percent)
    {
        text.Append('[');
        for (var i = 0; i < items.Length; i++)
        {
            text.Append(i == 0 ? "" : ",");
            Append(text, items[i], percent, isRoot: false);
        }

        text.Append(']');
    }
}
