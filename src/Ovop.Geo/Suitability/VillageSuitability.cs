namespace Ovop.Geo.Suitability;

/// <summary>A row of the view <c>village_suitability</c>: what is said of a village's land, and of how much of it. Read only.</summary>
public sealed class VillageSuitability
{
    public required string VillageCode { get; set; }

    public int LandSuitabilityId { get; set; }

    /// <summary>
    /// Part of the village's area, above 0 and up to 1: all of it where the village itself is spoken of, else what lies
    /// in the zones that are spoken of, at most 1 although zones overlap.
    /// </summary>
    public double Share { get; set; }

    public Village Village { get; set; } = null!;

    public LandSuitability LandSuitability { get; set; } = null!;
}
