using System.Globalization;
using Ovop.Benchmarks.Results;

namespace Ovop.Benchmarks.Counters;

/// <summary>What documents cost that are known and that were never seen, a row for each question.</summary>
internal static class CacheTable
{
    private static readonly string[] Heads =
    [
        "a document that is known / never seen", "p50 ms", "processor µs", "bytes allocated", "plans known", "SQL known",
    ];

    public static TextTable Of(IEnumerable<CacheResult> results) => new(Heads, [.. results.Select(Row)]);

    private static string[] Row(CacheResult result) =>
    [
        $"{result.Question.Number}. {result.Question.Title}",
        Both(result, cost => Text(cost.P50Ms, "0.00")),
        Both(result, cost => Text(cost.ProcessorMicroseconds, "N0")),
        Both(result, cost => Text(cost.AllocatedBytes, "N0")),
        Both(result, cost => Text(cost.PlanHits, "P1")),
        Both(result, cost => cost.SqlHits is { } hits ? Text(hits, "P1") : "-"),
    ];

    private static string Both(CacheResult result, Func<RequestCost, string> text) =>
        $"{text(result.Known)} / {text(result.NeverSeen)}";

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
