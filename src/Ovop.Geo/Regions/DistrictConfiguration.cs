using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Regions;

internal sealed class DistrictConfiguration : IEntityTypeConfiguration<District>
{
    public void Configure(EntityTypeBuilder<District> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint(
                "ck_district_code", "code ~ '^[0-9]{2}[.][0-9]{2}[.][0-9]{2}$' AND left(code, 5) = regency_code");
            table.HasCheckConstraint("ck_district_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_district_boundary", GeometryCheck.Area("boundary"));
        });
        builder.HasKey(district => district.Code);
        builder.Property(district => district.Code).HasMaxLength(8);
        builder.HasIndex(district => district.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(district => district.Boundary).HasMethod("gist");
        builder.HasOne(district => district.Regency).WithMany(regency => regency.Districts)
            .HasForeignKey(district => district.RegencyCode);
        builder.HasMany(district => district.Claims).WithOne().HasForeignKey(claim => claim.DistrictCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
