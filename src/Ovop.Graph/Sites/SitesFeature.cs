using Ovop.Geo.Sites;
using Ovop.Graph.Entities;

namespace Ovop.Graph.Sites;

/// <summary>Places for visitors.</summary>
internal static class SitesFeature
{
    public static SchemaFeature Create() => new(
        [new AgrotourismSiteType(), new SiteFacilityType()],
        [
            EntityEnumType.Of<SiteStatus>(
                "How far a site is.",
                (SiteStatus.Planned, "Planned."),
                (SiteStatus.InDevelopment, "Being made."),
                (SiteStatus.Open, "Open to visitors."),
                (SiteStatus.Closed, "Closed.")),
            EntityEnumType.Of<FacilityKind>(
                "What visitors find at a site.",
                (FacilityKind.Parking, "Parking."),
                (FacilityKind.Toilet, "Toilets."),
                (FacilityKind.PrayerRoom, "A prayer room (musala)."),
                (FacilityKind.Food, "Food and drink."),
                (FacilityKind.Shop, "A shop."),
                (FacilityKind.Guide, "Guides."),
                (FacilityKind.Lodging, "Lodging."),
                (FacilityKind.Playground, "A playground."),
                (FacilityKind.StepFree, "Ways without steps, fit for wheelchairs.")),
            EntityEnumType.Of<PositionPrecision>(
                "How exact a position is.",
                (PositionPrecision.Surveyed, "Measured on the spot, or taken from a map."),
                (PositionPrecision.Village, "The point inside the village; the site itself may lie anywhere in it.")),
        ])
    {
        Extension = new AroundExtension(),
    };
}
