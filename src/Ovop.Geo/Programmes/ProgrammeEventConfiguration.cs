using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Programmes;

internal sealed class ProgrammeEventConfiguration : IEntityTypeConfiguration<ProgrammeEvent>
{
    public void Configure(EntityTypeBuilder<ProgrammeEvent> builder)
    {
        builder.ToTable(table => table.HasCheckConstraint("ck_programme_event_name", "name ~ '\\S'"));
        builder.Property(happening => happening.PrintedDate).HasMaxLength(200);
        builder.HasIndex(happening => happening.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasOne(happening => happening.Programme).WithMany(programme => programme.Events)
            .HasForeignKey(happening => happening.ProgrammeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(happening => happening.Claims).WithOne().HasForeignKey(claim => claim.ProgrammeEventId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
