namespace Ovop.Geo.Villages;

/// <summary>
/// A row of the view <c>village_stage_reason</c>: a row of the record that gives a village a stage. At most one of the
/// three nullable keys is set; none where the reason is the village's own product record. Read only.
/// </summary>
public sealed class VillageStageReason
{
    public required string VillageCode { get; set; }

    /// <summary>What gives the stage, such as <c>flagship-12</c> or <c>record</c>; unique within the village.</summary>
    public required string Key { get; set; }

    public DevelopmentStage Stage { get; set; }

    public int? ProductId { get; set; }

    public int? MarketAccessId { get; set; }

    public int? ObstacleId { get; set; }

    public Village Village { get; set; } = null!;

    public Product? Product { get; set; }

    public MarketAccess? MarketAccess { get; set; }

    public Obstacle? Obstacle { get; set; }
}
