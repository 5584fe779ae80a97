using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Tiles.Layers;

/// <summary>Terrain zones; they may overlap.</summary>
internal static class ZonesLayer
{
    public static TileLayer Layer { get; } = new()
    {
        Name = "zones",
        Description = "Terrain zones: areas of one soil and terrain character.",
        Entity = typeof(TerrainZone),
        Geometry = nameof(TerrainZone.Boundary),
        Shape = TileShape.Polygon,
        Id = nameof(TerrainZone.Id),
        Attributes =
        [
            new("slug", ColumnPath.Of(nameof(TerrainZone.Slug)), "Such as blitar-selatan."),
            new("name", ColumnPath.Of(nameof(TerrainZone.Name)), "Name of the zone."),
            new("soil", ColumnPath.Of(nameof(TerrainZone.Soil)), "What it stands on; absent where no source tells."),
            new("terrain", ColumnPath.Of(nameof(TerrainZone.Terrain)), "Its form; absent where no source tells."),
            new("fertility", ColumnPath.Of(nameof(TerrainZone.Fertility)), "How fertile; absent where no source tells."),
        ],
    };
}
