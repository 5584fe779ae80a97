using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Tiles.Layers;

/// <summary>Product clusters; they may overlap.</summary>
internal static class ClustersLayer
{
    public static TileLayer Layer { get; } = new()
    {
        Name = "clusters",
        Description = "Product clusters that have an extent: the boundaries of their villages, united.",
        Entity = typeof(ProductCluster),
        Geometry = nameof(ProductCluster.Extent),
        Shape = TileShape.Polygon,
        Id = nameof(ProductCluster.Id),
        Attributes =
        [
            new("slug", ColumnPath.Of(nameof(ProductCluster.Slug)), "Names the cluster in URLs."),
            new("name", ColumnPath.Of(nameof(ProductCluster.Name)), "Name of the cluster."),
            new("name_id", ColumnPath.Of(nameof(ProductCluster.NameId)), "The same in Indonesian, where the name is a description in English."),
            new("kind", ColumnPath.Of(nameof(ProductCluster.Kind)), "DECLARED by a source, or DISCOVERED from geometry."),
            new("commodity", ColumnPath.Of(nameof(ProductCluster.Commodity), nameof(Commodity.Slug)), "Slug of what its villages make."),
            new("commodity_name", ColumnPath.Of(nameof(ProductCluster.Commodity), nameof(Commodity.Name)), "What its villages make, in English."),
        ],
    };
}
