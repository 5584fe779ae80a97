namespace Ovop.Geo.Programmes;

/// <summary>
/// A row of the view <c>waiting_item</c>: an obstacle, a promise or a request that has had no answer. Of the keys after
/// <see cref="WaitingDays"/> the first four are its subject, exactly one as it stands in the record: what waits for a
/// village's product has the product and not the village. Read only.
/// </summary>
public sealed class WaitingItem
{
    /// <summary>Kind and id of what waits, such as <c>obstacle-4</c>; unique.</summary>
    public required string Key { get; set; }

    public WaitingKind Kind { get; set; }

    /// <summary>The day of the report or promise, else that of its visit; null where no source tells one.</summary>
    public DateOnly? Since { get; set; }

    /// <summary>Days from <see cref="Since"/> until today; below 0 for a day to come, null without it.</summary>
    public int? WaitingDays { get; set; }

    public string? VillageCode { get; set; }

    public int? ProductId { get; set; }

    public int? ProgrammeId { get; set; }

    public string? RegencyCode { get; set; }

    public int? ObstacleId { get; set; }

    public int? AssistanceId { get; set; }

    /// <summary>The visit at which it was told, asked for or promised; null where at none that is known.</summary>
    public int? VisitId { get; set; }

    public Village? Village { get; set; }

    public Product? Product { get; set; }

    public Programme? Programme { get; set; }

    public Regency? Regency { get; set; }

    public Obstacle? Obstacle { get; set; }

    public Assistance? Assistance { get; set; }

    public Visit? Visit { get; set; }
}
