namespace Ovop.Geo.Commodities;

public enum CommodityCategory
{
    Crop,
    Livestock,
    ProcessedFood,
    Drink,
    Craft,
    Textile,
    FootwearAndBags,
    Tools,
    Other,
}
