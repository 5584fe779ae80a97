namespace Ovop.Geo.Producers;

/// <summary>Who makes products: an enterprise or a group.</summary>
public sealed class Producer
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>
    /// The same in Indonesian, where <see cref="Name"/> is no name that people use but a description in English; null elsewhere.
    /// </summary>
    public string? NameId { get; set; }

    public ProducerKind Kind { get; set; }

    public required string RegencyCode { get; set; }

    /// <summary>Null where no source tells.</summary>
    public ProducerSize? Size { get; set; }

    /// <summary>How many people work there, from 0; null where no source tells.</summary>
    public int? Workers { get; set; }

    public Regency Regency { get; set; } = null!;

    /// <summary>The villages that own it: several for a <see cref="ProducerKind.Bumdesma"/>.</summary>
    public List<Village> Villages { get; } = [];

    public List<Product> Products { get; } = [];

    /// <summary>Its own; those of its products stand there.</summary>
    public List<Permit> Permits { get; } = [];

    public List<Claim> Claims { get; } = [];
}
