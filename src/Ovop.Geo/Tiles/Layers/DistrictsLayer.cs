using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Tiles.Layers;

/// <summary>Kecamatan.</summary>
internal static class DistrictsLayer
{
    public static TileLayer Layer { get; } = new()
    {
        Name = "districts",
        Description = "Districts (kecamatan), united from the boundaries of their villages.",
        Entity = typeof(District),
        Geometry = nameof(District.Boundary),
        Shape = TileShape.Polygon,
        Id = nameof(District.Code),
        MinZoom = 6,
        Attributes =
        [
            new("code", ColumnPath.Of(nameof(District.Code)), "Such as 35.05.17."),
            new("name", ColumnPath.Of(nameof(District.Name)), "Name of the district."),
            new("regency", ColumnPath.Of(nameof(District.Regency), nameof(Regency.Name)), "Name of its regency."),
        ],
    };
}
