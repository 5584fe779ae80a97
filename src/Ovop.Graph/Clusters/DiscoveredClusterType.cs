using System.Globalization;
using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Spatial;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Members;
using Ovop.Graph.Labels;

namespace Ovop.Graph.Clusters;

internal sealed class DiscoveredClusterType : EntityType<DiscoveredCluster>
{
    protected override EntityModel Model(EntityModels models) => DiscoveryModel.Of(models);

    protected override void Configure(EntityDescriptor<DiscoveredCluster> descriptor) => descriptor
        .Description("Villages that make the same commodity side by side, found from geometry: nobody need have declared them, and nothing says that they work together.")
        .WithoutId()
        .Paged()
        .OrderedBy(cluster => cluster.VillageCount, "the most villages first", isDescending: true)
        .Feature(cluster => cluster.Extent, "The extent.")
        .Feature(cluster => cluster.Hull, "The convex hull.")
        .Column(cluster => cluster.Slug, "The commodity and the smallest code of a village, such as coffee:35.05.17.2005: the same as long as that village leads it.")
        .Label(
            "What is made and where: Kopi: Desa Tembalang dan 3 desa lain, Coffee: Tembalang village and 3 more.",
            Indonesian,
            English,
            cluster => cluster.Commodity.NameId, cluster => cluster.Commodity.Name, cluster => cluster.FirstVillage.Kind,
            cluster => cluster.FirstVillage.Name, cluster => cluster.VillageCount)
        .Column(cluster => cluster.VillageCount, "How many villages it has.")
        .Column(cluster => cluster.ProductCount, "How many products of the commodity come from them.")
        .Column(cluster => cluster.ProducerCount, "How many producers make those, as far as they are known; 0 where none is.")
        .Column(cluster => cluster.AreaKm2, "Square kilometres of its villages together; null while one's is not known.")
        .Geometry(cluster => cluster.Extent, "The union of its villages' boundaries; null while none has a boundary.")
        .Geometry(cluster => cluster.Hull, "The convex hull of its villages, those without a boundary by their points; null where it is no area.")
        .Shape(cluster => cluster.Extent, "extent")
        .Computed(GeometryFields.DistanceMetres, cluster => cluster.Extent, "Metres on the spheroid from the extent's nearest edge to a geometry; null while there is no extent.")
        .Computed(GeometryFields.BearingDegrees, cluster => cluster.Extent, "Direction from the extent's centre to a geometry's centre, in degrees clockwise from north; null where both are the same point, or there is no extent.")
        .Add(new NearMember("Clusters that lie near others, or near a geometry, measured between the edges.", nameof(DiscoveredCluster.Extent)))
        .Add(new InsideMember("Clusters that lie inside of others, or of a geometry.", nameof(DiscoveredCluster.Extent)))
        .Object(cluster => cluster.Commodity, "What its villages make.")
        .Object(cluster => cluster.Regency, "The regency; null where its villages lie in several.")
        .Object(cluster => cluster.FirstVillage, "The village with the smallest code, which leads the slug.")
        .Connection(cluster => cluster.Villages, "Its villages.")
        .Connection(cluster => cluster.Products, "The products of the commodity that come from its villages.")
        .Connection(cluster => cluster.Producers, "Who makes those products, as far as it is known.")
        .PlainList(cluster => cluster.MarketAccesses, "How those products reach buyers.", "marketAccess")
        .PlainList(cluster => cluster.Declared, "The declared clusters of the commodity that share villages with it, each compared with it.");

    private static string Indonesian(LabelValues values) =>
        $"{values[0]}: {VillageText.Indonesian(values[2], values[3])}{Others(values, "dan", "desa lain")}";

    private static string English(LabelValues values) =>
        $"{values[1]}: {VillageText.English(values[2], values[3])}{Others(values, "and", "more")}";

    private static string Others(LabelValues values, string and, string more) => values.Number(4) > 1
        ? string.Create(CultureInfo.InvariantCulture, $" {and} {values.Number(4) - 1} {more}")
        : "";
}
