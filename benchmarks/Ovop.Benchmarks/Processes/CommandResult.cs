namespace Ovop.Benchmarks.Processes;

/// <summary>What a command took.</summary>
/// <param name="Elapsed">From the start of its process to its end.</param>
/// <param name="Steps">Its steps in their order, each with how long it took.</param>
/// <param name="PeakMegabytes">The most resident memory that its process had, in 2^20 bytes.</param>
internal sealed record CommandResult(
    TimeSpan Elapsed, IReadOnlyList<(string Step, TimeSpan Took)> Steps, double PeakMegabytes)
{
    /// <summary>How long the steps took whose text begins so, all together.</summary>
    public TimeSpan Took(params string[] beginnings) => Steps
        .Where(step => beginnings.Any(text => step.Step.StartsWith(text, StringComparison.Ordinal)))
        .Aggregate(TimeSpan.Zero, (sum, step) => sum + step.Took);
}
