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
            table.HasCheckConstraint("ck_agrotourism_site_location", GeometryCheck.Position("location"));
        });
        builder.HasIndex(site => site.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(site => site.Location).HasMethod("gist");
        builder.HasOne(site => site.Theme).WithMany().HasForeignKey(site => site.ThemeId);
        builder.HasOne(site => site.Village).WithMany(village => village.AgrotourismSites)
            .HasForeignKey(site => site.VillageCode);
        builder.HasMany(site => site.Claims).WithOne().HasForeignKey(claim => claim.AgrotourismSiteId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
