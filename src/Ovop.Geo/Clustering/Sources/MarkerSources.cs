using System.Collections.Immutable;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Clustering.Sources;

/// <summary>The list of what can be shown as points. A new kind is one more here.</summary>
public static class MarkerSources
{
    public static ImmutableArray<MarkerSource> Create(EntityModels models) =>
    [
        new(
            MarkerKind.Products,
            models.For<Product>(),
            new SpreadProjection(ColumnPath.Of(nameof(Village.Location))),
            Column(nameof(Product.CommodityId)))
        {
            Spread = nameof(Product.Villages),
        },
        new(
            MarkerKind.Villages,
            models.For<Village>(),
            Column(nameof(Village.Location)),
            new SpreadProjection(ColumnPath.Of(nameof(Product.CommodityId))))
        {
            Spread = nameof(Village.Products),
        },
        new(
            MarkerKind.Sites,
            models.For<AgrotourismSite>(),
            Column(nameof(AgrotourismSite.Location)),
            Column(nameof(AgrotourismSite.ThemeId))),
        new(
            MarkerKind.Clusters,
            models.For<ProductCluster>(),
            new ComputedProjection(GeometryFields.PointOnSurface, ColumnPath.Of(nameof(ProductCluster.Extent)), []),
            Column(nameof(ProductCluster.CommodityId))),
    ];

    private static ColumnProjection Column(string property) => new(ColumnPath.Of(property));
}
