namespace Ovop.Geo.Querying.Discovery;

/// <summary>When two villages count as side by side.</summary>
public enum DiscoveryMethod
{
    /// <summary>Their boundaries meet, at an edge or a corner; small gaps between them are forgiven.</summary>
    Contiguous,

    /// <summary>So many metres or fewer lie between their edges.</summary>
    WithinDistance,
}
