using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Storage;

internal sealed class TableVersionRaiseConfiguration : IEntityTypeConfiguration<TableVersionRaise>
{
    public void Configure(EntityTypeBuilder<TableVersionRaise> builder)
    {
        // A table, but its triggers write it: to EF it is read only, as a view is.
        builder.ToView("table_version_raise");
        builder.Property(raise => raise.TableName).HasColumnType("name");
    }
}
