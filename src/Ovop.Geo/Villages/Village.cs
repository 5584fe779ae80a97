using NetTopologySuite.Geometries;

namespace Ovop.Geo.Villages;

/// <summary>Desa or kelurahan: the lowest step of the ladder and the subject of everything else.</summary>
public sealed class Village
{
    /// <summary>District and four digits, such as <c>35.05.17.2009</c>; names repeat, codes do not.</summary>
    public required string Code { get; set; }

    /// <summary>The first three parts of <see cref="Code"/> (checked by the database).</summary>
    public required string DistrictCode { get; set; }

    /// <summary>The first two parts of <see cref="Code"/>, kept here so that a regency's villages need no join.</summary>
    public required string RegencyCode { get; set; }

    public required string Name { get; set; }

    /// <summary>Other spellings met in sources; empty where there are none.</summary>
    public List<string> Aliases { get; set; } = [];

    public VillageKind Kind { get; set; }

    /// <summary>A point inside the village; the register's, or of the boundary once a real one is imported.</summary>
    public required Point Location { get; set; }

    /// <summary>Null exactly where <see cref="BoundarySource"/> is.</summary>
    public MultiPolygon? Boundary { get; set; }

    /// <summary>How far <see cref="Boundary"/> may be trusted; null while there is no boundary.</summary>
    public BoundarySource? BoundarySource { get; set; }

    /// <summary>
    /// Square kilometres: the register's figure until a real boundary is imported, then that boundary's on the
    /// spheroid. Null where the register has none; never the area of an approximate cell.
    /// </summary>
    public double? AreaKm2 { get; set; }

    /// <summary>What is known of the village's products: unknown is not none.</summary>
    public ProductRecordState ProductRecord { get; set; }

    /// <summary>The main zone: that of the largest share; null where no zone covers the village.</summary>
    public int? TerrainZoneId { get; set; }

    public District District { get; set; } = null!;

    public Regency Regency { get; set; } = null!;

    /// <summary>How far it has come, through the view <c>village_stage</c>; every village has one. Read only.</summary>
    public VillageStage DevelopmentStage { get; set; } = null!;

    /// <summary>What helps it, through the view <c>village_need</c>; every village has one. Read only.</summary>
    public VillageNeed Need { get; set; } = null!;

    public TerrainZone? TerrainZone { get; set; }

    public List<TerrainShare> TerrainShares { get; } = [];

    public List<Product> Products { get; } = [];

    /// <summary>The enterprises that the village owns, alone or with others.</summary>
    public List<Producer> Producers { get; } = [];

    public List<ProductCluster> ProductClusters { get; } = [];

    public List<AgrotourismSite> AgrotourismSites { get; } = [];

    public List<Enrolment> Enrolments { get; } = [];

    public List<Visit> Visits { get; } = [];

    public List<Obstacle> Obstacles { get; } = [];

    public List<Assistance> Assistances { get; } = [];

    /// <summary>What gives it its stage, through the view <c>village_stage_reason</c>; read only.</summary>
    public List<VillageStageReason> StageReasons { get; } = [];

    /// <summary>What is said of its land, through the view <c>village_suitability</c>; read only.</summary>
    public List<VillageSuitability> Suitabilities { get; } = [];

    /// <summary>Its timeline, through the view <c>village_event</c>; read only.</summary>
    public List<VillageEvent> Events { get; } = [];

    public List<Claim> Claims { get; } = [];
}
