using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Needs;

internal sealed class VillageAssistanceConfiguration : IEntityTypeConfiguration<VillageAssistance>
{
    public void Configure(EntityTypeBuilder<VillageAssistance> builder)
    {
        builder.ToView("village_assistance");
        builder.HasKey(row => new { row.VillageCode, row.AssistanceId });
    }
}
