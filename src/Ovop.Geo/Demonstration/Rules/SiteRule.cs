using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>
/// Places for visitors around products that people would come for, flagships first; never two of one theme close together. Of
/// the clusters of each commodity the first has none yet, near or far: there a site could still be made.
/// </summary>
internal sealed class SiteRule : IDemonstrationRule
{
    private const double SameThemeKilometres = 7;

    /// <summary>
    /// How far from the villages of an open cluster all sites lie: the 20 kilometres that a new site is to keep from others where
    /// a question says nothing else, and what a surveyed position and the round world add.
    /// </summary>
    private const double OpenKilometres = 21;

    /// <summary>How far a surveyed position lies from the village's point at most, in degrees: some 400 metres.</summary>
    private const double MostDegrees = 0.0025;

    private static readonly SiteStatus[] Statuses = [SiteStatus.Planned, SiteStatus.InDevelopment, SiteStatus.Open, SiteStatus.Closed];

    // Of 100, in that order.
    private static readonly double[] Weights = [30, 24, 41, 5];

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var kept = new List<Making>();
        var open = world.Clusters.GroupBy(cluster => cluster.Commodity)
            .ToDictionary(clusters => clusters.Key, clusters => clusters.MinBy(cluster => cluster.Slug, StringComparer.Ordinal)!);
        var wanted = world.Products
            .Where(product => product.Making is { Commodity.HasVisitors: true, Villages.Count: 1 })
            .Where(product => world.Is(product.Flagship is null ? "site-of-other" : "site-of-flagship", product.Slug))
            .OrderBy(product => product.Flagship is null);
        foreach (var product in wanted)
        {
            var making = product.Making;
            if (open.TryGetValue(making.Commodity, out var cluster) && cluster.Villages.Any(village => IsNear(village, making.Village, OpenKilometres)))
            {
                continue;
            }

            if (!kept.Exists(other => other.Commodity == making.Commodity && IsNear(other.Village, making.Village, SameThemeKilometres)))
            {
                kept.Add(making);
                Write(making, world, sheets);
            }
        }
    }

    private static bool IsNear(InventedVillage village, InventedVillage other, double kilometres) =>
        village.KilometresTo(other) < kilometres;

    private static void Write(Making making, DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var (village, commodity, slug) = (making.Village, making.Commodity, making.Slug);
        var status = Statuses[world.Roll("site status", slug).Weighted(Weights)];
        var isSurveyed = world.Is("site-surveyed", slug);
        sheets.State(
            "agrotourism_sites.csv",
            $"a place for visitors, around {commodity.NameId}.",
            ("slug", slug), ("name", DemonstrationWorld.Invented($"Wisata {commodity.NameId.ToLowerInvariant()} {village.Name}")),
            ("status", status), ("theme", commodity.Slug), ("village", village.Code),
            ("position_precision", isSurveyed ? PositionPrecision.Surveyed : PositionPrecision.Village),
            ("lon", isSurveyed ? village.Row.Location.Lon + Offset("east", slug, world) : null),
            ("lat", isSurveyed ? village.Row.Location.Lat + Offset("north", slug, world) : null),
            ("description", null), ("season_from_month", commodity.Season?.From), ("season_to_month", commodity.Season?.To),
            ("access", world.Say("access", slug).Text));
        var share = status == SiteStatus.Open ? "facility-open" : "facility-other";
        foreach (var facility in Enum.GetValues<FacilityKind>().Where(facility => world.Is(share, $"{slug} {facility}")))
        {
            sheets.Link("site_facilities.csv", ("agrotourism_site", slug), ("kind", facility));
        }
    }

    private static double Offset(string direction, string slug, DemonstrationWorld world) =>
        Math.Round(((world.Roll(direction, slug).Fraction * 2) - 1) * MostDegrees, 6);
}
