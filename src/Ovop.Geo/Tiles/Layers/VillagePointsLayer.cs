namespace Ovop.Geo.Tiles.Layers;

/// <summary>Villages as points: for names, and for those that have no boundary.</summary>
internal static class VillagePointsLayer
{
    public static TileLayer Layer { get; } = new()
    {
        Name = "village_points",
        Description = "All villages (desa and kelurahan), as a point inside each.",
        Entity = typeof(Village),
        Geometry = nameof(Village.Location),
        Shape = TileShape.Point,
        Id = nameof(Village.Code),
        MinZoom = 8,
        Attributes = VillagesLayer.Attributes,
    };
}
