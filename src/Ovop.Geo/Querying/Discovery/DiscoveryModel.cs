using NetTopologySuite.Geometries;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Discovery;

/// <summary>
/// The rows of a <see cref="DiscoverySource"/> as an entity with columns and relations, so that filters, orders, statistics
/// and nested lists reach it like any other.
/// </summary>
public static class DiscoveryModel
{
    private const string Comparison = "ovop_cluster_comparison";

    /// <summary>The entity <see cref="DiscoveredCluster"/>.</summary>
    public static EntityModel Of(EntityModels models) => models.Derived(nameof(DiscoveredCluster), Create);

    /// <summary>The entity <see cref="ClusterComparison"/>.</summary>
    public static EntityModel ComparisonOf(EntityModels models) =>
        Of(models).Relation(nameof(DiscoveredCluster.Declared)).Target;

    private static EntityModel Create(EntityModels models)
    {
        var slug = SourceColumn.Of(nameof(DiscoveredCluster.Slug), "slug", ValueKind.Text, typeof(string));
        var commodity = SourceColumn.Of(nameof(DiscoveredCluster.CommodityId), "commodity_id", ValueKind.Integer, typeof(int));
        var village = SourceColumn.Of(nameof(DiscoveredCluster.FirstVillageCode), "first_village_code", ValueKind.Text, typeof(string));
        var regency = SourceColumn.Of(nameof(DiscoveredCluster.RegencyCode), "regency_code", ValueKind.Text, typeof(string), isNullable: true);
        var villages = SourceColumn.Of(nameof(DiscoveredCluster.VillageCodes), "village_codes", ValueKind.Text, typeof(string));
        var products = Listing(nameof(DiscoveredCluster.ProductIds), "product_ids");
        var producers = Listing(nameof(DiscoveredCluster.ProducerIds), "producer_ids");
        var accesses = Listing(nameof(DiscoveredCluster.MarketAccessIds), "market_access_ids");
        var declared = Listing(nameof(DiscoveredCluster.DeclaredIds), "declared_ids");
        var cluster = new EntityModel(
            typeof(DiscoveredCluster),
            SqlName.Quote("discovered_cluster"),
            [
                slug, commodity, village, regency, villages, products, producers, accesses, declared,
                SourceColumn.Of(nameof(DiscoveredCluster.VillageCount), "village_count", ValueKind.Integer, typeof(int)),
                SourceColumn.Of(nameof(DiscoveredCluster.ProductCount), "product_count", ValueKind.Integer, typeof(int)),
                SourceColumn.Of(nameof(DiscoveredCluster.ProducerCount), "producer_count", ValueKind.Integer, typeof(int)),
                SourceColumn.Of(nameof(DiscoveredCluster.AreaKm2), "area_km2", ValueKind.Float, typeof(double), isNullable: true),
                SourceColumn.Of(nameof(DiscoveredCluster.Extent), "extent", ValueKind.Geometry, typeof(MultiPolygon), isNullable: true),
                SourceColumn.Of(nameof(DiscoveredCluster.Hull), "hull", ValueKind.Geometry, typeof(Polygon), isNullable: true),
            ],
            [slug])
        {
            IsStored = false,
        };
        var comparison = CreateComparison(models);
        cluster.SetRelations(
        [
            One(nameof(DiscoveredCluster.Commodity), commodity, models.For<Commodity>()),
            One(nameof(DiscoveredCluster.FirstVillage), village, models.For<Village>()),
            One(nameof(DiscoveredCluster.Regency), regency, models.For<Regency>()),
            Listed(nameof(DiscoveredCluster.Villages), villages, models.For<Village>()),
            Listed(nameof(DiscoveredCluster.Products), products, models.For<Product>()),
            Listed(nameof(DiscoveredCluster.Producers), producers, models.For<Producer>()),
            Listed(nameof(DiscoveredCluster.MarketAccesses), accesses, models.For<MarketAccess>()),
            new EntityRelation
            {
                Name = nameof(DiscoveredCluster.Declared),
                Target = comparison,
                IsList = true,
                IsRequired = false,
                HoldsTargetKey = false,
                SourceColumns = [declared, villages],
                TargetColumns = [],
                Function = Comparison,
            },
        ]);
        return cluster;
    }

    private static EntityModel CreateComparison(EntityModels models)
    {
        var id = SourceColumn.Of(nameof(ClusterComparison.ProductClusterId), "product_cluster_id", ValueKind.Integer, typeof(int));
        var both = Listing(nameof(ClusterComparison.BothCodes), "both_codes");
        var here = Listing(nameof(ClusterComparison.HereCodes), "here_codes");
        var there = Listing(nameof(ClusterComparison.ThereCodes), "there_codes");
        var comparison = new EntityModel(typeof(ClusterComparison), Comparison, [id, both, here, there], [id]) { IsStored = false };
        comparison.SetRelations(
        [
            One(nameof(ClusterComparison.Cluster), id, models.For<ProductCluster>()),
            Listed(nameof(ClusterComparison.InBoth), both, models.For<Village>()),
            Listed(nameof(ClusterComparison.OnlyHere), here, models.For<Village>()),
            Listed(nameof(ClusterComparison.OnlyThere), there, models.For<Village>()),
        ]);
        return comparison;
    }

    private static EntityRelation One(string name, EntityColumn source, EntityModel target) => new()
    {
        Name = name,
        Target = target,
        IsList = false,
        IsRequired = !source.IsNullable,
        HoldsTargetKey = true,
        SourceColumns = [source],
        TargetColumns = target.Key,
    };

    private static EntityRelation Listed(string name, EntityColumn source, EntityModel target) => new()
    {
        Name = name,
        Target = target,
        IsList = true,
        IsRequired = false,
        HoldsTargetKey = false,
        SourceColumns = [source],
        TargetColumns = target.Key,
        IsListed = true,
    };

    private static EntityColumn Listing(string property, string name) =>
        SourceColumn.Of(property, name, ValueKind.Text, typeof(string), isNullable: true);
}
