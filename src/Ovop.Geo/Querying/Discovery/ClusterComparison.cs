namespace Ovop.Geo.Querying.Discovery;

/// <summary>
/// How a discovered cluster stands to a product cluster. It names columns and relations; no object of it is ever made.
/// </summary>
public abstract class ClusterComparison
{
    public int ProductClusterId { get; init; }

    /// <summary>Codes of villages that are in both, as of the following in one text with commas between; null for none.</summary>
    public string? BothCodes { get; init; }

    public string? HereCodes { get; init; }

    public string? ThereCodes { get; init; }

    public required ProductCluster Cluster { get; init; }

    /// <summary>Villages of both.</summary>
    public abstract IReadOnlyList<Village> InBoth { get; }

    /// <summary>Villages of the discovered cluster alone.</summary>
    public abstract IReadOnlyList<Village> OnlyHere { get; }

    /// <summary>Villages of the product cluster alone.</summary>
    public abstract IReadOnlyList<Village> OnlyThere { get; }
}
