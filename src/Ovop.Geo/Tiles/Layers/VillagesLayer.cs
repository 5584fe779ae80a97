using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Tiles.Layers;

/// <summary>Villages as areas.</summary>
internal static class VillagesLayer
{
    public static ImmutableArray<TileAttribute> Attributes { get; } =
    [
        new("code", ColumnPath.Of(nameof(Village.Code)), "Such as 35.05.17.2009."),
        new("name", ColumnPath.Of(nameof(Village.Name)), "Name of the village."),
        new("kind", ColumnPath.Of(nameof(Village.Kind)), "DESA or KELURAHAN."),
        new("district", ColumnPath.Of(nameof(Village.District), nameof(District.Name)), "Name of its district."),
        new("regency", ColumnPath.Of(nameof(Village.Regency), nameof(Regency.Name)), "Name of its regency."),
        new("zone", ColumnPath.Of(nameof(Village.TerrainZone), nameof(TerrainZone.Slug)), "Slug of its main terrain zone; absent where none covers it."),
        new("zone_name", ColumnPath.Of(nameof(Village.TerrainZone), nameof(TerrainZone.Name)), "Name of its main terrain zone."),
        new("stage", ColumnPath.Of(nameof(Village.DevelopmentStage), nameof(VillageStage.Stage)), "How far it has come; UNKNOWN where nobody looked."),
        new("product_record", ColumnPath.Of(nameof(Village.ProductRecord)), "What is known of its products: UNSURVEYED, NONE_FOUND or RECORDED."),
        new("boundary_source", ColumnPath.Of(nameof(Village.BoundarySource)), "How far its boundary may be trusted; absent where it has none."),
    ];

    public static TileLayer Layer { get; } = new()
    {
        Name = "villages",
        Description = "Villages (desa and kelurahan) that have a boundary, as areas.",
        Entity = typeof(Village),
        Geometry = nameof(Village.Boundary),
        Shape = TileShape.Polygon,
        Id = nameof(Village.Code),
        MinZoom = 8,
        Attributes = Attributes,
    };
}
