using Ovop.Geo.Sites;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Sites;

/// <summary>Places for visitors.</summary>
internal static class SitesFeature
{
    public static SchemaFeature Create() => new(
        [new AgrotourismSiteType()],
        [
            EntityEnumType.Of<SiteStatus>(
                "How far a site is.",
                (SiteStatus.Planned, "Planned."),
                (SiteStatus.InDevelopment, "Being made."),
                (SiteStatus.Open, "Open to visitors."),
                (SiteStatus.Closed, "Closed.")),
            EntityEnumType.Of<PositionPrecision>(
                "How exact a position is.",
                (PositionPrecision.Surveyed, "Measured on the spot, or taken from a map."),
                (PositionPrecision.Village, "The point inside the village; the site itself may lie anywhere in it.")),
        ]);
}
