using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Terrain;

internal sealed class TerrainZoneDistrictConfiguration : IEntityTypeConfiguration<TerrainZoneDistrict>
{
    public void Configure(EntityTypeBuilder<TerrainZoneDistrict> builder)
    {
        builder.HasKey(row => new { row.TerrainZoneId, row.DistrictCode });

        // The other way round, from the index alone.
        builder.HasIndex(row => new { row.DistrictCode, row.TerrainZoneId });
    }
}
