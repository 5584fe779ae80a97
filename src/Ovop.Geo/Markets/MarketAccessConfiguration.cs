using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Markets;

internal sealed class MarketAccessConfiguration : IEntityTypeConfiguration<MarketAccess>
{
    public void Configure(EntityTypeBuilder<MarketAccess> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_market_access_name", "name ~ '\\S'");
            table.HasCheckConstraint(
                "ck_market_access_country", "country IS NULL OR (country ~ '^[A-Z]{2}$' AND kind = 'EXPORT')");
            table.HasCheckConstraint(
                "ck_market_access_subject", "num_nonnulls(product_id, product_cluster_id, regency_code) = 1");
        });
        builder.Property(access => access.Country).HasMaxLength(2).IsFixedLength();
        builder.Property(access => access.SincePrinted).HasMaxLength(200);
        builder.HasIndex(access => access.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasOne(access => access.Agency).WithMany(agency => agency.MarketAccesses)
            .HasForeignKey(access => access.AgencyId);
        builder.HasOne(access => access.Product).WithMany(product => product.MarketAccesses)
            .HasForeignKey(access => access.ProductId);
        builder.HasOne(access => access.ProductCluster).WithMany().HasForeignKey(access => access.ProductClusterId);
        builder.HasOne(access => access.Regency).WithMany().HasForeignKey(access => access.RegencyCode);
        builder.HasMany(access => access.Claims).WithOne().HasForeignKey(claim => claim.MarketAccessId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
