using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Clusters;

internal sealed class ProductClusterVillageConfiguration : IEntityTypeConfiguration<ProductClusterVillage>
{
    public void Configure(EntityTypeBuilder<ProductClusterVillage> builder)
    {
        builder.HasKey(row => new { row.ProductClusterId, row.VillageCode });

        // The other way round, from the index alone.
        builder.HasIndex(row => new { row.VillageCode, row.ProductClusterId });
    }
}
