using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Tiles.Layers;

/// <summary>Agrotourism sites.</summary>
internal static class SitesLayer
{
    public static TileLayer Layer { get; } = new()
    {
        Name = "sites",
        Description = "Agrotourism sites.",
        Entity = typeof(AgrotourismSite),
        Geometry = nameof(AgrotourismSite.Location),
        Shape = TileShape.Point,
        Id = nameof(AgrotourismSite.Id),
        Attributes =
        [
            new("slug", ColumnPath.Of(nameof(AgrotourismSite.Slug)), "Names the site in URLs."),
            new("name", ColumnPath.Of(nameof(AgrotourismSite.Name)), "Name of the site."),
            new("name_id", ColumnPath.Of(nameof(AgrotourismSite.NameId)), "The same in Indonesian, where the name is a description in English."),
            new("status", ColumnPath.Of(nameof(AgrotourismSite.Status)), "Whether it is open, or how far its plan is."),
            new("position_precision", ColumnPath.Of(nameof(AgrotourismSite.PositionPrecision)), "How exact its position is."),
            new("theme", ColumnPath.Of(nameof(AgrotourismSite.Theme), nameof(Commodity.Slug)), "Slug of the commodity that it shows."),
        ],
    };
}
