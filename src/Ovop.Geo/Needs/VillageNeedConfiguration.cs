using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Needs;

internal sealed class VillageNeedConfiguration : IEntityTypeConfiguration<VillageNeed>
{
    public void Configure(EntityTypeBuilder<VillageNeed> builder)
    {
        builder.ToView("village_need");
        builder.HasKey(need => need.VillageCode);
        builder.HasOne(need => need.Village).WithOne(village => village.Need)
            .HasForeignKey<VillageNeed>(need => need.VillageCode);
        builder.HasMany(need => need.Reasons).WithOne().HasForeignKey(reason => reason.VillageCode);
        builder.HasMany(need => need.Help).WithOne(help => help.Need).HasForeignKey(help => help.VillageCode);
        builder.HasMany(need => need.Assistances).WithMany()
            .UsingEntity<VillageAssistance>(
                link => link.HasOne<Assistance>().WithMany().HasForeignKey(row => row.AssistanceId),
                link => link.HasOne<VillageNeed>().WithMany().HasForeignKey(row => row.VillageCode));
    }
}
