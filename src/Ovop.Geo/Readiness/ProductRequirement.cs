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

    /// <summary>That of <see cref="Requirement"/>.</summary>
    public RequirementPurpose Purpose { get; set; }

    public Product Product { get; set; } = null!;

    public Requirement Requirement { get; set; } = null!;

    /// <summary>The permits of the kind that is asked, of the product or its producer; those that have run out as well.</summary>
    public List<Permit> Permits { get; } = [];

    /// <summary>The grades by the scheme that is asked; those that have run out as well.</summary>
    public List<Grade> Grades { get; } = [];
}
