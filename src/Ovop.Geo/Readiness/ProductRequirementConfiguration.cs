using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Readiness;

internal sealed class ProductRequirementConfiguration : IEntityTypeConfiguration<ProductRequirement>
{
    public void Configure(EntityTypeBuilder<ProductRequirement> builder)
    {
        builder.ToView("product_requirement");
        builder.HasKey(row => new { row.ProductId, row.RequirementId });
        builder.HasOne(row => row.Product).WithMany(product => product.Requirements)
            .HasForeignKey(row => row.ProductId);
        builder.HasOne(row => row.Requirement).WithMany(requirement => requirement.Products)
            .HasForeignKey(row => row.RequirementId);
        builder.HasMany(row => row.Permits).WithMany()
            .UsingEntity<ProductRequirementPermit>(
                link => link.HasOne<Permit>().WithMany().HasForeignKey(row => row.PermitId),
                link => link.HasOne<ProductRequirement>().WithMany()
                    .HasForeignKey(row => new { row.ProductId, row.RequirementId }));
        builder.HasMany(row => row.Grades).WithMany()
            .UsingEntity<ProductRequirementGrade>(
                link => link.HasOne<Grade>().WithMany().HasForeignKey(row => row.GradeId),
                link => link.HasOne<ProductRequirement>().WithMany()
                    .HasForeignKey(row => new { row.ProductId, row.RequirementId }));
    }
}
