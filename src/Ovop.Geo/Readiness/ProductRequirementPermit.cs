namespace Ovop.Geo.Readiness;

/// <summary>A row of the view <c>product_requirement_permit</c>: a permit that tells how a product stands to a requirement. Read only.</summary>
public sealed class ProductRequirementPermit
{
    public int ProductId { get; set; }

    public int RequirementId { get; set; }

    public int PermitId { get; set; }
}
