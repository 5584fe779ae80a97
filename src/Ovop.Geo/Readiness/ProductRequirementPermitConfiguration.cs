using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Readiness;

internal sealed class ProductRequirementPermitConfiguration : IEntityTypeConfiguration<ProductRequirementPermit>
{
    public void Configure(EntityTypeBuilder<ProductRequirementPermit> builder)
    {
        builder.ToView("product_requirement_permit");
        builder.HasKey(row => new { row.ProductId, row.RequirementId, row.PermitId });
    }
}
