using System.Globalization;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Csv;

/// <summary>
/// One row. What a cell cannot be read as becomes a problem that names line and column, and a default stands in for it:
/// a file with problems is refused as a whole, so a default is never stored.
/// </summary>
internal sealed class SheetRow(CsvSheet sheet, int line, string[] cells)
{
    /// <summary>Cells of a list are separated by this, which no name holds.</summary>
    public const char ListSeparator = '|';

    private const int MaxTextLength = 4000;

    private const int MaxNameLength = 200;

    public string File => sheet.File;

    public int Line => line;

    /// <summary>Whether the file was written by a program that is set to Indonesia's or a like way of writing.</summary>
    public bool HasDecimalComma => sheet.HasDecimalComma;

    public void Report(string? column, string message) =>
        sheet.Problems.Add(new CsvProblem(sheet.File, line, column, message));

    /// <summary>Trimmed; null where the cell is empty or the column is not there.</summary>
    public string? OptionalText(string column)
    {
        var text = sheet.Ordinal(column) is { } ordinal ? cells[ordinal].Trim() : "";
        if (text.Length > MaxTextLength)
        {
            Report(column, $"has {text.Length} characters; at most {MaxTextLength} are kept.");
        }

        if (text.Any(character => char.IsControl(character) && character is not ('\n' or '\r' or '\t')))
        {
            Report(column, "has a control character; remove it.");
        }

        return text.Length == 0 ? null : text;
    }

    /// <param name="maxLength">In characters; less than any text may have.</param>
    public string? OptionalText(string column, int maxLength)
    {
        var text = OptionalText(column);
        if (text?.Length > maxLength)
        {
            Report(column, $"has {text.Length} characters; at most {maxLength} are kept.");
        }

        return text;
    }

    public string Text(string column)
    {
        if (OptionalText(column) is { } text)
        {
            return text;
        }

        Report(column, "is empty and must not be.");
        return "";
    }

    /// <summary>A text of one line that a person calls something by.</summary>
    public string Name(string column) => OptionalName(column) ?? Text(column);

    public string? OptionalName(string column)
    {
        var text = OptionalText(column);
        if (text is { Length: > MaxNameLength } || text?.AsSpan().ContainsAny('\n', '\r') == true)
        {
            Report(column, $"is not a name: one line of at most {MaxNameLength} characters.");
        }

        return text;
    }

    public List<string> List(string column) =>
        [.. (OptionalText(column) ?? "").Split(
            ListSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public T Choice<T>(string column)
        where T : struct, Enum => Required(column, OptionalChoice<T>(column));

    public T? OptionalChoice<T>(string column)
        where T : struct, Enum
    {
        if (OptionalText(column) is not { } text)
        {
            return null;
        }

        if (!UpperSnake.TryParse<T>(text.ToUpperInvariant(), out var value))
        {
            Report(column, $"'{text}' is none of {string.Join(", ", UpperSnake.All(typeof(T)))}.");
        }

        return value;
    }

    /// <summary>False where the cell is empty.</summary>
    public bool Flag(string column)
    {
        var text = OptionalText(column);
        var isTrue = string.Equals(text, "true", StringComparison.OrdinalIgnoreCase);
        if (text is not null && !isTrue && !string.Equals(text, "false", StringComparison.OrdinalIgnoreCase))
        {
            Report(column, $"'{text}' is neither true nor false.");
        }

        return isTrue;
    }

    public double Number(string column, double min, double max) =>
        Required(column, OptionalNumber(column, min, max));

    /// <param name="min">Included.</param>
    /// <param name="max">Included.</param>
    public double? OptionalNumber(string column, double min, double max)
    {
        if (OptionalText(column) is not { } text)
        {
            return null;
        }

        var written = sheet.HasDecimalComma && !text.Contains('.', StringComparison.Ordinal) ? text.Replace(',', '.') : text;
        if (!double.TryParse(written, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number))
        {
            Report(column, $"'{text}' is not a number such as 112.25 (with a point, without separators).");
            return 0;
        }

        if (number < min || number > max)
        {
            Report(column, string.Create(
                CultureInfo.InvariantCulture,
                $"{number} is out of range; it lies between {min:0.######} and {max:0.######}."));
        }

        return number;
    }

    public int Integer(string column, int min, int max) => Required(column, OptionalInteger(column, min, max));

    public int? OptionalInteger(string column, int min, int max)
    {
        if (OptionalText(column) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= min && number <= max)
        {
            return number;
        }

        Report(column, $"'{text}' is not a whole number between {min} and {max}.");
        return 0;
    }

    public DateOnly Date(string column) => Required(column, OptionalDate(column));

    public DateOnly? OptionalDate(string column)
    {
        if (OptionalText(column) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Report(column, $"'{text}' is not a date such as 2025-05-20 (year-month-day).");
        return default(DateOnly);
    }

    private T Required<T>(string column, T? value)
        where T : struct
    {
        if (value is null)
        {
            Report(column, "is empty and must not be.");
        }

        return value.GetValueOrDefault();
    }
}
