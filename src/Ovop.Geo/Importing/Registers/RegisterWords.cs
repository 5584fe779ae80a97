using System.Globalization;
using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Registers.Names;

namespace Ovop.Geo.Importing.Registers;

/// <summary>Cells as people write them, and lines as a sentence.</summary>
internal static class RegisterWords
{
    private const int MaxQuote = 4000;

    private static readonly string[] DayFirst = ["d/M/yyyy", "d-M-yyyy", "d.M.yyyy"];

    /// <summary>A word of the column's list: <c>farmer group</c> is FARMER_GROUP. What is none is reported.</summary>
    public static string Choice(RegisterRow row, RegisterColumn column, string text)
    {
        var word = text.Trim().Replace(' ', '_').Replace('-', '_').ToUpperInvariant();
        if (column.Words.Contains(word, StringComparer.Ordinal))
        {
            return word;
        }

        var nearest = column.Words
            .Select(known => (known, Distance: PlainText.Distance(word, known, Math.Max(1, word.Length / 3))))
            .Where(known => known.Distance <= Math.Max(1, word.Length / 3))
            .OrderBy(known => known.Distance).Select(known => known.known).FirstOrDefault();
        row.Report(column.Name, $"'{text}' is none of {string.Join(", ", column.Words)}"
            + (nearest is null ? "." : $"; did you mean {nearest}?"));

        // Something good, so that the cell is not reported twice: nothing of this file is stored.
        return column.Words[0];
    }

    /// <summary>A date with the day first as one with the year first; anything else as it is.</summary>
    public static string Date(string text) =>
        DateOnly.TryParseExact(text, DayFirst, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? Cell(date)!
            : text;

    /// <summary>The line as its source would say it: <c>Name Garam; commodity Garam; village Contoh Satu.</c></summary>
    public static string Quote(Register register, SheetRow line)
    {
        var told = register.Columns
            .Select(column => (column.Label, Text: line.OptionalText(column.Name)))
            .Where(cell => cell.Text is not null and not Register.Nothing)
            .Select(cell => $"{cell.Label} {cell.Text!.TrimEnd('.')}");
        var quote = $"{Capital(string.Join("; ", told))}.";
        return quote.Length <= MaxQuote ? quote : quote[..(MaxQuote - 1)] + "…";
    }

    /// <summary>A value of a row that is in the database, as a cell of the seed's file; null where it is empty.</summary>
    public static string? Cell(object? value) => value switch
    {
        null => null,
        IEnumerable<string> list => string.Join(SheetRow.ListSeparator, list) is { Length: > 0 } joined ? joined : null,
        Enum word => Storage.UpperSnake.Of(word.ToString()),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];
}
