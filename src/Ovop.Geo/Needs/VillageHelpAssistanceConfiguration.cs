using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Needs;

internal sealed class VillageHelpAssistanceConfiguration : IEntityTypeConfiguration<VillageHelpAssistance>
{
    public void Configure(EntityTypeBuilder<VillageHelpAssistance> builder)
    {
        builder.ToView("village_help_assistance");
        builder.HasKey(row => new { row.VillageCode, row.StageHelpId, row.AssistanceId });
    }
}
