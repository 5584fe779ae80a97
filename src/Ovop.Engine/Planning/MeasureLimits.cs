namespace Ovop.Engine.Planning;

/// <summary>How large an operation may be, with every fragment counted at each of its spreads.</summary>
public sealed record MeasureLimits
{
    /// <summary>Fields within fields; a root field is at depth 1.</summary>
    public required int MaxDepth { get; init; }

    /// <summary>Fields.</summary>
    public required int MaxFields { get; init; }

    /// <summary>Fields under another name than their own.</summary>
    public required int MaxAliases { get; init; }
}
