using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Discovery;

/// <summary>
/// Clusters of villages that make the same commodity side by side, as a source of rows: those of
/// <see cref="DiscoveryModel"/>. Each village of a cluster is next to another one of it, and to no other village that makes
/// the commodity. Measured between edges on the spheroid; a village without a boundary counts by its point.
/// </summary>
/// <param name="Commodity">Its slug; one that no commodity has is refused.</param>
/// <param name="Method">A <see cref="DiscoveryMethod"/>.</param>
public sealed record DiscoverySource(QueryValue Commodity, QueryValue Method) : QuerySource
{
    /// <summary>Metres that may lie between two boundaries that are drawn apart by mistake, where nothing is given.</summary>
    public const int UsualToleranceMetres = 25;

    /// <summary>
    /// For <see cref="DiscoveryMethod.Contiguous"/> how wide a gap is forgiven, up to
    /// <see cref="QueryLimits.ToleranceMetres"/>, or null for <see cref="UsualToleranceMetres"/>; for
    /// <see cref="DiscoveryMethod.WithinDistance"/> needed, above 0 and up to <see cref="QueryLimits.DiscoveryMetres"/>.
    /// </summary>
    public QueryValue Metres { get; init; }

    /// <summary>How many villages a cluster has at least, 1 or more.</summary>
    public required QueryValue MinVillages { get; init; }
}
