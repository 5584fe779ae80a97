using Ovop.Benchmarks.Failures;

namespace Ovop.Benchmarks.Processes;

/// <summary>What a command took.</summary>
/// <param name="Elapsed">From the start of its process to its end.</param>
/// <param name="Steps">What it said of its steps, each with how long it took; empty where it said nothing.</param>
/// <param name="PeakMegabytes">The most resident memory that its process had, in 2^20 bytes.</param>
internal sealed record CommandResult(
    TimeSpan Elapsed, IReadOnlyList<(string Step, TimeSpan Took)> Steps, double PeakMegabytes)
{
    /// <summary>How long the steps took whose text begins so, all together.</summary>
    /// <exception cref="BenchFailure">It had no such step.</exception>
    public TimeSpan Took(params string[] beginnings)
    {
        var steps = Steps.Where(step => beginnings.Any(text => step.Step.StartsWith(text, StringComparison.Ordinal))).ToList();
        return steps.Count > 0
            ? steps.Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Took)
            : throw new BenchFailure($"The import did not say how long \"{string.Join("\" and \"", beginnings)}\" took.");
    }
}
