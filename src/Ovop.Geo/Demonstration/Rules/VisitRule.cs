using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>Official visits of two years and a half: what was seen there, asked for and promised.</summary>
internal sealed class VisitRule : IDemonstrationRule
{
    private static readonly DateOnly Earliest = new(2024, 1, 8);

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var made = world.Products.ToLookup(product => product.Making.Village.Code, StringComparer.Ordinal);
        foreach (var village in world.Villages.Where(village => world.Is("visited", village.Code)))
        {
            Visit(village, "first", Earliest, DemonstrationWorld.Today.AddDays(-365), made, world, sheets);
            if (world.Is("visited-again", village.Code))
            {
                Visit(village, "second", DemonstrationWorld.Today.AddDays(-364), DemonstrationWorld.Today, made, world, sheets);
            }
        }
    }

    private static void Visit(
        InventedVillage village, string which, DateOnly from, DateOnly to, ILookup<string, InventedProduct> made,
        DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var slug = $"demo-visit-{which}-{village.Key}";
        var asked = world.Is("visit-asks", slug) ? world.Say("asked-for", slug) : null;
        var promised = world.Is("visit-promises", slug) ? world.Say("promised", slug) : null;
        var seen = string.Join(", ", made[village.Code].Select(product => product.Making.Commodity.NameId));
        var visit = new InventedVisit(slug, village, world.Roll("visit day", slug).Day(from, to), asked);
        world.Visits.Add(visit);
        sheets.State(
            "visits.csv",
            "that the visit took place, and what was said at it.",
            ("slug", slug), ("village", village.Code),
            ("kind", world.Roll("visit kind", slug).Of([VisitKind.SambangDesa, VisitKind.SafariDesa, VisitKind.Other])),
            ("visited_on", visit.Day), ("official", world.Say("official", slug).Text),
            ("seen", seen.Length == 0 ? null : $"{seen}."), ("asked_for", asked?.Text), ("promised", promised?.Text),
            ("purpose", world.Say("purpose", slug).Text));
    }
}
