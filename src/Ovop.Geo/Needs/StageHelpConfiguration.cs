using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Needs;

internal sealed class StageHelpConfiguration : IEntityTypeConfiguration<StageHelp>
{
    public void Configure(EntityTypeBuilder<StageHelp> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_stage_help_description", "description ~ '\\S' AND description_id ~ '\\S'");

            // Who knows nothing of a village knows of no help for it either.
            table.HasCheckConstraint("ck_stage_help_stage_known", "stage <> 'UNKNOWN'");
        });
        builder.HasIndex(help => help.Stage);
        builder.HasMany(help => help.Claims).WithOne().HasForeignKey(claim => claim.StageHelpId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
