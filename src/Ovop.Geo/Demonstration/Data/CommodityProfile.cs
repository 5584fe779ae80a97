using Ovop.Geo.Csv;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Demonstration.Data;

/// <summary>What is made, where, by whom and for how much.</summary>
/// <param name="Makers">Kinds of producers; one that stands twice is twice as likely.</param>
/// <param name="PriceUnit">For what the prices are, in rupiah.</param>
/// <param name="ShelfLifeDays">Null where it does not spoil.</param>
/// <param name="Season">First and last month of the harvest, the first later where it goes over the new year; null where it has none.</param>
/// <param name="Follows">The slug of the commodity that it is made of, and so lies where that does; null where it needs none.</param>
/// <param name="HasVisitors">Whether people would come to see it.</param>
/// <param name="WeightInZone">How much it suits each zone, by slug: 0 not at all, 4 very well.</param>
internal sealed record CommodityProfile(
    string Slug,
    string Name,
    string NameId,
    CommodityCategory Category,
    IReadOnlyList<ProducerKind> Makers,
    int PriceFromIdr,
    int PriceToIdr,
    string PriceUnit,
    int? ShelfLifeDays,
    (int From, int To)? Season,
    string? Follows,
    bool HasVisitors,
    IReadOnlyDictionary<string, double> WeightInZone)
{
    private const int MaxIdr = 2_000_000_000;

    private const double MaxWeight = 4;

    /// <summary>Of the land, whose suitability can be told.</summary>
    public bool IsGrown => Category is CommodityCategory.Crop;

    public bool IsFood => Category is CommodityCategory.ProcessedFood or CommodityCategory.Drink;

    public static IReadOnlyList<CommodityProfile> ReadAll(IReadOnlyList<ZoneProfile> zones) => DemonstrationFile.Read(
        "commodities.csv",
        [
            "slug", "name", "name_id", "category", "makers", "price_from_idr", "price_to_idr", "price_unit",
            "shelf_life_days", "season", "follows", "visitors", .. zones.Select(zone => zone.Slug),
        ],
        row => new CommodityProfile(
            row.Slug("slug"),
            row.Name("name"),
            row.Name("name_id"),
            row.Choice<CommodityCategory>("category"),
            [.. row.List("makers").Select(maker => Maker(row, maker))],
            row.Integer("price_from_idr", 1, MaxIdr),
            row.Integer("price_to_idr", 1, MaxIdr),
            row.Text("price_unit"),
            row.OptionalInteger("shelf_life_days", 1, 3650),
            Months(row),
            row.OptionalSlug("follows"),
            row.Flag("visitors"),
            zones.ToDictionary(
                zone => zone.Slug, zone => row.OptionalNumber(zone.Slug, 0, MaxWeight) ?? 0, StringComparer.Ordinal)));

    private static ProducerKind Maker(SheetRow row, string text)
    {
        if (!UpperSnake.TryParse<ProducerKind>(text, out var kind))
        {
            row.Report("makers", $"'{text}' is none of {string.Join(", ", UpperSnake.All(typeof(ProducerKind)))}.");
        }

        return kind;
    }

    private static (int From, int To)? Months(SheetRow row)
    {
        if (row.OptionalText("season") is not { } text)
        {
            return null;
        }

        if (text.Split('-') is [var first, var last]
            && int.TryParse(first, out var from) && int.TryParse(last, out var to)
            && from is >= 1 and <= 12 && to is >= 1 and <= 12)
        {
            return (from, to);
        }

        row.Report("season", $"'{text}' is not a season such as 6-9 (months).");
        return null;
    }
}
