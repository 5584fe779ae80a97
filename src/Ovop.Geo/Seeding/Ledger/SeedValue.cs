using System.Globalization;

namespace Ovop.Geo.Seeding.Ledger;

/// <summary>One column of a seeded row and what stands in it.</summary>
internal readonly record struct SeedValue(string Column, object? Value)
{
    /// <summary>Unambiguous text of the value; null where nothing stands in the column.</summary>
    public string? Text => Value switch
    {
        null => null,
        IEnumerable<string> list => list.Any() ? string.Concat(list.Select(Framed)) : null,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => Value.ToString(),
    };

    // The length in front keeps "a", "bc" apart from "ab", "c".
    public static string Framed(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{text.Length}:{text}");
}
