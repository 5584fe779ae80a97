namespace Ovop.Geo.Demonstration.World;

/// <summary>A product as it is recorded.</summary>
/// <param name="PriceIdr">In rupiah, for the unit of its commodity; null where nobody tells.</param>
/// <param name="ShelfLifeDays">Null where it does not spoil.</param>
internal sealed record InventedProduct(
    Making Making, string Name, FlagshipBasis? Flagship, ProductDevelopment? Development, (int From, int To)? PriceIdr, int? ShelfLifeDays)
{
    public string Slug => Making.Slug;

    public bool IsDevelopedFlagship => Flagship is not null && Development == ProductDevelopment.Developed;
}
