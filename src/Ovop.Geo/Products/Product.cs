namespace Ovop.Geo.Products;

/// <summary>A concrete product of a commodity, from one village, from several, or only from a regency.</summary>
public sealed class Product
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    public required string Name { get; set; }

    /// <summary>
    /// The same in Indonesian, where <see cref="Name"/> is no name that people use but a description in English; null elsewhere.
    /// </summary>
    public string? NameId { get; set; }

    public int CommodityId { get; set; }

    /// <summary>Null where no source names who makes it.</summary>
    public int? ProducerId { get; set; }

    public required string RegencyCode { get; set; }

    /// <summary>Produk unggulan. True exactly where <see cref="FlagshipBasis"/> is told.</summary>
    public bool Flagship { get; set; }

    /// <summary>Why the product counts as a flagship; null where it does not.</summary>
    public FlagshipBasis? FlagshipBasis { get; set; }

    public string? Description { get; set; }

    /// <summary>How it fares, as a source says; null where none does.</summary>
    public ProductDevelopment? Development { get; set; }

    /// <summary>The lowest price in rupiah, above 0, for one <see cref="PriceUnit"/>; null where no source tells.</summary>
    public int? PriceFromIdr { get; set; }

    /// <summary>The highest price in rupiah, not below <see cref="PriceFromIdr"/>; null where no source tells.</summary>
    public int? PriceToIdr { get; set; }

    /// <summary>What the price is for, such as kg or piece; null where no source tells.</summary>
    public string? PriceUnit { get; set; }

    /// <summary>Days that it keeps, at least 1; null where no source tells.</summary>
    public int? ShelfLifeDays { get; set; }

    public Commodity Commodity { get; set; } = null!;

    public Producer? Producer { get; set; }

    public Regency Regency { get; set; } = null!;

    /// <summary>Where it comes from; empty where sources tell only the regency.</summary>
    public List<Village> Villages { get; } = [];

    public List<Grade> Grades { get; } = [];

    /// <summary>Its own; those of its producer stand there.</summary>
    public List<Permit> Permits { get; } = [];

    public List<ProductionSeason> ProductionSeasons { get; } = [];

    /// <summary>
    /// How it stands to each requirement that is asked of its kind, through the view <c>product_requirement</c>; read only.
    /// </summary>
    public List<ProductRequirement> Requirements { get; } = [];

    /// <summary>How it stands to whole lists, one row for each purpose, through the view <c>product_readiness</c>; read only.</summary>
    public List<ProductReadiness> Readiness { get; } = [];

    public List<MarketAccess> MarketAccesses { get; } = [];

    public List<Obstacle> Obstacles { get; } = [];

    public List<Assistance> Assistances { get; } = [];

    public List<Claim> Claims { get; } = [];
}
