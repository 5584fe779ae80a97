namespace Ovop.Geo.Sources;

/// <summary>
/// What one source says of one row. Its subject is exactly one of the nullable keys; several claims may speak of one
/// row, and disagree: all are kept.
/// </summary>
public sealed class Claim
{
    public int Id { get; set; }

    public int SourceId { get; set; }

    /// <summary>What the source says, in our words.</summary>
    public required string Says { get; set; }

    /// <summary>A date that the source prints with it; null where none is.</summary>
    public string? PrintedDate { get; set; }

    /// <summary>What a reader should know of it; null where nothing.</summary>
    public string? Note { get; set; }

    /// <summary>Whether it says other than what our row shows: both are kept, and the disagreement is shown.</summary>
    public bool Contradicts { get; set; }

    public string? RegencyCode { get; set; }

    public string? DistrictCode { get; set; }

    public string? VillageCode { get; set; }

    public int? TerrainZoneId { get; set; }

    public int? CommodityId { get; set; }

    public int? ProducerId { get; set; }

    public int? ProductId { get; set; }

    public int? MarketAccessId { get; set; }

    public int? ProductClusterId { get; set; }

    public int? AgrotourismSiteId { get; set; }

    public int? ProgrammeId { get; set; }

    public int? EnrolmentId { get; set; }

    public int? VisitId { get; set; }

    public int? ObstacleId { get; set; }

    public int? AssistanceId { get; set; }

    public int? AgencyId { get; set; }

    public int? GradeId { get; set; }

    public int? PermitId { get; set; }

    public int? ProductionSeasonId { get; set; }

    public int? LandSuitabilityId { get; set; }

    public int? RequirementId { get; set; }

    public int? ProgrammeEventId { get; set; }

    public int? StageHelpId { get; set; }

    public int? ProgrammePhaseId { get; set; }

    public Source Source { get; set; } = null!;
}
