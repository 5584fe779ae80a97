using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>The harvest of the last whole year, in the months of its commodity, some a month earlier or later.</summary>
internal sealed class SeasonRule : IDemonstrationRule
{
    private const int Months = 12;

    /// <summary>The more of it there is, the less one costs: about so many rupiah a harvest.</summary>
    private const int UsualHarvestIdr = 60_000_000;

    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var product in world.Products.Where(product => world.Is("season-known", product.Slug)))
        {
            var commodity = product.Making.Commodity;
            if (commodity.Season is not var (from, to))
            {
                continue;
            }

            var shift = (from, to) == (1, Months) ? 0 : world.Roll("season", product.Slug).Between(-1, 1);
            var percent = world.Roll("harvest", product.Slug).Between(15, 300);
            sheets.State(
                "production_seasons.csv",
                "when it is harvested, and how much.",
                ("slug", product.Slug), ("product", product.Slug), ("from_month", Month(from + shift)), ("to_month", Month(to + shift)),
                ("quantity", Math.Max(1, UsualHarvestIdr / commodity.PriceFromIdr * percent / 100)), ("unit", commodity.PriceUnit),
                ("year", DemonstrationWorld.Today.Year - 1));
        }
    }

    private static int Month(int month) => ((month + Months - 1) % Months) + 1;
}
