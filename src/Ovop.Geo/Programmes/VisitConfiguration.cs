using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Programmes;

internal sealed class VisitConfiguration : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder)
    {
        builder.HasOne(visit => visit.Village).WithMany(village => village.Visits)
            .HasForeignKey(visit => visit.VillageCode);
        builder.HasMany(visit => visit.Claims).WithOne().HasForeignKey(claim => claim.VisitId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
