using System.Text;

namespace Ovop.Benchmarks.Results;

/// <summary>A table for a terminal, or as Markdown. The first column names the row; the others are figures.</summary>
internal sealed record TextTable(IReadOnlyList<string> Heads, IReadOnlyList<string[]> Rows)
{
    public string ToText(bool isMarkdown) => isMarkdown ? Markdown() : Plain();

    private string Plain()
    {
        string[][] rows = [[.. Heads], .. Rows];
        var widths = Heads.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        return Lines(rows.Select(row => string.Join("  ", row.Select((cell, column) =>
            column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))));
    }

    private string Markdown()
    {
        string[][] rows = [[.. Heads], .. Rows];
        var lines = rows.Select(row => $"| {string.Join(" | ", row)} |").ToList();
        lines.Insert(1, $"| --- |{string.Concat(Enumerable.Repeat(" --: |", Heads.Count - 1))}");
        return Lines(lines);
    }

    private static string Lines(IEnumerable<string> lines) =>
        new StringBuilder().AppendJoin('\n', lines).Append('\n').ToString();
}
