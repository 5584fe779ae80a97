namespace Ovop.Geo.Products;

/// <summary>A village that a product comes from.</summary>
public sealed class ProductVillage
{
    public int ProductId { get; set; }

    public required string VillageCode { get; set; }
}
