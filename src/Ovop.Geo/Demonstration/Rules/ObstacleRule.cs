using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>What stands in the way of products that struggle, and of villages; some of it is out of the way again.</summary>
internal sealed class ObstacleRule : IDemonstrationRule
{
    private static readonly DateOnly Earliest = new(2024, 3, 4);

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var struggling = world.Products.Where(product => product.Development == ProductDevelopment.Struggling);
        foreach (var product in struggling.Where(product => world.Is("obstacle-of-struggling", product.Slug)))
        {
            Add(product.Making.Village, product, $"{product.Slug}-obstacle", "obstacle-product", world, sheets);
        }

        foreach (var village in world.Villages.Where(village => world.Is("obstacle-of-village", village.Code)))
        {
            Add(village, null, $"demo-obstacle-{village.Key}", "obstacle-village", world, sheets);
        }
    }

    private static void Add(
        InventedVillage village, InventedProduct? product, string slug, string use, DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var visit = world.Visits.Find(visit => visit.Village == village);
        var reported = visit?.Day ?? world.Roll("reported", slug).Day(Earliest, DemonstrationWorld.Today);
        var what = world.Say(use, slug);
        var isResolved = world.Is("obstacle-resolved", slug);
        world.Obstacles.Add(new InventedObstacle(slug, village, product, what.Help ?? AssistanceKind.Other, reported, isResolved));
        sheets.State(
            "obstacles.csv",
            "what stands in the way.",
            ("slug", slug), ("village", product is null ? village.Code : null), ("product", product?.Slug), ("regency", null),
            ("description", what.Text), ("reported_on", reported),
            ("resolved_on", isResolved ? world.Roll("resolved", slug).Day(reported, DemonstrationWorld.Today) : null),
            ("resolution", isResolved ? world.Say("resolution", slug).Text : null), ("visit", visit?.Slug));
    }
}
