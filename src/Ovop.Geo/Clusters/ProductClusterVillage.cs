namespace Ovop.Geo.Clusters;

/// <summary>A village that belongs to a product cluster.</summary>
public sealed class ProductClusterVillage
{
    public int ProductClusterId { get; set; }

    public required string VillageCode { get; set; }
}
