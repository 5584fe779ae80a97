using System.Globalization;
using System.Text;
using Ovop.Benchmarks.Load;

namespace Ovop.Benchmarks.Results;

/// <summary>The results as a table for a terminal, or as Markdown.</summary>
internal static class ResultTable
{
    private static readonly string[] Heads =
    [
        "question", "bytes", "server req/s", "p50 ms", "p99 ms", "floor req/s", "p50 ms", "p99 ms", "floor GET req/s",
        "ratio",
    ];

    public static string Plain(IEnumerable<QuestionResult> results)
    {
        var rows = Rows(results);
        var widths = Heads.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        return Lines(rows.Select(row => string.Join("  ", row.Select((cell, column) =>
            column == 0 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column])))));
    }

    public static string Markdown(IEnumerable<QuestionResult> results)
    {
        var rows = Rows(results).Select(row => $"| {string.Join(" | ", row)} |").ToList();
        rows.Insert(1, $"| --- |{string.Concat(Enumerable.Repeat(" --: |", Heads.Length - 1))}");
        return Lines(rows);
    }

    private static List<string[]> Rows(IEnumerable<QuestionResult> results) =>
        [Heads, .. results.Select(Row)];

    private static string[] Row(QuestionResult result) =>
    [
        $"{result.Question.Number}. {result.Question.Title}",
        result.Bytes.ToString("N0", CultureInfo.InvariantCulture),
        .. Cells(result.Server),
        .. Cells(result.Floor),
        Requests(result.FloorByGet),
        result.Ratio?.ToString("0.00", CultureInfo.InvariantCulture) ?? "-",
    ];

    private static string[] Cells(LoadResult? load) => load is null
        ? ["-", "-", "-"]
        : [Requests(load), Milliseconds(load.P50Ms), Milliseconds(load.P99Ms)];

    private static string Requests(LoadResult load) =>
        load.RequestsPerSecond.ToString("N0", CultureInfo.InvariantCulture);

    private static string Milliseconds(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Lines(IEnumerable<string> lines) =>
        new StringBuilder().AppendJoin('\n', lines).Append('\n').ToString();
}
