using Ovop.Geo.Spatial;
using Ovop.Geo.Villages;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Members;
using Ovop.Graph.Labels;
using Ovop.Graph.Prospects;
using Ovop.Graph.Suitability;

namespace Ovop.Graph.Villages;

internal sealed class VillageType : EntityType<Village>
{
    protected override void Configure(EntityDescriptor<Village> descriptor) => descriptor
        .Description("A village (desa or kelurahan), the lowest step of the administrative ladder.")
        .List("villages")
        .Single("villageByCode", village => village.Code)
        .At("villageAt", village => village.Boundary)
        .Feature(village => village.Boundary, "The boundary.")
        .Feature(village => village.Location, "The point inside the village.")
        .Statistics("villageStatistics")
        .Column(village => village.Code, "The official code, such as 35.05.17.2009. Names repeat, codes do not.")
        .Label(
            "Kind and name: Desa Pikatan, Pikatan village.",
            values => VillageText.Indonesian(values[0], values[1]), values => VillageText.English(values[0], values[1]),
            village => village.Kind, village => village.Name)
        .Column(village => village.Name, "The official name.")
        .Column(village => village.Aliases, "Other spellings met in sources.")
        .Column(village => village.Kind, "Desa or kelurahan.")
        .Column(village => village.AreaKm2, "Square kilometres: the register's figure until a real boundary is imported, then that boundary's; null where the register has none.")
        .Column(village => village.ProductRecord, "What is known of its products: unknown is not none.")
        .Column(village => village.DevelopmentStage.Stage, "How far it has come with a product of its own: the highest stage that any of stageReasons gives, UNKNOWN where none does.")
        .Column(village => village.BoundarySource, "How far the boundary may be trusted; null while there is none.")
        .Geometry(village => village.Location, "A point inside the village.")
        .Geometry(village => village.Boundary, "The boundary; null while there is none. See boundarySource before measuring.")
        .Shape(village => village.Boundary, "boundary")
        .Computed(GeometryFields.DistanceMetres, village => village.Location, "Metres on the spheroid from the point inside the village to a geometry.")
        .Computed(GeometryFields.BearingDegrees, village => village.Location, "Direction from the point inside the village to a geometry's centre, in degrees clockwise from north; null where both are the same point.")
        .Add(new NearMember("Villages that lie near others, or near a geometry, measured between the edges.", nameof(Village.Boundary)))
        .Add(new InsideMember("Villages that lie inside of others, or of a geometry.", nameof(Village.Boundary)))
        .Object(village => village.District, "The district that it belongs to.")
        .Object(village => village.Regency, "The regency that it belongs to.")
        .Object(village => village.TerrainZone, "Its main zone of soil and terrain: that of the largest share; null where no zone covers it.")
        .PlainList(village => village.TerrainShares, "How much of it lies in which zone.")
        .PlainList(village => village.StageReasons, "The rows of the record that give it its stage.")
        .Object(village => village.Need, "What helps it as far as it has come, what help it has, and where nothing is known what would tell.")
        .Connection(village => village.Suitabilities, "What is said of its land, and of how much of it: by its name, by its zones, or by their soil and terrain.")
        .Add(new SuitabilityMember())
        .Add(ProspectsMember.OfVillage())
        .Neighbours(village => village.Boundary, "The villages next to it: those whose boundary it shares, in an edge or only in a corner, or whose boundary comes within the tolerance. None while it has no boundary.")
        .Connection(village => village.Products, "What is recorded of its products. Empty says none only where productRecord is NONE_FOUND.")
        .Connection(village => village.Producers, "The enterprises that it owns, alone or with others.")
        .Connection(village => village.ProductClusters, "The product clusters that it is part of.")
        .Connection(village => village.AgrotourismSites, "Its sites for visitors.")
        .Connection(village => village.Enrolments, "The programmes that it takes part in by name.")
        .Connection(village => village.Visits, "Official visits to it.")
        .Connection(village => village.Obstacles, "What a source says stands in its way.")
        .Connection(village => village.Assistances, "Help that it is promised or given.")
        .Connection(village => village.Events, "What has happened in it and to its products, their makers and the programmes that it is enrolled in, and what is to come.", "timeline")
        .Sources(village => village.Claims, "What sources say of the village itself.");
}
