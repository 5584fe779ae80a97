using NetTopologySuite.Geometries;

namespace Ovop.Geo.Terrain;

/// <summary>An area of one soil and terrain character. Zones may overlap and may cut villages.</summary>
public sealed class TerrainZone
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>Null where no source tells.</summary>
    public SoilKind? Soil { get; set; }

    /// <summary>Null where no source tells.</summary>
    public TerrainKind? Terrain { get; set; }

    /// <summary>Null where no source tells.</summary>
    public Fertility? Fertility { get; set; }

    /// <summary>Null where the zone belongs to no single regency.</summary>
    public string? RegencyCode { get; set; }

    /// <summary>Imported, or derived as the union of <see cref="Districts"/>; null where neither has happened.</summary>
    public MultiPolygon? Boundary { get; set; }

    public Regency? Regency { get; set; }

    /// <summary>The districts that define the zone; empty where its boundary was imported.</summary>
    public List<District> Districts { get; } = [];

    public List<TerrainShare> TerrainShares { get; } = [];

    /// <summary>
    /// What is said of its land, by its name or by its soil and terrain, through the view
    /// <c>terrain_zone_suitability</c>; read only.
    /// </summary>
    public List<LandSuitability> Suitabilities { get; } = [];

    public List<Claim> Claims { get; } = [];
}
