using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>
/// What is recorded of each product: a flagship for some villages, how it fares, prices around those of its commodity, how
/// long it keeps.
/// </summary>
internal sealed class ProductRule : IDemonstrationRule
{
    // How far the prices of one product lie from those of its commodity, in per cent.
    private const int LowestPrice = 70;

    private const int HighestPrice = 115;

    /// <summary>Rupiah are told in hundreds.</summary>
    public const int PriceStep = 100;

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var making in world.Makings)
        {
            var product = ProductOf(making, world);
            world.Products.Add(product);
            Write(product, sheets);
        }
    }

    private static InventedProduct ProductOf(Making making, DemonstrationWorld world)
    {
        var isFlagship = making.IsMain && world.Is("flagship", making.Village.Code);
        return new InventedProduct(
            making,
            DemonstrationWorld.Invented(making.Villages.Count == 1
                ? $"{making.Commodity.NameId} {making.Village.Name}"
                : $"{making.Commodity.NameId} bersama {making.Village.Name}"),
            isFlagship ? world.Is("flagship-stated", making.Slug) ? FlagshipBasis.Stated : FlagshipBasis.Inferred : null,
            Fares(making, isFlagship, world),
            Costs(making, world),
            making.Commodity.ShelfLifeDays is { } days ? Math.Max(1, days * world.Roll("keeps", making.Slug).Between(60, 130) / 100) : null);
    }

    private static ProductDevelopment? Fares(Making making, bool isFlagship, DemonstrationWorld world)
    {
        if (world.Is(isFlagship ? "flagship-developed" : "other-developed", making.Slug))
        {
            return ProductDevelopment.Developed;
        }

        return !isFlagship && world.Is("other-struggling", making.Slug) ? ProductDevelopment.Struggling : null;
    }

    private static (int From, int To)? Costs(Making making, DemonstrationWorld world)
    {
        var percent = world.Roll("price", making.Slug).Between(LowestPrice, HighestPrice);
        return world.Is("price-known", making.Slug)
            ? (Price(making.Commodity.PriceFromIdr, percent), Price(making.Commodity.PriceToIdr, percent))
            : null;
    }

    private static void Write(InventedProduct product, DemonstrationSheets sheets)
    {
        var making = product.Making;
        sheets.State(
            "products.csv",
            $"that {making.Village.Name} makes {making.Commodity.NameId}, how it fares and what it costs.",
            ("slug", product.Slug), ("name", product.Name), ("commodity", making.Commodity.Slug),
            ("producer", making.Producer?.Slug), ("regency", making.Village.Regency), ("flagship_basis", product.Flagship),
            ("description", null), ("development", product.Development),
            ("price_from_idr", product.PriceIdr?.From), ("price_to_idr", product.PriceIdr?.To),
            ("price_unit", product.PriceIdr is null ? null : making.Commodity.PriceUnit), ("shelf_life_days", product.ShelfLifeDays));
        foreach (var village in making.Villages)
        {
            sheets.Link("product_villages.csv", ("product", product.Slug), ("village", village.Code));
        }
    }

    private static int Price(int usual, int percent) => Math.Max(PriceStep, usual / PriceStep * percent / 100 * PriceStep);
}
