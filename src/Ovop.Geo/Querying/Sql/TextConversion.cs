using System.Text;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>Text that PostgreSQL can hold: no NUL, no half of a surrogate pair, not over the limit.</summary>
internal static class TextConversion
{
    public static object Text(object value, QueryLimits limits) => Checked(value, limits);

    public static string Checked(object value, QueryLimits limits)
    {
        if (value is not string text)
        {
            throw Refused($"A text is needed here, not {value}.");
        }

        if (text.Length > limits.TextLength)
        {
            throw Refused($"The text has {text.Length} characters; at most {limits.TextLength} are allowed.");
        }

        if (text.Contains('\0', StringComparison.Ordinal))
        {
            throw Refused("The text holds a NUL character, which no stored text can hold.");
        }

        return HasLoneSurrogate(text)
            ? throw Refused("The text holds half of a surrogate pair, which is not a character.")
            : text;
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is var at and >= 0)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out _) != System.Buffers.OperationStatus.Done)
            {
                return true;
            }

            text = text[(at + 2)..];
        }

        return false;
    }

    private static QueryArgumentException Refused(string message) => new(QueryErrorCodes.InvalidArgument, message);
}
