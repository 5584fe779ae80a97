using Ovop.Geo.Tiles.Layers;

namespace Ovop.Geo.Tiles;

/// <summary>All layers of tiles that draw rows as they are, from the largest to the smallest on a map.</summary>
public static class TileLayers
{
    public static IReadOnlyList<TileLayer> All { get; } =
    [
        RegenciesLayer.Layer,
        DistrictsLayer.Layer,
        ZonesLayer.Layer,
        VillagesLayer.Layer,
        VillagePointsLayer.Layer,
        ClustersLayer.Layer,
        SitesLayer.Layer,
    ];
}
