using Ovop.Benchmarks.Questions;

namespace Ovop.Benchmarks.Runs;

/// <summary>How a run is to measure.</summary>
internal sealed record BenchOptions
{
    /// <summary>How often each target is measured; the table has the medians.</summary>
    public required int Rounds { get; init; }

    /// <summary>The length of one measurement.</summary>
    public required int Seconds { get; init; }

    /// <summary>Connections of the load generator.</summary>
    public required int Connections { get; init; }

    public required IReadOnlyList<Question> Questions { get; init; }

    public required bool IsMarkdown { get; init; }

    /// <summary>The server's program; null to measure the floor alone.</summary>
    public required string? ServerAssembly { get; init; }
}
