namespace Ovop.Geo.Suitability;

/// <summary>
/// How well land suits a commodity, as somebody says. The land is exactly one of a village, a zone, or all zones of a
/// soil, of a terrain, or of both.
/// </summary>
public sealed class LandSuitability
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public int CommodityId { get; set; }

    public string? VillageCode { get; set; }

    public int? TerrainZoneId { get; set; }

    public SoilKind? Soil { get; set; }

    public TerrainKind? Terrain { get; set; }

    /// <summary>Null where the source says that the land suits, and tells no class.</summary>
    public SuitabilityClass? Class { get; set; }

    /// <summary>Of <see cref="Suitability.LimitingFactors.All"/>; empty where there are none or none are told.</summary>
    public List<string> LimitingFactors { get; set; } = [];

    public SuitabilityBasis Basis { get; set; }

    /// <summary>What a reader should know of it; null where nothing.</summary>
    public string? Note { get; set; }

    public Commodity Commodity { get; set; } = null!;

    public Village? Village { get; set; }

    public TerrainZone? TerrainZone { get; set; }

    /// <summary>The villages that it holds for, with their shares; read only.</summary>
    public List<VillageSuitability> Villages { get; } = [];

    /// <summary>The zones that it holds for: its own, or those of its soil and terrain; read only.</summary>
    public List<TerrainZone> TerrainZones { get; } = [];

    public List<Claim> Claims { get; } = [];
}
