namespace Ovop.Geo.Assistances;

/// <summary>Help by an agency for exactly one of a village, a product, a programme or a regency.</summary>
public sealed class Assistance
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    /// <summary>Null where no source tells.</summary>
    public AssistanceKind? Kind { get; set; }

    public AssistanceStatus Status { get; set; }

    /// <summary>Who helps; null where no source tells.</summary>
    public int? AgencyId { get; set; }

    public string? VillageCode { get; set; }

    public int? ProductId { get; set; }

    public int? ProgrammeId { get; set; }

    public string? RegencyCode { get; set; }

    public string? Description { get; set; }

    /// <summary>Null where no source tells the day; that of <see cref="Visit"/> may stand for it.</summary>
    public DateOnly? PromisedOn { get; set; }

    /// <summary>Not before <see cref="PromisedOn"/>; null where it has not begun or no source tells the day.</summary>
    public DateOnly? StartedOn { get; set; }

    /// <summary>Not before <see cref="StartedOn"/>; null where it has not ended or no source tells the day.</summary>
    public DateOnly? EndedOn { get; set; }

    /// <summary>What came of it; null where no source tells.</summary>
    public string? Outcome { get; set; }

    /// <summary>The visit at which it was promised; null where at none that is known.</summary>
    public int? VisitId { get; set; }

    /// <summary>What it answers; null where no source tells.</summary>
    public int? ObstacleId { get; set; }

    public Agency? Agency { get; set; }

    public Village? Village { get; set; }

    public Product? Product { get; set; }

    public Programme? Programme { get; set; }

    public Regency? Regency { get; set; }

    public Visit? Visit { get; set; }

    public Obstacle? Obstacle { get; set; }

    public List<Claim> Claims { get; } = [];
}
