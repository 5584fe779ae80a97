using System.Globalization;
using Ovop.Benchmarks.Load;

namespace Ovop.Benchmarks.Results;

/// <summary>The server beside the floor, a row for each question.</summary>
internal static class ResultTable
{
    private static readonly string[] Heads =
    [
        "question", "bytes", "server req/s", "p50 ms", "p99 ms", "floor req/s", "p50 ms", "p99 ms", "floor GET req/s",
        "ratio",
    ];

    public static TextTable Of(IEnumerable<QuestionResult> results) => new(Heads, [.. results.Select(Row)]);

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
}
