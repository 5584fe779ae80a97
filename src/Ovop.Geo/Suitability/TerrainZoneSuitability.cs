namespace Ovop.Geo.Suitability;

/// <summary>
/// A row of the view <c>terrain_zone_suitability</c>: what is said of a zone's land, by its name or by its soil and
/// terrain. Read only.
/// </summary>
public sealed class TerrainZoneSuitability
{
    public int TerrainZoneId { get; set; }

    public int LandSuitabilityId { get; set; }
}
