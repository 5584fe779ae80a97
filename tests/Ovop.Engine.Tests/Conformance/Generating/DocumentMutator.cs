using System.Text.RegularExpressions;

namespace Ovop.Engine.Tests.Conformance.Generating;

/// <summary>
/// Makes documents wrong by small changes: a token is swapped, left out, doubled, renamed, put in another's place.
/// </summary>
internal sealed partial class DocumentMutator(Dice dice)
{
    private static readonly string[] Pool =
    [
        "{", "}", "(", ")", "[", "]", ":", "!", "=", "|", "&", "@", "$", "...", "\"", "\"\"\"", "\"text\"", "1", "1.5",
        "0x1", "01", "1.", "1e", "-", "name", "on", "fragment", "query", "null", "true", "@skip", "@include(if: true)",
        "$v0", "#c\n", "\\", "é", "\u0007", "extend", "type", "input", "__typename", "@deprecated", "\"\\u00e9\"",
        "\"\\uD83D\\uDE00\"", "\"\\u{1F600}\"", "\"\\x\"", "?", "..", "\"unended", "@d0", "@oneOf", "\uFEFF", ",",
        "subscription", "mutation", "schema", "implements", "directive", "repeatable", "interface", "union", "\r\n",
    ];

    /// <summary>The document with one to three changes.</summary>
    public string Mutate(string text)
    {
        for (var changes = dice.Between(1, 3); changes > 0; changes--)
        {
            text = Change(text);
        }

        return text;
    }

    private string Change(string text)
    {
        var tokens = Token().Matches(text);
        if (tokens.Count < 2)
        {
            return text + dice.Pick(Pool);
        }

        var token = tokens[dice.Below(tokens.Count)];
        var names = tokens.Where(one => char.IsAsciiLetter(one.Value[0]) || one.Value[0] is '$').ToArray();
        return dice.Below(20) switch
        {
            < 6 when names.Length > 0 => Mistype(text, dice.Pick(names)),
            < 11 when names.Length > 1 => Replace(text, dice.Pick(names), dice.Pick(names).Value),
            11 => Remove(text, token.Index, token.Length),
            12 => Insert(text, token, token.Value),
            13 => Insert(text, token, dice.Pick(Pool)),
            14 => Replace(text, token, dice.Pick(Pool)),
            15 => RemoveBlock(text, tokens),
            16 or 17 => Replace(text, token, tokens[dice.Below(tokens.Count)].Value),
            18 => Swap(text, tokens, dice.Below(tokens.Count - 1)),
            _ => CopyBlock(text, tokens),
        };
    }

    private string Mistype(string text, Match name)
    {
        var sigil = name.Value.StartsWith('$') ? "$" : "";
        return Replace(text, name, sigil + Words.Mistype(dice, name.Value[sigil.Length..]));
    }

    private static string Replace(string text, Match token, string value) =>
        $"{text[..token.Index]}{value}{text[(token.Index + token.Length)..]}";

    private static string Insert(string text, Match before, string value) =>
        text.Insert(before.Index, $"{value} ");

    private static string Remove(string text, int index, int length) => text.Remove(index, length);

    private static string Swap(string text, MatchCollection tokens, int first)
    {
        var (one, two) = (tokens[first], tokens[first + 1]);
        return $"{text[..one.Index]}{two.Value} {one.Value}{text[(two.Index + two.Length)..]}";
    }

    private string RemoveBlock(string text, MatchCollection tokens) =>
        Block(tokens) is var (start, end) ? Remove(text, start, end - start) : text;

    private string CopyBlock(string text, MatchCollection tokens) =>
        Block(tokens) is var (start, end) ? text.Insert(end, text[start..end]) : text;

    /// <summary>Some brackets with what is in them, and at times the name before.</summary>
    private (int Start, int End)? Block(MatchCollection tokens)
    {
        var openings = Enumerable.Range(0, tokens.Count).Where(i => tokens[i].Value is "{" or "(" or "[").ToArray();
        if (openings.Length == 0)
        {
            return null;
        }

        var start = dice.Pick(openings);
        var depth = 0;
        for (var i = start; i < tokens.Count; i++)
        {
            depth += tokens[i].Value switch { "{" or "(" or "[" => 1, "}" or ")" or "]" => -1, _ => 0 };
            if (depth == 0)
            {
                var first = dice.Percent(50) && start > 0 ? start - 1 : start;
                return (tokens[first].Index, tokens[i].Index + tokens[i].Length);
            }
        }

        return null;
    }

    [GeneratedRegex("\"\"\"(?:\\\\\"\"\"|[^\"]|\"(?!\"\"))*\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|\\.\\.\\.|[$@]?[\\w+-]+|\\S")]
    private static partial Regex Token();
}
