using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Storage;

internal sealed class SeedLedgerConfiguration : IEntityTypeConfiguration<SeedLedger>
{
    public void Configure(EntityTypeBuilder<SeedLedger> builder)
    {
        builder.HasKey(row => new { row.TableName, row.Key });
        builder.Property(row => row.TableName).HasMaxLength(63);
        builder.Property(row => row.Key).HasMaxLength(400);
        builder.Property(row => row.SeedHash).HasMaxLength(128);
    }
}
