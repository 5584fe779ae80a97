using NetTopologySuite.Geometries;

namespace Ovop.Geo.Clusters;

/// <summary>
/// Villages that make the same commodity together or side by side. The word never means a PostgreSQL cluster here.
/// </summary>
public sealed class ProductCluster
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>
    /// The same in Indonesian, where <see cref="Name"/> is no name that people use but a description in English; null elsewhere.
    /// </summary>
    public string? NameId { get; set; }

    public ClusterKind Kind { get; set; }

    public int CommodityId { get; set; }

    /// <summary>The joint enterprise; null where there is none or it is not told.</summary>
    public int? ProducerId { get; set; }

    /// <summary>Null where the villages lie in several regencies.</summary>
    public string? RegencyCode { get; set; }

    /// <summary>Union of the boundaries of its villages, stored; null while none of them has a boundary.</summary>
    public MultiPolygon? Extent { get; set; }

    public Commodity Commodity { get; set; } = null!;

    public Producer? Producer { get; set; }

    public Regency? Regency { get; set; }

    public List<Village> Villages { get; } = [];

    /// <summary>
    /// Accesses of the cluster itself and of its villages' products of the same commodity, through the view
    /// <c>product_cluster_market_access</c>; read only.
    /// </summary>
    public List<MarketAccess> MarketAccesses { get; } = [];

    public List<Claim> Claims { get; } = [];
}
