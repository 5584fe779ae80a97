using Ovop.Geo.Demonstration.Data;
using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>
/// How well each zone suits each crop: the class follows the crop's weight in the zone, the limiting factor the zone's soil
/// and terrain. In some villages a survey of the village itself finds the land better or worse than its zone.
/// </summary>
internal sealed class SuitabilityRule : IDemonstrationRule
{
    private static readonly SuitabilityClass[] Classes =
        [SuitabilityClass.N, SuitabilityClass.S3, SuitabilityClass.S2, SuitabilityClass.S1];

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var crops = world.Data.Commodities.Where(commodity => commodity.IsGrown).ToList();
        foreach (var zone in world.Data.Zones)
        {
            foreach (var crop in crops)
            {
                Add(sheets, crop, zone, null, ClassOf(crop, zone), SuitabilityBasis.Expert);
            }
        }

        foreach (var village in world.Villages.Where(village => world.Is("land-surveyed", village.Code)))
        {
            var crop = world.Roll("surveyed crop", village.Code).Of(crops);
            var step = world.Roll("surveyed class", village.Code).Between(-1, 1);
            var found = Math.Clamp(Array.IndexOf(Classes, ClassOf(crop, village.Zone)) + step, 0, Classes.Length - 1);
            Add(sheets, crop, village.Zone, village, Classes[found], SuitabilityBasis.Survey);
        }
    }

    private static SuitabilityClass ClassOf(CommodityProfile crop, ZoneProfile zone) =>
        Classes[Math.Min((int)Math.Ceiling(crop.WeightInZone[zone.Slug]), Classes.Length - 1)];

    private static void Add(
        DemonstrationSheets sheets, CommodityProfile crop, ZoneProfile zone, InventedVillage? village,
        SuitabilityClass found, SuitabilityBasis basis) => sheets.State(
            "land_suitabilities.csv",
            $"how well the land of {village?.Name ?? zone.Name} suits {crop.NameId}.",
            ("slug", $"demo-{crop.Slug}-{village?.Key ?? zone.Slug}"), ("commodity", crop.Slug), ("village", village?.Code),
            ("terrain_zone", village is null ? zone.Slug : null), ("soil", null), ("terrain", null), ("class", found),
            ("limiting_factors", found == SuitabilityClass.S1 ? null : Limits(zone)), ("basis", basis), ("note", null));

    private static string Limits(ZoneProfile zone) => (zone.Soil, zone.Terrain) switch
    {
        (SoilKind.Limestone, _) => "wa|rc",
        (SoilKind.Peat, _) => "oa|nr",
        (SoilKind.Sand, _) => "wa|nr",
        (SoilKind.Clay, _) => "rc",
        (SoilKind.Alluvial, _) => "fh",
        (_, TerrainKind.Mountains) => "tc|eh",
        _ => "eh",
    };
}
