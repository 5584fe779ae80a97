using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Villages;

internal sealed class VillageStageConfiguration : IEntityTypeConfiguration<VillageStage>
{
    public void Configure(EntityTypeBuilder<VillageStage> builder)
    {
        builder.ToView("village_stage");
        builder.HasKey(stage => stage.VillageCode);
    }
}
