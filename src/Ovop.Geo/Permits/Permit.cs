namespace Ovop.Geo.Permits;

/// <summary>A permit of exactly one of a product or a producer, or the knowledge that there is none.</summary>
public sealed class Permit
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public PermitKind Kind { get; set; }

    public PermitStatus Status { get; set; }

    /// <summary>As it stands on the permit; null where no source tells.</summary>
    public string? Number { get; set; }

    /// <summary>Null where no source tells.</summary>
    public DateOnly? IssuedOn { get; set; }

    /// <summary>The last day on which it holds; null where it has no end or no source tells one.</summary>
    public DateOnly? ExpiresOn { get; set; }

    public int? ProductId { get; set; }

    public int? ProducerId { get; set; }

    public Product? Product { get; set; }

    public Producer? Producer { get; set; }

    public List<Claim> Claims { get; } = [];
}
