namespace Ovop.Geo.Programmes;

/// <summary>
/// What a source says stands in the way of exactly one of a village, a product or a regency.
/// </summary>
public sealed class Obstacle
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Description { get; set; }

    /// <summary>Null where no source tells the day; that of <see cref="Visit"/> may stand for it.</summary>
    public DateOnly? ReportedOn { get; set; }

    /// <summary>Not before <see cref="ReportedOn"/>. It is resolved where this or <see cref="Resolution"/> is told.</summary>
    public DateOnly? ResolvedOn { get; set; }

    /// <summary>What removed it; null where it stands or no source tells.</summary>
    public string? Resolution { get; set; }

    /// <summary>The visit at which it was told; null where at none that is known.</summary>
    public int? VisitId { get; set; }

    public string? VillageCode { get; set; }

    public int? ProductId { get; set; }

    public string? RegencyCode { get; set; }

    public Village? Village { get; set; }

    public Product? Product { get; set; }

    public Regency? Regency { get; set; }

    public Visit? Visit { get; set; }

    /// <summary>Help that answers it.</summary>
    public List<Assistance> Assistances { get; } = [];

    public List<Claim> Claims { get; } = [];
}
