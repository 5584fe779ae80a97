using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Products;

internal sealed class ProductConfiguration : IEntityTypeConfiguration<Product>
{
    public void Configure(EntityTypeBuilder<Product> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_product_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_product_flagship", "flagship = (flagship_basis IS NOT NULL)");
        });
        builder.HasIndex(product => product.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasOne(product => product.Commodity).WithMany().HasForeignKey(product => product.CommodityId);
        builder.HasOne(product => product.Producer).WithMany(producer => producer.Products)
            .HasForeignKey(product => product.ProducerId);
        builder.HasOne(product => product.Regency).WithMany().HasForeignKey(product => product.RegencyCode);
        builder.HasMany(product => product.Villages).WithMany(village => village.Products)
            .UsingEntity<ProductVillage>(
                link => link.HasOne<Village>().WithMany().HasForeignKey(row => row.VillageCode)
                    .OnDelete(DeleteBehavior.Cascade),
                link => link.HasOne<Product>().WithMany().HasForeignKey(row => row.ProductId)
                    .OnDelete(DeleteBehavior.Cascade));
        builder.HasMany(product => product.Claims).WithOne().HasForeignKey(claim => claim.ProductId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
