using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Tiles.Layers;

/// <summary>Kabupaten and kota.</summary>
internal static class RegenciesLayer
{
    public static TileLayer Layer { get; } = new()
    {
        Name = "regencies",
        Description = "Regencies (kabupaten and kota), united from the boundaries of their villages.",
        Entity = typeof(Regency),
        Geometry = nameof(Regency.Boundary),
        Shape = TileShape.Polygon,
        Id = nameof(Regency.Code),
        Attributes =
        [
            new("code", ColumnPath.Of(nameof(Regency.Code)), "Such as 35.05."),
            new("name", ColumnPath.Of(nameof(Regency.Name)), "Name of the regency."),
            new("kind", ColumnPath.Of(nameof(Regency.Kind)), "KABUPATEN or KOTA."),
        ],
    };
}
