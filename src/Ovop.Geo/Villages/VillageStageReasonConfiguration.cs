using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Villages;

internal sealed class VillageStageReasonConfiguration : IEntityTypeConfiguration<VillageStageReason>
{
    public void Configure(EntityTypeBuilder<VillageStageReason> builder)
    {
        builder.ToView("village_stage_reason");
        builder.HasKey(reason => new { reason.VillageCode, reason.Key });
        builder.Property(reason => reason.Key).HasColumnType("text");
        builder.HasOne(reason => reason.Village).WithMany(village => village.StageReasons)
            .HasForeignKey(reason => reason.VillageCode);
        builder.HasOne(reason => reason.Product).WithMany().HasForeignKey(reason => reason.ProductId);
        builder.HasOne(reason => reason.MarketAccess).WithMany().HasForeignKey(reason => reason.MarketAccessId);
        builder.HasOne(reason => reason.Obstacle).WithMany().HasForeignKey(reason => reason.ObstacleId);
    }
}
