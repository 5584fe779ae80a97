using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Villages;

internal sealed class VillageEventConfiguration : IEntityTypeConfiguration<VillageEvent>
{
    public void Configure(EntityTypeBuilder<VillageEvent> builder)
    {
        builder.ToView("village_event");
        builder.HasKey(line => new { line.VillageCode, line.Key });
        builder.Property(line => line.Key).HasColumnType("text");
        builder.Property(line => line.PrintedDate).HasMaxLength(200);
        builder.HasOne(line => line.Village).WithMany(village => village.Events).HasForeignKey(line => line.VillageCode);
        builder.HasOne(line => line.Visit).WithMany().HasForeignKey(line => line.VisitId);
        builder.HasOne(line => line.Enrolment).WithMany().HasForeignKey(line => line.EnrolmentId);
        builder.HasOne(line => line.ProgrammeEvent).WithMany().HasForeignKey(line => line.ProgrammeEventId);
        builder.HasOne(line => line.ProgrammePhase).WithMany().HasForeignKey(line => line.ProgrammePhaseId);
        builder.HasOne(line => line.Assistance).WithMany().HasForeignKey(line => line.AssistanceId);
        builder.HasOne(line => line.Obstacle).WithMany().HasForeignKey(line => line.ObstacleId);
        builder.HasOne(line => line.Grade).WithMany().HasForeignKey(line => line.GradeId);
        builder.HasOne(line => line.Permit).WithMany().HasForeignKey(line => line.PermitId);
        builder.HasOne(line => line.MarketAccess).WithMany().HasForeignKey(line => line.MarketAccessId);
    }
}
