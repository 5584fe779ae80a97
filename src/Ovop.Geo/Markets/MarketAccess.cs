namespace Ovop.Geo.Markets;

/// <summary>
/// How something reaches buyers. Its subject is exactly one of a product, a product cluster or a regency.
/// </summary>
public sealed class MarketAccess
{
    public int Id { get; set; }

    public required string Slug { get; set; }

    /// <summary>What it is called, such as the name of a shop; null where it has none that is told.</summary>
    public string? Name { get; set; }

    public MarketAccessKind Kind { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code such as <c>JP</c>; null where no source tells the country.</summary>
    public string? Country { get; set; }

    /// <summary>The partner, such as a retailer; null where none is told.</summary>
    public int? AgencyId { get; set; }

    /// <summary>Since when, as printed, such as "May 2025"; null where no source tells.</summary>
    public string? SincePrinted { get; set; }

    public int? ProductId { get; set; }

    public int? ProductClusterId { get; set; }

    public string? RegencyCode { get; set; }

    public Agency? Agency { get; set; }

    public Product? Product { get; set; }

    public ProductCluster? ProductCluster { get; set; }

    public Regency? Regency { get; set; }

    /// <summary>The clusters that show this access: the subject itself, or those of the product's commodity and villages.</summary>
    public List<ProductCluster> ShownByClusters { get; } = [];

    public List<Claim> Claims { get; } = [];
}
