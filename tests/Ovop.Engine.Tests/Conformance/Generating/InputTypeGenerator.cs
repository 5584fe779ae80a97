using System.Text;
using Ovop.Engine.Language;

namespace Ovop.Engine.Tests.Conformance.Generating;

/// <summary>Writes the input types of a schema, and arguments of them.</summary>
internal sealed class InputTypeGenerator(Dice dice)
{
    public static readonly string[] Scalars = ["Int", "Float", "String", "Boolean", "ID"];

    private readonly List<(string Name, string[] Values)> _enums = [];
    private readonly List<string> _objects = [];

    public IReadOnlyList<string> Enums => [.. _enums.Select(one => one.Name)];

    /// <summary>Scalars, enums and input objects; the last one is <c>@oneOf</c>.</summary>
    public string Write()
    {
        var text = new StringBuilder("scalar Any\n");
        text.Append(dice.Percent(50) ? "scalar Url @specifiedBy(url: \"https://example.com/url\")\n" : "");
        for (var i = dice.Between(1, 2); i > 0; i--)
        {
            var values = dice.Some(Words.Values, 50);
            _enums.Add(($"E{i}", values.Count == 0 ? ["ONLY"] : [.. values]));
            text.Append($"enum E{i} {{\n");
            foreach (var value in _enums[^1].Values)
            {
                text.Append($"  {Description()}{value}{Deprecated(15)}\n");
            }

            text.Append("}\n");
        }

        // An input object refers to those before it, or to itself where that may be left out.
        for (var i = 0; i < dice.Between(1, 3); i++)
        {
            WriteObject(text, $"I{i}");
        }

        WriteOneOf(text);
        return text.ToString();
    }

    /// <summary>Arguments in parentheses, or nothing.</summary>
    public string Arguments(int percent)
    {
        if (!dice.Percent(percent))
        {
            return "";
        }

        var names = dice.Some(Words.Fields, 12);
        return $"({string.Join(", ", (names.Count == 0 ? ["first"] : names).Select(Input))})";
    }

    /// <summary>A deprecation, with a reason or without, or nothing.</summary>
    public string Deprecated(int percent) => !dice.Percent(percent) ? ""
        : dice.Percent(40) ? " @deprecated"
        : $" @deprecated(reason: {StringLiterals.Quoted(dice.Pick(Words.Texts))})";

    /// <summary>A description, or nothing.</summary>
    private string Description() => dice.Percent(10) ? $"{StringLiterals.Quoted(dice.Pick(Words.Texts))} " : "";

    /// <summary>The type in lists and non-nulls.</summary>
    public string Wrap(string type, int maxDepth)
    {
        for (var depth = 0; depth < maxDepth && dice.Percent(25); depth++)
        {
            type = $"[{type}{(dice.Percent(30) ? "!" : "")}]";
        }

        return $"{type}{(dice.Percent(30) ? "!" : "")}";
    }

    private void WriteObject(StringBuilder text, string name)
    {
        text.Append($"input {name} {{\n");
        foreach (var field in dice.Some(Words.Fields, 25).Append("size").Distinct())
        {
            text.Append($"  {Input(field)}\n");
        }

        text.Append($"  self: {dice.Pick(new[] { name, $"[{name}!]", $"[{name}!]!" })}\n}}\n");
        _objects.Add(name);
    }

    private void WriteOneOf(StringBuilder text)
    {
        text.Append("input One @oneOf {\n  a: Int\n  b: [String!]\n  c: ").Append(dice.Pick(_objects)).Append("\n}\n");
        _objects.Add("One");
    }

    private string Input(string name)
    {
        var named = dice.Below(8) switch
        {
            < 5 => dice.Pick(Scalars),
            5 => dice.Pick(Enums),
            6 => "Any",
            _ => _objects.Count > 0 ? dice.Pick(_objects) : "Int",
        };
        var type = Wrap(named, maxDepth: 2);
        var literal = dice.Percent(30) ? Default(type) : null;
        var isRequired = type.EndsWith('!') && literal is null;
        return $"{Description()}{name}: {type}{(literal is null ? "" : $" = {literal}")}{(isRequired ? "" : Deprecated(10))}";
    }

    /// <summary>A literal of the type; null where there is none but for required fields.</summary>
    private string? Default(string type)
    {
        if (!type.EndsWith('!') && dice.Percent(15))
        {
            return "null";
        }

        type = type.TrimEnd('!');
        if (type.StartsWith('['))
        {
            var inner = type[1..^1];
            var items = Enumerable.Range(0, dice.Below(3)).Select(_ => Default(inner)).ToArray();
            return items.Contains(null) ? null : $"[{string.Join(", ", items)}]";
        }

        return type switch
        {
            "Int" => dice.Pick(["0", "-5", "2147483647"]),
            "Float" => dice.Pick(["0.5", "7", "-1e30", "1.0", "1e-7"]),
            "Boolean" => dice.Pick(["true", "false"]),
            "ID" => dice.Pick(["7", "\"a b\"", "\"7\"", "\"007\"", "-3"]),
            "String" => StringLiterals.Quoted(dice.Pick(Words.Texts)),
            "Any" => dice.Pick(["1", "\"text\"", "true", "1.5"]),
            _ when _enums.Find(one => one.Name == type) is { Name: not null } one => dice.Pick(one.Values),
            "One" => dice.Pick(["{a: 1}", "{b: [\"x\"]}", "{b: \"x\"}"]),
            _ => null,
        };
    }
}
