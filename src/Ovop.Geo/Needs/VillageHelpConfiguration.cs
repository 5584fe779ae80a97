using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Needs;

internal sealed class VillageHelpConfiguration : IEntityTypeConfiguration<VillageHelp>
{
    public void Configure(EntityTypeBuilder<VillageHelp> builder)
    {
        builder.ToView("village_help");
        builder.HasKey(help => new { help.VillageCode, help.StageHelpId });
        builder.HasOne(help => help.StageHelp).WithMany().HasForeignKey(help => help.StageHelpId);
        builder.HasMany(help => help.Assistances).WithMany()
            .UsingEntity<VillageHelpAssistance>(
                link => link.HasOne<Assistance>().WithMany().HasForeignKey(row => row.AssistanceId),
                link => link.HasOne<VillageHelp>().WithMany()
                    .HasForeignKey(row => new { row.VillageCode, row.StageHelpId }));
    }
}
