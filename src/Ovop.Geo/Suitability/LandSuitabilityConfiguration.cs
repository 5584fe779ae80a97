using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Suitability;

internal sealed class LandSuitabilityConfiguration : IEntityTypeConfiguration<LandSuitability>
{
    public void Configure(EntityTypeBuilder<LandSuitability> builder)
    {
        var factors = string.Join(", ", LimitingFactors.All.Select(factor => $"'{factor}'"));
        builder.ToTable(table =>
        {
            table.HasCheckConstraint(
                "ck_land_suitability_subject", "num_nonnulls(village_code, terrain_zone_id, coalesce(soil, terrain)) = 1");
            table.HasCheckConstraint(
                "ck_land_suitability_limiting_factors",
                $"limiting_factors <@ ARRAY[{factors}]::text[] AND cardinality(limiting_factors) <= {LimitingFactors.All.Count}");
        });
        builder.Property(row => row.LimitingFactors).HasDefaultValueSql("'{}'");
        builder.HasOne(row => row.Commodity).WithMany(commodity => commodity.LandSuitabilities)
            .HasForeignKey(row => row.CommodityId);
        builder.HasOne(row => row.Village).WithMany().HasForeignKey(row => row.VillageCode);
        builder.HasOne(row => row.TerrainZone).WithMany().HasForeignKey(row => row.TerrainZoneId);
        builder.HasMany(row => row.TerrainZones).WithMany(zone => zone.Suitabilities)
            .UsingEntity<TerrainZoneSuitability>(
                link => link.HasOne<TerrainZone>().WithMany().HasForeignKey(row => row.TerrainZoneId),
                link => link.HasOne<LandSuitability>().WithMany().HasForeignKey(row => row.LandSuitabilityId));
        builder.HasMany(row => row.Claims).WithOne().HasForeignKey(claim => claim.LandSuitabilityId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
