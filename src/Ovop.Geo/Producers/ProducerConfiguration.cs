using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Producers;

internal sealed class ProducerConfiguration : IEntityTypeConfiguration<Producer>
{
    public void Configure(EntityTypeBuilder<Producer> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_producer_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_producer_name_id", "name_id ~ '\\S'");
            table.HasCheckConstraint("ck_producer_workers", "workers >= 0");
        });
        builder.HasIndex(producer => producer.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasOne(producer => producer.Regency).WithMany().HasForeignKey(producer => producer.RegencyCode);
        builder.HasMany(producer => producer.Villages).WithMany(village => village.Producers)
            .UsingEntity<ProducerVillage>(
                link => link.HasOne<Village>().WithMany().HasForeignKey(row => row.VillageCode)
                    .OnDelete(DeleteBehavior.Cascade),
                link => link.HasOne<Producer>().WithMany().HasForeignKey(row => row.ProducerId)
                    .OnDelete(DeleteBehavior.Cascade));
        builder.HasMany(producer => producer.Claims).WithOne().HasForeignKey(claim => claim.ProducerId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
