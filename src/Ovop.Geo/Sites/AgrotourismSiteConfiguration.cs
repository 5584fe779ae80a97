using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Sites;

internal sealed class AgrotourismSiteConfiguration : IEntityTypeConfiguration<AgrotourismSite>
{
    public void Configure(EntityTypeBuilder<AgrotourismSite> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_agrotourism_site_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_agrotourism_site_name_id", "name_id ~ '\\S'");
            table.HasCheckConstraint("ck_agrotourism_site_location", GeometryCheck.Position("location"));
            table.HasCheckConstraint(
                "ck_agrotourism_site_season",
                "num_nonnulls(season_from_month, season_to_month) IN (0, 2) "
                + "AND season_from_month BETWEEN 1 AND 12 AND season_to_month BETWEEN 1 AND 12");
        });
        builder.HasIndex(site => site.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(site => site.Location).HasMethod("gist");
        builder.HasOne(site => site.Theme).WithMany().HasForeignKey(site => site.ThemeId);
        builder.HasOne(site => site.Village).WithMany(village => village.AgrotourismSites)
            .HasForeignKey(site => site.VillageCode);
        builder.HasMany(site => site.Facilities).WithOne().HasForeignKey(facility => facility.AgrotourismSiteId)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(site => site.Claims).WithOne().HasForeignKey(claim => claim.AgrotourismSiteId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
