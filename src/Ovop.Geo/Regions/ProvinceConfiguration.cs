using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Regions;

internal sealed class ProvinceConfiguration : IEntityTypeConfiguration<Province>
{
    public void Configure(EntityTypeBuilder<Province> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_province_code", "code ~ '^[0-9]{2}$'");
            table.HasCheckConstraint("ck_province_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_province_boundary", GeometryCheck.Area("boundary"));
        });
        builder.HasKey(province => province.Code);
        builder.Property(province => province.Code).HasMaxLength(2);
        builder.HasIndex(province => province.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(province => province.Boundary).HasMethod("gist");
    }
}
