using System.Text;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Sql;

/// <summary>The text of a search: enough to look for in an index, and not more than a name and its place have.</summary>
internal static class SearchTextConversion
{
    private const int LeastCharacters = 2;
    private const int MostCharacters = 200;

    public static object Text(object value, QueryLimits limits)
    {
        var text = TextConversion.Checked(value, limits);
        if (text.Length > MostCharacters)
        {
            throw Refused($"text has {text.Length} characters; at most {MostCharacters} are looked for.");
        }

        return text.EnumerateRunes().Count(Rune.IsLetterOrDigit) < LeastCharacters
            ? throw Refused($"text needs at least {LeastCharacters} letters or digits to look for.")
            : text;
    }

    private static QueryArgumentException Refused(string message) => new(QueryErrorCodes.InvalidArgument, message);
}
