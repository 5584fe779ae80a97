using System.Text;
using System.Text.RegularExpressions;
using Ovop.Engine.Tests.Conformance.Generating;

namespace Ovop.Engine.Tests.Fuzz.Making;

/// <summary>Makes documents large in the ways that cost a server most, around each limit's default.</summary>
internal sealed partial class DocumentBloater(Dice dice)
{
    // Around the default limits of directives, aliases, fields, tokens.
    private static readonly int[] Counts = [9, 11, 31, 33, 199, 201, 1_000, 2_001, 7_500, 16_000];

    /// <summary>The document with something in it repeated very often, or nested very deep.</summary>
    public string Bloat(string text)
    {
        var count = dice.Pick(Counts);
        return dice.Below(11) switch
        {
            0 => InSelection(text, Repeat(count, i => $"a{i}: __typename ")),
            1 => InSelection(text, Nested(Math.Min(count, 5_000), "... { ", "__typename", " }")),
            2 => InSelection(text, $"__typename {Repeat(count, _ => "@skip(if: false) ")} "),
            3 => InSelection(text, $"__typename(a: {Nested(Math.Min(count, 5_000), "[", "1", "]")}) "),
            4 => InSelection(text, $"__typename(a: {Nested(Math.Min(count, 5_000), "{a: ", "1", "}")}) "),
            5 => Doubling(text, dice.Between(2, 60)),
            6 => InSelection(text, Repeat(Math.Min(count, 3_000), _ => "...F0 ")),
            7 => InSelection(text, Introspection(dice.Between(1, 40))),
            8 => InsteadOfValue(text, Nested(Math.Min(count, 200), "[", "1", "]")),
            9 => InsteadOfValue(text, Nested(Math.Min(count, 200), "{and: ", "1", "}")),
            _ => text + Repeat(Math.Min(count, 3_000), i => $" fragment X{i} on Query {{ ...X{i + 1} __typename }}"),
        };
    }

    private string InSelection(string text, string inserted)
    {
        var braces = Enumerable.Range(0, text.Length).Where(i => text[i] == '{').ToArray();
        return braces.Length == 0 ? $"{{ {inserted} }}" : text.Insert(dice.Pick(braces) + 1, $" {inserted}");
    }

    private string InsteadOfValue(string text, string value)
    {
        var values = Value().Matches(text);
        if (values.Count == 0)
        {
            return text;
        }

        var old = values[dice.Below(values.Count)];
        return $"{text[..old.Index]}: {value}{text[(old.Index + old.Length)..]}";
    }

    // Each fragment spreads the next twice: 2 to the power of their number.
    private string Doubling(string text, int fragments)
    {
        var chain = Repeat(fragments, i => $" fragment D{i} on Query {{ a: __typename ... {{ ...D{i + 1} }} ...D{i + 1} }}");
        return InSelection(text, "...D0 ") + chain + $" fragment D{fragments} on Query {{ __typename }}";
    }

    private static string Introspection(int depth) =>
        $"__schema {{ types {{ {Nested(depth, "fields { type { ", "name", " } }")} }} }} ";

    private static string Nested(int depth, string before, string within, string after) =>
        $"{Repeat(depth, _ => before)}{within}{Repeat(depth, _ => after)} ";

    private static string Repeat(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }

    [GeneratedRegex("""(?<=[\w"]\s*):\s*(\$\w+|"[^"\n]*"|-?[\d.]+|\{\s*\w+: \$\w+\s*\})""")]
    private static partial Regex Value();
}
