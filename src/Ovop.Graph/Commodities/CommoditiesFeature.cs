using Ovop.Geo.Commodities;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Commodities;

/// <summary>What is grown or made.</summary>
internal static class CommoditiesFeature
{
    public static SchemaFeature Create() => new(
        [new CommodityType()],
        [
            EntityEnumType.Of<CommodityCategory>(
                "What sort of commodity.",
                (CommodityCategory.Crop, "Grown in fields, gardens or forests."),
                (CommodityCategory.Livestock, "Animals and what they give."),
                (CommodityCategory.ProcessedFood, "Food made of produce."),
                (CommodityCategory.Drink, "Drinks."),
                (CommodityCategory.Craft, "Things made by hand."),
                (CommodityCategory.Textile, "Cloth and clothes."),
                (CommodityCategory.FootwearAndBags, "Shoes and bags."),
                (CommodityCategory.Tools, "Tools and weapons."),
                (CommodityCategory.Other, "None of these.")),
        ]);
}
