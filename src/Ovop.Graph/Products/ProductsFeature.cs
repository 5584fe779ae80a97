using Ovop.Geo.Products;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Products;

/// <summary>What villages make.</summary>
internal static class ProductsFeature
{
    public static SchemaFeature Create() => new(
        [new ProductType(), new ProductionSeasonType(), new ProductionSeasonMonthType()],
        [
            EntityEnumType.Of<FlagshipBasis>(
                "Why a product counts as a flagship.",
                (FlagshipBasis.Stated, "A source calls it a flagship."),
                (FlagshipBasis.Inferred, "A source singles it out without the word.")),
            EntityEnumType.Of<ProductDevelopment>(
                "How a product fares, as a source says. Where none does, it is not known.",
                (ProductDevelopment.Struggling, "It struggles."),
                (ProductDevelopment.Developed, "It is developed.")),
        ]);
}
