using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>The list of what can be made: that of the seed, and more.</summary>
internal sealed class CommodityRule : IDemonstrationRule
{
    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var commodity in world.Data.Commodities)
        {
            sheets.State(
                "commodities.csv",
                "that the villages of the demonstration make it.",
                ("slug", commodity.Slug), ("name", commodity.Name), ("name_id", commodity.NameId),
                ("category", commodity.Category));
        }
    }
}
