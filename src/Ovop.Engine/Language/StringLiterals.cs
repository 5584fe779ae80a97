using System.Globalization;
using System.Text;

namespace Ovop.Engine.Language;

/// <summary>Writes strings as GraphQL literals, as the reference implementation does.</summary>
internal static class StringLiterals
{
    private const string TripleQuote = "\"\"\"";
    private const int LongestSingleLine = 70;

    /// <summary>Between quotes, with control characters, quotes and backslashes escaped.</summary>
    public static string Quoted(string value)
    {
        var literal = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => literal.Append("\\\""),
                '\\' => literal.Append("\\\\"),
                '\b' => literal.Append("\\b"),
                '\f' => literal.Append("\\f"),
                '\n' => literal.Append("\\n"),
                '\r' => literal.Append("\\r"),
                '\t' => literal.Append("\\t"),
                < ' ' or (>= '\u007F' and <= '\u009F') =>
                    literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => literal.Append(c),
            };
        }

        return literal.Append('"').ToString();
    }

    /// <summary>
    /// Between triple quotes. Line breaks stand around the text where they make it easier to read, or where the
    /// parser would otherwise take off indentation or read a quote or a backslash at its end with the closing quotes.
    /// </summary>
    /// <param name="value">A text for which <see cref="IsPrintableAsBlock"/> holds, to be read back the same.</param>
    public static string Block(string value)
    {
        var escaped = value.Replace(TripleQuote, "\\\"\"\"", StringComparison.Ordinal);
        var lines = escaped.Split(["\r\n", "\n", "\r"], StringSplitOptions.None);
        var isSingleLine = lines.Length == 1;
        var isIndented = !isSingleLine && lines.Skip(1).All(line => line.Length == 0 || IsWhiteSpace(line[0]));
        var endsWithTripleQuote = escaped.EndsWith("\\\"\"\"", StringComparison.Ordinal);
        var mustBreakAtEnd = (value.EndsWith('"') && !endsWithTripleQuote) || value.EndsWith('\\');
        var isLaidOut = !isSingleLine || value.Length > LongestSingleLine
            || mustBreakAtEnd || isIndented || endsWithTripleQuote;

        // A break before a single line would make its leading white space indentation.
        var keepsLeadingSpace = isSingleLine && value.Length > 0 && IsWhiteSpace(value[0]);
        var opening = (isLaidOut && !keepsLeadingSpace) || isIndented ? "\n" : "";
        var closing = isLaidOut || mustBreakAtEnd ? "\n" : "";
        return $"{TripleQuote}{opening}{escaped}{closing}{TripleQuote}";
    }

    /// <summary>Whether the text, written as a block string, is read back the same.</summary>
    public static bool IsPrintableAsBlock(string value)
    {
        if (value.Length == 0)
        {
            return true;
        }

        if (value.Any(c => c is (< ' ' and not ('\t' or '\n')) and <= '\u000F'))
        {
            return false;
        }

        var lines = value.Split('\n');
        var hasBlankEnds = IsBlank(lines[0]) || IsBlank(lines[^1]);
        var hasCommonIndent = lines.Length > 1 && lines.All(line => IsBlank(line) || IsWhiteSpace(line[0]));
        return !hasBlankEnds && !hasCommonIndent;
    }

    private static bool IsBlank(string line) => line.All(IsWhiteSpace);

    private static bool IsWhiteSpace(char c) => c is ' ' or '\t';
}
