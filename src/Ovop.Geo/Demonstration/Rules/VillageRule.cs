using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>What the survey says of every village: what it makes, or that nothing was found. The rest is as the seed has it.</summary>
internal sealed class VillageRule : IDemonstrationRule
{
    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        var made = world.Makings
            .SelectMany(making => making.Villages.Select(village => (village.Code, making.Commodity.NameId)))
            .ToLookup(making => making.Code, making => making.NameId, StringComparer.Ordinal);
        foreach (var village in world.Villages)
        {
            var isRecorded = made.Contains(village.Code);
            var found = isRecorded
                ? $"it makes {string.Join(", ", made[village.Code].Distinct(StringComparer.Ordinal))}"
                : "no product was found";
            var row = village.Row;
            sheets.State(
                "villages.csv",
                $"surveyed on {village.SurveyedOn:yyyy-MM-dd}, {found}.",
                ("code", row.Code), ("name", row.Name), ("aliases", row.Aliases), ("kind", row.Kind),
                ("lon", row.Location.Lon), ("lat", row.Location.Lat), ("area_km2", row.AreaKm2),
                ("product_record", isRecorded ? ProductRecordState.Recorded : ProductRecordState.NoneFound));
        }
    }
}
