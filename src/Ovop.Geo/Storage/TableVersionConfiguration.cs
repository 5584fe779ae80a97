using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Storage;

internal sealed class TableVersionConfiguration : IEntityTypeConfiguration<TableVersion>
{
    public void Configure(EntityTypeBuilder<TableVersion> builder)
    {
        builder.ToView("table_version");
        builder.HasKey(version => version.TableName);
        builder.Property(version => version.TableName).HasColumnType("text");
    }
}
