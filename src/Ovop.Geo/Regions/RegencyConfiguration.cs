using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Regions;

internal sealed class RegencyConfiguration : IEntityTypeConfiguration<Regency>
{
    public void Configure(EntityTypeBuilder<Regency> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint(
                "ck_regency_code", "code ~ '^[0-9]{2}[.][0-9]{2}$' AND left(code, 2) = province_code");
            table.HasCheckConstraint("ck_regency_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_regency_boundary", GeometryCheck.Area("boundary"));
        });
        builder.HasKey(regency => regency.Code);
        builder.Property(regency => regency.Code).HasMaxLength(5);
        builder.HasIndex(regency => regency.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(regency => regency.Boundary).HasMethod("gist");
        builder.HasOne(regency => regency.Province).WithMany(province => province.Regencies)
            .HasForeignKey(regency => regency.ProvinceCode);
        builder.HasMany(regency => regency.Claims).WithOne().HasForeignKey(claim => claim.RegencyCode)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
