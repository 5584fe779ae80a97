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
            table.HasCheckConstraint("ck_product_name_id", "name_id ~ '\\S'");
            table.HasCheckConstraint("ck_product_flagship", "flagship = (flagship_basis IS NOT NULL)");
            table.HasCheckConstraint("ck_product_price_from_idr", "price_from_idr > 0");
            table.HasCheckConstraint(
                "ck_product_price_to_idr", "price_to_idr > 0 AND (price_from_idr <= price_to_idr) IS NOT FALSE");
            table.HasCheckConstraint("ck_product_price_unit", "price_unit ~ '\\S'");
            table.HasCheckConstraint("ck_product_shelf_life_days", "shelf_life_days > 0");
        });
        builder.Property(product => product.PriceUnit).HasMaxLength(40);
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
