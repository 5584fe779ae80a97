using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Terrain;

internal sealed class TerrainZoneDistrictConfiguration : IEntityTypeConfiguration<TerrainZoneDistrict>
{
    public void Configure(EntityTypeBuilder<TerrainZoneDistrict> builder) =>
        builder.HasKey(row => new { row.TerrainZoneId, row.DistrictCode });
}
