using System.Globalization;
using System.Text;
using Ovop.Geo.Csv;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Demonstration.Sheets;

/// <summary>A seed file that is being written: the same columns in every row.</summary>
internal sealed class DemonstrationSheet(string file)
{
    private readonly List<string> _lines = [];

    private string[]? _columns;

    public int Rows => _lines.Count;

    public void Add(params (string Column, object? Value)[] cells)
    {
        var columns = Array.ConvertAll(cells, cell => cell.Column);
        _columns ??= columns;
        if (!_columns.SequenceEqual(columns, StringComparer.Ordinal))
        {
            throw new InvalidOperationException($"A row of {file} has other columns than its first.");
        }

        _lines.Add(string.Join(',', cells.Select(cell => Quoted(Text(cell.Value)))));
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(string.Concat(
        _lines.Prepend(string.Join(',', _columns ?? [])).Select(line => line + "\n")));

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        Enum choice => UpperSnake.Of(choice.ToString()),
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IEnumerable<string> list => string.Join(SheetRow.ListSeparator, list),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"A {value.GetType().Name} is no cell."),
    };

    private static string Quoted(string text) => text.AsSpan().ContainsAny(",\"\n\r")
        ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : text;
}
