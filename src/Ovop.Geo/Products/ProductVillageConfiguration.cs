using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Products;

internal sealed class ProductVillageConfiguration : IEntityTypeConfiguration<ProductVillage>
{
    public void Configure(EntityTypeBuilder<ProductVillage> builder)
    {
        builder.HasKey(row => new { row.ProductId, row.VillageCode });

        // The other way round, from the index alone.
        builder.HasIndex(row => new { row.VillageCode, row.ProductId });
    }
}
