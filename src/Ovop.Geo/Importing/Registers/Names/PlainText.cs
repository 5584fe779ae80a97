using System.Text;

namespace Ovop.Geo.Importing.Registers.Names;

/// <summary>Texts without what people write differently: case, accents, punctuation and spaces.</summary>
internal static class PlainText
{
    // The program runs without tables of cultures, where a text's normal forms are the text itself.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ";

    private const string Bare = "aaaaaaceeeeiiiinooooouuuuyy";

    /// <summary>Lower-case letters and digits, in words with one space between.</summary>
    public static string Of(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character))
            {
                var letter = char.ToLowerInvariant(character);
                plain.Append(Accented.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Bare[at] : letter);
            }
            else if (plain.Length > 0 && plain[^1] != ' ')
            {
                plain.Append(' ');
            }
        }

        return plain.ToString().TrimEnd();
    }

    /// <summary>How many letters must be changed, left out or put in to make one text of the other.</summary>
    /// <param name="most">More than this is not counted.</param>
    /// <returns>The number; <paramref name="most"/> and one where it is larger.</returns>
    public static int Distance(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var (diagonal, least) = (row[0], row[0] = i);
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most)
            {
                return most + 1;
            }
        }

        return row[^1];
    }
}
