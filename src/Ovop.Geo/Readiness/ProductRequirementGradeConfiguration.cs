using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Readiness;

internal sealed class ProductRequirementGradeConfiguration : IEntityTypeConfiguration<ProductRequirementGrade>
{
    public void Configure(EntityTypeBuilder<ProductRequirementGrade> builder)
    {
        builder.ToView("product_requirement_grade");
        builder.HasKey(row => new { row.ProductId, row.RequirementId, row.GradeId });
    }
}
