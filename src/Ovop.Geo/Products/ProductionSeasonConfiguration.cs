using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Products;

internal sealed class ProductionSeasonConfiguration : IEntityTypeConfiguration<ProductionSeason>
{
    public void Configure(EntityTypeBuilder<ProductionSeason> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_production_season_from_month", "from_month BETWEEN 1 AND 12");
            table.HasCheckConstraint("ck_production_season_to_month", "to_month BETWEEN 1 AND 12");

            // The upper bound keeps out infinity and NaN, which PostgreSQL holds to be greater than all numbers.
            table.HasCheckConstraint("ck_production_season_quantity", "quantity > 0 AND quantity < 1e15");
            table.HasCheckConstraint(
                "ck_production_season_unit", "unit ~ '\\S' AND (quantity IS NULL OR unit IS NOT NULL)");
            table.HasCheckConstraint("ck_production_season_year", "year BETWEEN 1900 AND 2200");
        });
        builder.Property(season => season.Unit).HasMaxLength(40);
        builder.HasOne(season => season.Product).WithMany(product => product.ProductionSeasons)
            .HasForeignKey(season => season.ProductId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(season => season.Months).WithOne().HasForeignKey(month => month.ProductionSeasonId);
        builder.HasMany(season => season.Claims).WithOne().HasForeignKey(claim => claim.ProductionSeasonId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
