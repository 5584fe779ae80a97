using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Ovop.Geo.Clusters;

internal sealed class ClusterMarketAccessConfiguration : IEntityTypeConfiguration<ClusterMarketAccess>
{
    public void Configure(EntityTypeBuilder<ClusterMarketAccess> builder)
    {
        builder.ToView("product_cluster_market_access");
        builder.HasKey(row => new { row.ProductClusterId, row.MarketAccessId });
    }
}
