using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Sources;

internal sealed class SourceConfiguration : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> builder)
    {
        builder.ToTable(table => table.HasCheckConstraint("ck_source_outlet", "outlet ~ '\\S'"));
        builder.Property(source => source.Outlet).HasMaxLength(200);
        builder.Property(source => source.Title).HasMaxLength(1000);
        builder.Property(source => source.Url).HasMaxLength(2000);
        builder.Property(source => source.PrintedDate).HasMaxLength(200);
        builder.Property(source => source.Licence).HasMaxLength(200);
    }
}
