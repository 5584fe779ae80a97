using System.Globalization;
using Ovop.Geo.Querying.Discovery;

namespace Ovop.Geo.Clustering;

/// <summary>How clusters are looked for.</summary>
/// <param name="Commodity">Its slug.</param>
/// <param name="Method">When two villages count as side by side.</param>
/// <param name="Metres">As in <see cref="DiscoverySource.Metres"/>; null where nothing is given.</param>
public sealed record ClusterQuestion(string Commodity, DiscoveryMethod Method, double? Metres)
{
    /// <summary>How many villages a cluster has at least.</summary>
    public int MinVillages { get; init; } = 2;

    /// <summary>Only clusters with a village in this regency, by its code; null for all.</summary>
    public string? RegencyCode { get; init; }

    /// <summary>The metres that hold, whether given or not.</summary>
    public double MetresInUse => Metres ?? DiscoverySource.UsualToleranceMetres;

    /// <summary>The way of looking in words: contiguous, gaps of up to 25 m forgiven.</summary>
    public string Words => Method == DiscoveryMethod.Contiguous
        ? string.Create(CultureInfo.InvariantCulture, $"contiguous, gaps of up to {MetresInUse:0.###} m forgiven")
        : string.Create(CultureInfo.InvariantCulture, $"within {MetresInUse:0.###} m of each other");
}
