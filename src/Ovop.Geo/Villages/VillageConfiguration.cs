using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Villages;

internal sealed class VillageConfiguration : IEntityTypeConfiguration<Village>
{
    public void Configure(EntityTypeBuilder<Village> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint(
                "ck_village_code",
                "code ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}[.][0-9]{4}$' "
                + "AND left(code, 8) = district_code AND left(code, 5) = regency_code");
            table.HasCheckConstraint("ck_village_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_village_aliases", "cardinality(aliases) <= 50");
            table.HasCheckConstraint("ck_village_location", GeometryCheck.Position("location"));
            table.HasCheckConstraint("ck_village_boundary", GeometryCheck.Area("boundary"));
            table.HasCheckConstraint(
                "ck_village_boundary_has_source", "(boundary IS NULL) = (boundary_source IS NULL)");

            // The upper bound keeps out infinity and NaN, which PostgreSQL holds to be greater than all numbers.
            table.HasCheckConstraint("ck_village_area_km2", "area_km2 > 0 AND area_km2 < 1000000");
        });
        builder.HasKey(village => village.Code);
        builder.Property(village => village.Code).HasMaxLength(13);
        builder.Property(village => village.Aliases).HasDefaultValueSql("'{}'");
        builder.Property(village => village.ProductRecord).HasDefaultValue(ProductRecordState.Unsurveyed);
        builder.HasIndex(village => village.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(village => new { village.Name, village.Code });

        // Statistics by region read this index alone: a village's row holds its boundary, and so is a hundred times as long.
        builder.HasIndex(village => new { village.RegencyCode, village.Kind })
            .IncludeProperties(village => new { village.DistrictCode, village.AreaKm2, village.ProductRecord });
        builder.HasIndex(village => village.Location).HasMethod("gist");
        builder.HasIndex(village => village.Boundary).HasMethod("gist");
        builder.HasOne(village => village.District).WithMany(district => district.Villages)
            .HasForeignKey(village => village.DistrictCode);
        builder.HasOne(village => village.Regency).WithMany(regency => regency.Villages)
            .HasForeignKey(village => village.RegencyCode);
        builder.HasOne(village => village.TerrainZone).WithMany()
            .HasForeignKey(village => village.TerrainZoneId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(village => village.DevelopmentStage).WithOne()
            .HasForeignKey<VillageStage>(stage => stage.VillageCode);
        builder.Navigation(village => village.DevelopmentStage).IsRequired();
        builder.Navigation(village => village.Need).IsRequired();
        builder.HasMany(village => village.Claims).WithOne().HasForeignKey(claim => claim.VillageCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
