using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Programmes;

internal sealed class EnrolmentConfiguration : IEntityTypeConfiguration<Enrolment>
{
    public void Configure(EntityTypeBuilder<Enrolment> builder)
    {
        builder.HasIndex(enrolment => new { enrolment.ProgrammeId, enrolment.VillageCode }).IsUnique();
        builder.HasOne(enrolment => enrolment.Programme).WithMany(programme => programme.Enrolments)
            .HasForeignKey(enrolment => enrolment.ProgrammeId);
        builder.HasOne(enrolment => enrolment.Village).WithMany(village => village.Enrolments)
            .HasForeignKey(enrolment => enrolment.VillageCode);
        builder.HasMany(enrolment => enrolment.Claims).WithOne().HasForeignKey(claim => claim.EnrolmentId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
