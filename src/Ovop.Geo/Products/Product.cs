namespace Ovop.Geo.Products;

/// <summary>A concrete product of a commodity, from one village, from several, or only from a regency.</summary>
public sealed class Product
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    public int CommodityId { get; set; }

    /// <summary>Null where no source names who makes it.</summary>
    public int? ProducerId { get; set; }

    public required string RegencyCode { get; set; }

    /// <summary>Produk unggulan. True exactly where <see cref="FlagshipBasis"/> is told.</summary>
    public bool Flagship { get; set; }

    /// <summary>Why the product counts as a flagship; null where it does not.</summary>
    public FlagshipBasis? FlagshipBasis { get; set; }

    public string? Description { get; set; }

    public Commodity Commodity { get; set; } = null!;

    public Producer? Producer { get; set; }

    public Regency Regency { get; set; } = null!;

    /// <summary>Where it comes from; empty where sources tell only the regency.</summary>
    public List<Village> Villages { get; } = [];

    public List<MarketAccess> MarketAccesses { get; } = [];

    public List<Obstacle> Obstacles { get; } = [];

    public List<Assistance> Assistances { get; } = [];

    public List<Claim> Claims { get; } = [];
}
