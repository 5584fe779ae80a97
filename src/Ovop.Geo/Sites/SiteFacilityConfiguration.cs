using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Sites;

internal sealed class SiteFacilityConfiguration : IEntityTypeConfiguration<SiteFacility>
{
    public void Configure(EntityTypeBuilder<SiteFacility> builder) =>
        builder.HasKey(facility => new { facility.AgrotourismSiteId, facility.Kind });
}
