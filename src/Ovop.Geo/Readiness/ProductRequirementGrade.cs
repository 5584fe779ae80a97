namespace Ovop.Geo.Readiness;

/// <summary>A row of the view <c>product_requirement_grade</c>: a grade that tells how a product stands to a requirement. Read only.</summary>
public sealed class ProductRequirementGrade
{
    public int ProductId { get; set; }

    public int RequirementId { get; set; }

    public int GradeId { get; set; }
}
