using Ovop.Geo.Demonstration.Sheets;
using Ovop.Geo.Demonstration.World;

namespace Ovop.Geo.Demonstration.Rules;

/// <summary>Zones of whole districts, in all three regencies.</summary>
internal sealed class ZoneRule : IDemonstrationRule
{
    public void Apply(DemonstrationWorld world, DemonstrationSheets sheets)
    {
        foreach (var zone in world.Data.Zones)
        {
            sheets.State(
                "terrain_zones.csv",
                "soil, terrain and districts of the zone.",
                ("slug", zone.Slug), ("name", zone.Name), ("regency", zone.Regency), ("soil", zone.Soil),
                ("terrain", zone.Terrain), ("fertility", zone.Fertility));
            foreach (var district in zone.Districts)
            {
                sheets.Link("terrain_zone_districts.csv", ("terrain_zone", zone.Slug), ("district", district));
            }
        }
    }
}
