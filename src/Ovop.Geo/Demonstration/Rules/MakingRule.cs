using Ovop.Geo.Demonstration.Data;
using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>
/// Who makes what. Each commodity has a few hearts in the zones that suit it, the more the better they do; near a heart it is
/// likely, elsewhere in the zone it is rare. What is made of another commodity has the same hearts as that. So neighbours make
/// the same, as they do in life, and next to them there are villages that could.
/// </summary>
internal sealed class MakingRule : IDemonstrationRule
{
    /// <summary>How far a heart reaches, in villages that are nearest to it: the spacing differs by regency.</summary>
    private const int Reach = 12;

    /// <summary>Villages of a zone for each heart of a commodity of weight 1.</summary>
    private const double VillagesPerHeart = 70;

    /// <summary>How likely a commodity is far from all hearts, against one at a heart.</summary>
    private const double Elsewhere = 0.03;

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var commodities = world.Data.Commodities;
        var pulls = commodities.Where(commodity => commodity.Follows is null)
            .ToDictionary(commodity => commodity.Slug, commodity => PullOf(commodity, world), StringComparer.Ordinal);
        foreach (var village in world.Villages.Where(village => !village.IsNoneFound))
        {
            var weights = commodities
                .Select(commodity => commodity.WeightInZone[village.Zone.Slug]
                    * (Elsewhere + pulls[commodity.Follows ?? commodity.Slug].GetValueOrDefault(village.Code)))
                .ToArray();
            Pick(village, commodities, weights, world);
        }
    }

    private static void Pick(
        InventedVillage village, IReadOnlyList<CommodityProfile> commodities, double[] weights, DemonstrationWorld world)
    {
        for (var ordinal = 1; ordinal <= Count(village, world); ordinal++)
        {
            var picked = world.Roll($"commodity {ordinal}", village.Code).Weighted(weights);
            if (picked < 0)
            {
                return;
            }

            weights[picked] = 0;
            world.Makings.Add(new Making(commodities[picked], [village], IsMain: ordinal == 1, Producer: null));
        }
    }

    private static int Count(InventedVillage village, DemonstrationWorld world) => 1 + new[]
    {
        "second-product", "third-product", "fourth-product",
    }.TakeWhile(share => world.Is(share, village.Code)).Count();

    /// <summary>From 1 at a heart to 0 where it no longer reaches; by village.</summary>
    private static Dictionary<string, double> PullOf(CommodityProfile commodity, DemonstrationWorld world)
    {
        var pull = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var heart in world.Data.Zones.SelectMany(zone => HeartsIn(zone, commodity, world)))
        {
            pull[heart.Code] = 1;
            foreach (var (near, rank) in world.Nearest(heart).Take(Reach).Select((near, rank) => (near, rank)))
            {
                pull[near.Code] = Math.Max(pull.GetValueOrDefault(near.Code), 1 - ((rank + 1.0) / (Reach + 1)));
            }
        }

        return pull;
    }

    private static IEnumerable<InventedVillage> HeartsIn(ZoneProfile zone, CommodityProfile commodity, DemonstrationWorld world)
    {
        var villages = world.Villages.Where(village => village.Zone == zone).ToList();
        var hearts = (int)Math.Ceiling(commodity.WeightInZone[zone.Slug] * villages.Count / VillagesPerHeart);
        return villages
            .OrderBy(village => world.Roll($"heart of {commodity.Slug}", village.Code).Fraction)
            .Take(hearts);
    }
}
