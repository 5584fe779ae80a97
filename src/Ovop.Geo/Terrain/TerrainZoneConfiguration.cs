using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Terrain;

internal sealed class TerrainZoneConfiguration : IEntityTypeConfiguration<TerrainZone>
{
    public void Configure(EntityTypeBuilder<TerrainZone> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_terrain_zone_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_terrain_zone_boundary", GeometryCheck.Area("boundary"));
        });
        builder.HasIndex(zone => zone.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(zone => zone.Boundary).HasMethod("gist");
        builder.HasOne(zone => zone.Regency).WithMany().HasForeignKey(zone => zone.RegencyCode);
        builder.HasMany(zone => zone.Districts).WithMany(district => district.TerrainZones)
            .UsingEntity<TerrainZoneDistrict>(
                link => link.HasOne<District>().WithMany().HasForeignKey(row => row.DistrictCode)
                    .OnDelete(DeleteBehavior.Cascade),
                link => link.HasOne<TerrainZone>().WithMany().HasForeignKey(row => row.TerrainZoneId)
                    .OnDelete(DeleteBehavior.Cascade));
        builder.HasMany(zone => zone.Claims).WithOne().HasForeignKey(claim => claim.TerrainZoneId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
