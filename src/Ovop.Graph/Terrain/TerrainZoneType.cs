using Ovop.Geo.Terrain;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Members;

namespace Ovop.Graph.Terrain;

internal sealed class TerrainZoneType : EntityType<TerrainZone>
{
    protected override void Configure(EntityDescriptor<TerrainZone> descriptor) => descriptor
        .Description("An area of one soil and terrain character. Zones may overlap and may cut villages.")
        .List("terrainZones")
        .Single("terrainZoneBySlug", zone => zone.Slug)
        .Feature(zone => zone.Boundary, "The area.")
        .Column(zone => zone.Slug, "A name for URLs and files; unique.")
        .Label("The name, in either language.", values => values[0], zone => zone.Name)
        .Column(zone => zone.Name, "The name, such as Blitar Selatan.")
        .Column(zone => zone.Soil, "The soil; null where no source tells.")
        .Column(zone => zone.Terrain, "The terrain; null where no source tells.")
        .Column(zone => zone.Fertility, "The fertility; null where no source tells.")
        .Geometry(zone => zone.Boundary, "The area; null while it is not known.")
        .Measures(zone => zone.Boundary, "boundary")
        .Add(new NearMember("Zones that lie near others, or near a geometry, measured between the edges.", nameof(TerrainZone.Boundary)))
        .Add(new InsideMember("Zones that lie inside of others, or of a geometry.", nameof(TerrainZone.Boundary)))
        .Object(zone => zone.Regency, "The regency that it belongs to; null where it spans several.")
        .Connection(zone => zone.Districts, "The districts that define it; empty where its area was imported.")
        .Connection(zone => zone.TerrainShares, "The villages that lie in it, each with its share.")
        .Connection(zone => zone.Suitabilities, "What is said of its land, by its name or by its soil and terrain.")
        .Sources(zone => zone.Claims, "What sources say of the zone.");
}
