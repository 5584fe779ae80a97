namespace Ovop.Geo.Villages;

/// <summary>
/// A row of the view <c>village_event</c>: a line of a village's timeline, its own or that of its products, of their and
/// its producers, of its clusters' market access and of the programmes that it is enrolled in. Exactly one of the
/// nullable ids is set. Read only.
/// </summary>
public sealed class VillageEvent
{
    public required string VillageCode { get; set; }

    /// <summary>Kind and id, such as <c>visit-3</c>; unique within the village.</summary>
    public required string Key { get; set; }

    public VillageEventKind Kind { get; set; }

    /// <summary>Null where no source tells a day.</summary>
    public DateOnly? HappenedOn { get; set; }

    /// <summary>The time as printed, such as "third week of May 2025"; null where none is.</summary>
    public string? PrintedDate { get; set; }

    public int? VisitId { get; set; }

    public int? EnrolmentId { get; set; }

    public int? ProgrammeEventId { get; set; }

    public int? ProgrammePhaseId { get; set; }

    public int? AssistanceId { get; set; }

    public int? ObstacleId { get; set; }

    public int? GradeId { get; set; }

    public int? PermitId { get; set; }

    public int? MarketAccessId { get; set; }

    public Village Village { get; set; } = null!;

    public Visit? Visit { get; set; }

    public Enrolment? Enrolment { get; set; }

    public ProgrammeEvent? ProgrammeEvent { get; set; }

    public ProgrammePhase? ProgrammePhase { get; set; }

    public Assistance? Assistance { get; set; }

    public Obstacle? Obstacle { get; set; }

    public Grade? Grade { get; set; }

    public Permit? Permit { get; set; }

    public MarketAccess? MarketAccess { get; set; }
}
