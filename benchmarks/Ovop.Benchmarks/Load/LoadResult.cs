using Ovop.Benchmarks.Statistics;

namespace Ovop.Benchmarks.Load;

/// <summary>What one load of some seconds measured.</summary>
/// <param name="RequestsPerSecond">Answered in full.</param>
/// <param name="P50Ms">The median latency, in milliseconds.</param>
/// <param name="P99Ms">The latency that one request in a hundred exceeded.</param>
internal sealed record LoadResult(double RequestsPerSecond, double P50Ms, double P99Ms)
{
    /// <summary>Each figure's own median over the rounds; the lower of two in the middle.</summary>
    public static LoadResult MedianOf(IReadOnlyList<LoadResult> rounds) => new(
        Median.Of(rounds.Select(round => round.RequestsPerSecond)),
        Median.Of(rounds.Select(round => round.P50Ms)),
        Median.Of(rounds.Select(round => round.P99Ms)));
}
