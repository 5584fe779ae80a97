using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.SiteCandidates;

/// <summary>
/// Villages where a site for visitors could be made around a commodity, as a source of rows: those of
/// <see cref="SiteCandidateModel"/>. They make it, or their land is said to suit it; and they are in reach: near a cluster
/// that makes it, and not near a site of the theme that is not closed.
/// </summary>
/// <remarks>Metres on the spheroid from the point inside the village, each 0 to <see cref="QueryLimits.PlaceMetres"/>.</remarks>
/// <param name="Models">The tables that are read.</param>
/// <param name="Theme">The slug of the commodity; one that no commodity has is refused.</param>
/// <param name="MaxMetresFromClusters">How far a cluster may lie, measured to the edge of its extent.</param>
/// <param name="MinMetresFromSites">How far the next site must lie; 0 asks nothing.</param>
/// <param name="NeedsCluster">A boolean: whether villages without a cluster so near are left out.</param>
public sealed record SiteCandidateSource(
    EntityModels Models, QueryValue Theme, QueryValue MaxMetresFromClusters, QueryValue MinMetresFromSites, QueryValue NeedsCluster)
    : QuerySource
{
    /// <summary>Which villages; all where it is null.</summary>
    public FilterNode? Villages { get; init; }

    /// <summary>
    /// Instead of candidates the villages in reach of whose products nobody has reported anything, whatever is said of their
    /// land; only to be counted.
    /// </summary>
    public bool IsOfUnsurveyed { get; init; }
}
