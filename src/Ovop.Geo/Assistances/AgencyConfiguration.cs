using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Assistances;

internal sealed class AgencyConfiguration : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_agency_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_agency_aliases", "cardinality(aliases) <= 50");
        });
        builder.Property(agency => agency.Aliases).HasDefaultValueSql("'{}'");
        builder.HasIndex(agency => agency.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasOne(agency => agency.Regency).WithMany().HasForeignKey(agency => agency.RegencyCode);
        builder.HasMany(agency => agency.Claims).WithOne().HasForeignKey(claim => claim.AgencyId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
