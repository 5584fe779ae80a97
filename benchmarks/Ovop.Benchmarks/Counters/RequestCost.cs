using Ovop.Benchmarks.Statistics;

namespace Ovop.Benchmarks.Counters;

/// <summary>What one request costs the server's process, on average over a load.</summary>
/// <param name="P50Ms">The median latency at one connection, in milliseconds.</param>
/// <param name="ProcessorMicroseconds">Time of the processor, on all threads.</param>
/// <param name="AllocatedBytes">Bytes of managed memory, of everything that runs in the process.</param>
/// <param name="PlanHits">The part of requests whose plan was known, 0 to 1.</param>
/// <param name="SqlHits">The part of queries whose SQL was known, 0 to 1; null where there was none.</param>
internal sealed record RequestCost(
    double P50Ms, double ProcessorMicroseconds, double AllocatedBytes, double PlanHits, double? SqlHits)
{
    public static RequestCost Of(ServerCounters counted, double p50Ms) => new(
        p50Ms,
        counted.Processor.TotalMicroseconds / counted.Requests,
        (double)counted.Allocated / counted.Requests,
        counted.PlanHitShare,
        counted.SqlHitShare);

    /// <summary>Each figure's own median over the rounds; the lower of two in the middle.</summary>
    public static RequestCost MedianOf(IReadOnlyList<RequestCost> rounds) => new(
        MedianOf(rounds, round => round.P50Ms),
        MedianOf(rounds, round => round.ProcessorMicroseconds),
        MedianOf(rounds, round => round.AllocatedBytes),
        MedianOf(rounds, round => round.PlanHits),
        rounds[0].SqlHits is null ? null : MedianOf(rounds, round => round.SqlHits!.Value));

    private static double MedianOf(IReadOnlyList<RequestCost> rounds, Func<RequestCost, double> figure) => Median.Of(rounds.Select(figure));
}
