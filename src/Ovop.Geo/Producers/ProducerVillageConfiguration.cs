using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Producers;

internal sealed class ProducerVillageConfiguration : IEntityTypeConfiguration<ProducerVillage>
{
    public void Configure(EntityTypeBuilder<ProducerVillage> builder)
    {
        builder.HasKey(row => new { row.ProducerId, row.VillageCode });

        // The other way round, from the index alone.
        builder.HasIndex(row => new { row.VillageCode, row.ProducerId });
    }
}
