using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Suitability;

internal sealed class VillageSuitabilityConfiguration : IEntityTypeConfiguration<VillageSuitability>
{
    public void Configure(EntityTypeBuilder<VillageSuitability> builder)
    {
        builder.ToView("village_suitability");
        builder.HasKey(row => new { row.VillageCode, row.LandSuitabilityId });
        builder.HasOne(row => row.Village).WithMany(village => village.Suitabilities)
            .HasForeignKey(row => row.VillageCode);
        builder.HasOne(row => row.LandSuitability).WithMany(suitability => suitability.Villages)
            .HasForeignKey(row => row.LandSuitabilityId);
    }
}
