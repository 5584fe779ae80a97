namespace Ovop.Benchmarks.National;

/// <summary>How a run at national scale is to measure.</summary>
internal sealed record NationalOptions
{
    /// <summary>How often each target is measured; the tables have the medians.</summary>
    public required int Rounds { get; init; }

    /// <summary>The length of one measurement.</summary>
    public required int Seconds { get; init; }

    /// <summary>Connections of the load generator, beside the measurement at one.</summary>
    public required int Connections { get; init; }

    public required bool IsMarkdown { get; init; }

    /// <summary>Measure a country that is made, even where the data of a real one are there.</summary>
    public required bool IsSynthetic { get; init; }

    /// <summary>The server's program.</summary>
    public required string ServerAssembly { get; init; }
}
