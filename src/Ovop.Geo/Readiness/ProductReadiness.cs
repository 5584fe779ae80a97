namespace Ovop.Geo.Readiness;

/// <summary>
/// A row of the view <c>product_readiness</c>: how a product stands today to everything that is asked of its kind for a
/// purpose. Every product has one for each purpose. Read only.
/// </summary>
public sealed class ProductReadiness
{
    public int ProductId { get; set; }

    public RequirementPurpose Purpose { get; set; }

    public ReadinessState State { get; set; }

    public int MetCount { get; set; }

    public int NotMetCount { get; set; }

    public int UnknownCount { get; set; }

    public Product Product { get; set; } = null!;

    /// <summary>The requirements of the purpose, and how it stands to each.</summary>
    public List<ProductRequirement> Requirements { get; } = [];
}
