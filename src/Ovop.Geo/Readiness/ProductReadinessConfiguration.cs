using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Readiness;

internal sealed class ProductReadinessConfiguration : IEntityTypeConfiguration<ProductReadiness>
{
    public void Configure(EntityTypeBuilder<ProductReadiness> builder)
    {
        builder.ToView("product_readiness");
        builder.HasKey(row => new { row.ProductId, row.Purpose });
        builder.HasOne(row => row.Product).WithMany(product => product.Readiness).HasForeignKey(row => row.ProductId);
        builder.HasMany(row => row.Requirements).WithOne()
            .HasForeignKey(requirement => new { requirement.ProductId, requirement.Purpose });
    }
}
