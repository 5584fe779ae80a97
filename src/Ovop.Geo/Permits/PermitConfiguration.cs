using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Permits;

internal sealed class PermitConfiguration : IEntityTypeConfiguration<Permit>
{
    public void Configure(EntityTypeBuilder<Permit> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_permit_subject", "num_nonnulls(product_id, producer_id) = 1");
            table.HasCheckConstraint("ck_permit_expires_on", "expires_on > issued_on");
            table.HasCheckConstraint(
                "ck_permit_lacking", "status <> 'LACKING' OR num_nonnulls(number, issued_on, expires_on) = 0");
        });
        builder.Property(permit => permit.Number).HasMaxLength(100);
        builder.HasOne(permit => permit.Product).WithMany(product => product.Permits)
            .HasForeignKey(permit => permit.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(permit => permit.Producer).WithMany(producer => producer.Permits)
            .HasForeignKey(permit => permit.ProducerId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(permit => permit.Claims).WithOne().HasForeignKey(claim => claim.PermitId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
