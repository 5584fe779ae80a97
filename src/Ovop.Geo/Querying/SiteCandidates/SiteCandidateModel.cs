using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.SiteCandidates;

/// <summary>
/// The rows of a <see cref="SiteCandidateSource"/> as an entity, with relations to their village, to the cluster and to the
/// site next to it.
/// </summary>
public static class SiteCandidateModel
{
    public static EntityModel Create(EntityModels models)
    {
        var (village, cluster, site) = (models.For<Village>(), models.For<ProductCluster>(), models.For<AgrotourismSite>());
        var code = SourceColumn.Of(SiteCandidate.VillageCode, "village_code", ValueKind.Text, typeof(string));
        var clusterId = SourceColumn.Of(SiteCandidate.ProductClusterId, "product_cluster_id", ValueKind.Integer, typeof(int), isNullable: true);
        var siteId = SourceColumn.Of(SiteCandidate.AgrotourismSiteId, "agrotourism_site_id", ValueKind.Integer, typeof(int), isNullable: true);
        var candidate = new EntityModel(
            typeof(SiteCandidate),
            SqlName.Quote("site_candidate"),
            [
                code, clusterId, siteId,
                SourceColumn.Of(SiteCandidate.Basis, "basis", ValueKind.Text, typeof(string)),
                SourceColumn.Of(SiteCandidate.BasisRank, "basis_rank", ValueKind.Integer, typeof(int)),
                SourceColumn.Of(SiteCandidate.FlagshipRank, "flagship_rank", ValueKind.Integer, typeof(int)),
                SourceColumn.Of(SiteCandidate.ProductCount, "product_count", ValueKind.Integer, typeof(int)),
                SourceColumn.Of(SiteCandidate.Class, "class", ValueKind.Text, typeof(string), isNullable: true),
                SourceColumn.Of(SiteCandidate.Products, "products", ValueKind.Text, typeof(string)),
                SourceColumn.Of(SiteCandidate.Suitabilities, "suitabilities", ValueKind.Text, typeof(string)),
                SourceColumn.Of(SiteCandidate.ClusterMetres, "cluster_metres", ValueKind.Float, typeof(double), isNullable: true),
                SourceColumn.Of(SiteCandidate.SiteMetres, "site_metres", ValueKind.Float, typeof(double), isNullable: true),
            ],
            [code])
        {
            IsStored = false,
        };
        candidate.SetRelations([To(village, code), To(cluster, clusterId), To(site, siteId)]);
        return candidate;
    }

    private static EntityRelation To(EntityModel target, EntityColumn key) => new()
    {
        Name = target.Name,
        Target = target,
        IsList = false,
        IsRequired = !key.IsNullable,
        HoldsTargetKey = true,
        SourceColumns = [key],
        TargetColumns = target.Key,
    };
}
