using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Suitability;

internal sealed class TerrainZoneSuitabilityConfiguration : IEntityTypeConfiguration<TerrainZoneSuitability>
{
    public void Configure(EntityTypeBuilder<TerrainZoneSuitability> builder)
    {
        builder.ToView("terrain_zone_suitability");
        builder.HasKey(row => new { row.TerrainZoneId, row.LandSuitabilityId });
    }
}
