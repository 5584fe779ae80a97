using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Assistances;

internal sealed class AssistanceConfiguration : IEntityTypeConfiguration<Assistance>
{
    public void Configure(EntityTypeBuilder<Assistance> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint(
                "ck_assistance_subject", "num_nonnulls(village_code, product_id, programme_id, regency_code) = 1");
            table.HasCheckConstraint(
                "ck_assistance_days",
                "promised_on <= started_on AND started_on <= ended_on AND promised_on <= ended_on");
        });
        builder.HasOne(assistance => assistance.Agency).WithMany(agency => agency.Assistances)
            .HasForeignKey(assistance => assistance.AgencyId);
        builder.HasOne(assistance => assistance.Village).WithMany(village => village.Assistances)
            .HasForeignKey(assistance => assistance.VillageCode);
        builder.HasOne(assistance => assistance.Product).WithMany(product => product.Assistances)
            .HasForeignKey(assistance => assistance.ProductId);
        builder.HasOne(assistance => assistance.Programme).WithMany(programme => programme.Assistances)
            .HasForeignKey(assistance => assistance.ProgrammeId);
        builder.HasOne(assistance => assistance.Regency).WithMany()
            .HasForeignKey(assistance => assistance.RegencyCode);
        builder.HasOne(assistance => assistance.Visit).WithMany(visit => visit.Assistances)
            .HasForeignKey(assistance => assistance.VisitId);
        builder.HasOne(assistance => assistance.Obstacle).WithMany(obstacle => obstacle.Assistances)
            .HasForeignKey(assistance => assistance.ObstacleId);
        builder.HasMany(assistance => assistance.Claims).WithOne().HasForeignKey(claim => claim.AssistanceId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
