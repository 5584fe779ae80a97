namespace Ovop.Geo.Terrain;

/// <summary>How much of a village lies in a zone. Shares of one village may add up to more than 1: zones overlap.</summary>
public sealed class TerrainShare
{
    public required string VillageCode { get; set; }

    public int TerrainZoneId { get; set; }

    /// <summary>Part of the village's area, above 0 and up to 1.</summary>
    public double Share { get; set; }

    public Village Village { get; set; } = null!;

    public TerrainZone TerrainZone { get; set; } = null!;
}
