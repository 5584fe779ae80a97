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

    public Agency? Agency { get; set; }

    public Village? Village { get; set; }

    public Product? Product { get; set; }

    public Programme? Programme { get; set; }

    public Regency? Regency { get; set; }

    public List<Claim> Claims { get; } = [];
}
