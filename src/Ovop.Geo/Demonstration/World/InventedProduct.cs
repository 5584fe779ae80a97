namespace Ovop.Geo.Demonstration.World;

/// <summary>A product as it is recorded.</summary>
internal sealed record InventedProduct(
    Making Making, string Name, FlagshipBasis? Flagship, ProductDevelopment? Development, int? ShelfLifeDays)
{
    public string Slug => Making.Slug;

    public bool IsDevelopedFlagship => Flagship is not null && Development == ProductDevelopment.Developed;
}
