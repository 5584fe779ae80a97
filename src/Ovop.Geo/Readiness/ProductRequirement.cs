namespace Ovop.Geo.Readiness;

/// <summary>
/// A row of the view <c>product_requirement</c>: how a product stands today to a requirement that is asked of its kind.
/// Read only.
/// </summary>
public sealed class ProductRequirement
{
    public int ProductId { get; set; }

    public int RequirementId { get; set; }

    public RequirementStatus Status { get; set; }

    public Product Product { get; set; } = null!;

    public Requirement Requirement { get; set; } = null!;
}
