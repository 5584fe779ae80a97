using System.Globalization;
using Ovop.Benchmarks.Results;

namespace Ovop.Benchmarks.National;

/// <summary>The questions, a row each: latencies at one connection, requests a second at several.</summary>
internal static class NationalTable
{
    public static TextTable Of(IEnumerable<NationalResult> results, int connections)
    {
        var at = string.Create(CultureInfo.InvariantCulture, $"req/s at {connections}");
        return new TextTable(
            ["question", "bytes", "server p50 ms", "floor p50 ms", "ratio", $"server {at}", $"floor {at}", "ratio"],
            [.. results.Select(Row)]);
    }

    private static string[] Row(NationalResult result) =>
    [
        $"{result.Question.Number}. {result.Question.Title}",
        Text(result.Bytes, "N0"),
        Text(result.Alone.Server.P50Ms, "0.00"),
        Text(result.Alone.FloorP50Ms, "0.00"),
        Text(result.LatencyRatio, "0.00"),
        Text(result.Together.Server.RequestsPerSecond, "N0"),
        Text(result.Together.FloorRequestsPerSecond, "N0"),
        Text(result.RequestRatio, "0.00"),
    ];

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
