using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Programmes;

internal sealed class WaitingItemConfiguration : IEntityTypeConfiguration<WaitingItem>
{
    public void Configure(EntityTypeBuilder<WaitingItem> builder)
    {
        builder.ToView("waiting_item");
        builder.HasKey(item => item.Key);
        builder.Property(item => item.Key).HasColumnType("text");
        builder.HasOne(item => item.Village).WithMany().HasForeignKey(item => item.VillageCode);
        builder.HasOne(item => item.Product).WithMany().HasForeignKey(item => item.ProductId);
        builder.HasOne(item => item.Programme).WithMany().HasForeignKey(item => item.ProgrammeId);
        builder.HasOne(item => item.Regency).WithMany().HasForeignKey(item => item.RegencyCode);
        builder.HasOne(item => item.Obstacle).WithMany().HasForeignKey(item => item.ObstacleId);
        builder.HasOne(item => item.Assistance).WithMany().HasForeignKey(item => item.AssistanceId);
        builder.HasOne(item => item.Visit).WithMany().HasForeignKey(item => item.VisitId);
    }
}
