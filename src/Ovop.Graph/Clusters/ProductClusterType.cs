using Ovop.Geo.Clusters;
using Ovop.Graph.Entities;
using Ovop.Graph.Entities.Members;

namespace Ovop.Graph.Clusters;

internal sealed class ProductClusterType : EntityType<ProductCluster>
{
    protected override void Configure(EntityDescriptor<ProductCluster> descriptor) => descriptor
        .Description("Villages that make the same commodity together (declared) or side by side (discovered).")
        .List("productClusters")
        .Single("productClusterBySlug", cluster => cluster.Slug)
        .Feature(cluster => cluster.Extent, "The extent.")
        .Statistics("productClusterStatistics")
        .Column(cluster => cluster.Slug, "A name for URLs and files; unique.")
        .Names(cluster => cluster.Name, cluster => cluster.NameId)
        .Column(cluster => cluster.Kind, "How it is known.")
        .Geometry(cluster => cluster.Extent, "The union of its villages; null while none has a boundary.")
        .Measures(cluster => cluster.Extent, "extent")
        .Add(new NearMember("Clusters that lie near others, or near a geometry, measured between the edges.", nameof(ProductCluster.Extent)))
        .Add(new InsideMember("Clusters that lie inside of others, or of a geometry.", nameof(ProductCluster.Extent)))
        .Object(cluster => cluster.Commodity, "What its villages make.")
        .Object(cluster => cluster.Producer, "The joint enterprise; null where there is none or it is not told.")
        .Object(cluster => cluster.Regency, "The regency; null where its villages lie in several.")
        .Connection(cluster => cluster.Villages, "Its villages.")
        .PlainList(cluster => cluster.MarketAccesses, "How it reaches buyers: its own market access and that of its villages' products of the same commodity.", "marketAccess")
        .Sources(cluster => cluster.Claims, "What sources say of the cluster.");
}
