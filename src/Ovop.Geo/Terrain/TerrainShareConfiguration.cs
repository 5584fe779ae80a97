using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Terrain;

internal sealed class TerrainShareConfiguration : IEntityTypeConfiguration<TerrainShare>
{
    public void Configure(EntityTypeBuilder<TerrainShare> builder)
    {
        builder.ToTable(table => table.HasCheckConstraint("ck_terrain_share_share", "share > 0 AND share <= 1"));
        builder.HasKey(share => new { share.VillageCode, share.TerrainZoneId });
        builder.HasOne(share => share.Village).WithMany(village => village.TerrainShares)
            .HasForeignKey(share => share.VillageCode).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(share => share.TerrainZone).WithMany(zone => zone.TerrainShares)
            .HasForeignKey(share => share.TerrainZoneId).OnDelete(DeleteBehavior.Cascade);
    }
}
