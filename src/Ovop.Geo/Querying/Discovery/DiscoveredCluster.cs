using NetTopologySuite.Geometries;

namespace Ovop.Geo.Querying.Discovery;

/// <summary>
/// Villages that make the same commodity side by side, though nobody need have declared them: a row of a
/// <see cref="DiscoverySource"/>. It names columns and relations; no object of it is ever made.
/// </summary>
public abstract class DiscoveredCluster
{
    /// <summary>The commodity's slug and the smallest code of a village: <c>coffee:35.05.17.2005</c>.</summary>
    public required string Slug { get; init; }

    public int CommodityId { get; init; }

    public required string FirstVillageCode { get; init; }

    public int VillageCount { get; init; }

    /// <summary>Products of the commodity that come from its villages.</summary>
    public int ProductCount { get; init; }

    /// <summary>Producers of those products, as far as they are known.</summary>
    public int ProducerCount { get; init; }

    /// <summary>Square kilometres of its villages together; null while one's is not known.</summary>
    public double? AreaKm2 { get; init; }

    /// <summary>Null where the villages lie in several regencies.</summary>
    public string? RegencyCode { get; init; }

    /// <summary>Union of the boundaries of its villages; null while none of them has one.</summary>
    public MultiPolygon? Extent { get; init; }

    /// <summary>Convex hull of its villages, those without a boundary by their points; null where it is no area.</summary>
    public Polygon? Hull { get; init; }

    /// <summary>Of its villages, as of the following their keys, in one text with commas between.</summary>
    public required string VillageCodes { get; init; }

    public string? ProductIds { get; init; }

    public string? ProducerIds { get; init; }

    public string? MarketAccessIds { get; init; }

    public string? DeclaredIds { get; init; }

    public required Commodity Commodity { get; init; }

    /// <summary>The one with the smallest code.</summary>
    public required Village FirstVillage { get; init; }

    public Regency? Regency { get; init; }

    public abstract IReadOnlyList<Village> Villages { get; }

    public abstract IReadOnlyList<Product> Products { get; }

    public abstract IReadOnlyList<Producer> Producers { get; }

    /// <summary>Of those products.</summary>
    public abstract IReadOnlyList<MarketAccess> MarketAccesses { get; }

    /// <summary>Beside the declared clusters of the commodity that share villages with it.</summary>
    public abstract IReadOnlyList<ClusterComparison> Declared { get; }
}
