using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Readiness;

internal sealed class RequirementConfiguration : IEntityTypeConfiguration<Requirement>
{
    public void Configure(EntityTypeBuilder<Requirement> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_requirement_description", "description ~ '\\S'");
            table.HasCheckConstraint(
                "ck_requirement_asks",
                "(permit_kind IS NOT NULL) = (kind = 'PERMIT') AND (grade_scheme IS NOT NULL) = (kind = 'GRADE') "
                + "AND (min_stars IS NOT NULL) = (kind = 'GRADE') "
                + "AND (min_shelf_life_days IS NOT NULL) = (kind = 'SHELF_LIFE')");
            table.HasCheckConstraint("ck_requirement_min_stars", "min_stars BETWEEN 1 AND 5");
            table.HasCheckConstraint("ck_requirement_min_shelf_life_days", "min_shelf_life_days > 0");
        });
        builder.HasOne(requirement => requirement.Agency).WithMany(agency => agency.Requirements)
            .HasForeignKey(requirement => requirement.AgencyId);
        builder.HasMany(requirement => requirement.Claims).WithOne().HasForeignKey(claim => claim.RequirementId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
