using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Programmes;

internal sealed class ProgrammePhaseConfiguration : IEntityTypeConfiguration<ProgrammePhase>
{
    public void Configure(EntityTypeBuilder<ProgrammePhase> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_programme_phase_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_programme_phase_ordinal", "ordinal >= 1");
            table.HasCheckConstraint("ck_programme_phase_duration_weeks", "duration_weeks > 0");
            table.HasCheckConstraint("ck_programme_phase_ends_on", "ends_on >= starts_on");
        });
        builder.Property(phase => phase.PrintedDate).HasMaxLength(200);
        builder.HasIndex(phase => new { phase.ProgrammeId, phase.Ordinal }).IsUnique();
        builder.HasOne(phase => phase.Programme).WithMany(programme => programme.Phases)
            .HasForeignKey(phase => phase.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(phase => phase.Claims).WithOne().HasForeignKey(claim => claim.ProgrammePhaseId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
