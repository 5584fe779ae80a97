using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Sources;

/// <summary>The subjects' own configurations hold the relations to them.</summary>
internal sealed class ClaimConfiguration : IEntityTypeConfiguration<Claim>
{
    public void Configure(EntityTypeBuilder<Claim> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_claim_says", "says ~ '\\S'");
            table.HasCheckConstraint(
                "ck_claim_subject",
                "num_nonnulls(regency_code, district_code, village_code, terrain_zone_id, commodity_id, producer_id, "
                + "product_id, market_access_id, product_cluster_id, agrotourism_site_id, programme_id, enrolment_id, "
                + "visit_id, obstacle_id, assistance_id, agency_id, grade_id, permit_id, production_season_id, "
                + "land_suitability_id, requirement_id, programme_event_id, stage_help_id, programme_phase_id) = 1");
        });
        builder.Property(claim => claim.PrintedDate).HasMaxLength(200);
        builder.Property(claim => claim.Contradicts).HasDefaultValue(false);
        builder.HasOne(claim => claim.Source).WithMany(source => source.Claims)
            .HasForeignKey(claim => claim.SourceId);
    }
}
