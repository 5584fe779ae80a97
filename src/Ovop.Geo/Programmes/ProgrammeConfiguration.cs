using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Programmes;

internal sealed class ProgrammeConfiguration : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_programme_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_programme_village_count", "village_count >= 0");
            table.HasCheckConstraint(
                "ck_programme_selected_count", "selected_count >= 0 AND selected_count <= village_count");
        });
        builder.Property(programme => programme.ProposedBy).HasMaxLength(200);
        builder.HasIndex(programme => programme.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasOne(programme => programme.Regency).WithMany().HasForeignKey(programme => programme.RegencyCode);
        builder.HasOne(programme => programme.Count).WithOne()
            .HasForeignKey<ProgrammeCount>(count => count.ProgrammeId);
        builder.Navigation(programme => programme.Count).IsRequired();
        builder.HasMany(programme => programme.Claims).WithOne().HasForeignKey(claim => claim.ProgrammeId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
