using Ovop.Geo.Terrain;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Terrain;

internal sealed class TerrainShareType : EntityType<TerrainShare>
{
    protected override void Configure(EntityDescriptor<TerrainShare> descriptor) => descriptor
        .Description("How much of a village lies in a zone. Shares of one village may add up to more than 1, since zones overlap.")
        .Column(share => share.Share, "Part of the village's area, above 0 and up to 1.")
        .Label("The name of the zone, in either language.", values => values[0], share => share.TerrainZone.Name)
        .Object(share => share.TerrainZone, "The zone.", "zone")
        .Object(share => share.Village, "The village.")
        .Sources(share => share.TerrainZone.Claims, "What sources say of the zone; the share is computed from it and the village's boundary.");
}
