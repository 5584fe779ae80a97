namespace Ovop.Geo.Sites;

/// <summary>What visitors find at a site.</summary>
public enum FacilityKind
{
    Parking,
    Toilet,

    /// <summary>Musala.</summary>
    PrayerRoom,

    Food,
    Shop,
    Guide,
    Lodging,
    Playground,

    /// <summary>Ways without steps, fit for wheelchairs.</summary>
    StepFree,
}
