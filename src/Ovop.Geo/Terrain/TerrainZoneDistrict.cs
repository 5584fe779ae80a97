namespace Ovop.Geo.Terrain;

/// <summary>A district that is part of a zone's definition.</summary>
public sealed class TerrainZoneDistrict
{
    public int TerrainZoneId { get; set; }

    public required string DistrictCode { get; set; }
}
