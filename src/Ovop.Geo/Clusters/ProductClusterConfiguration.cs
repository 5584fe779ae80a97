using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Clusters;

internal sealed class ProductClusterConfiguration : IEntityTypeConfiguration<ProductCluster>
{
    public void Configure(EntityTypeBuilder<ProductCluster> builder)
    {
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("ck_product_cluster_name", "name ~ '\\S'");
            table.HasCheckConstraint("ck_product_cluster_name_id", "name_id ~ '\\S'");
            table.HasCheckConstraint("ck_product_cluster_extent", GeometryCheck.Area("extent"));
        });
        builder.HasIndex(cluster => cluster.Name).HasMethod("gin").HasOperators("gin_trgm_ops");
        builder.HasIndex(cluster => cluster.Extent).HasMethod("gist");
        builder.HasOne(cluster => cluster.Commodity).WithMany().HasForeignKey(cluster => cluster.CommodityId);
        builder.HasOne(cluster => cluster.Producer).WithMany().HasForeignKey(cluster => cluster.ProducerId);
        builder.HasOne(cluster => cluster.Regency).WithMany().HasForeignKey(cluster => cluster.RegencyCode);
        builder.HasMany(cluster => cluster.Villages).WithMany(village => village.ProductClusters)
            .UsingEntity<ProductClusterVillage>(
                link => link.HasOne<Village>().WithMany().HasForeignKey(row => row.VillageCode)
                    .OnDelete(DeleteBehavior.Cascade),
                link => link.HasOne<ProductCluster>().WithMany().HasForeignKey(row => row.ProductClusterId)
                    .OnDelete(DeleteBehavior.Cascade));
        builder.HasMany(cluster => cluster.MarketAccesses).WithMany(access => access.ShownByClusters)
            .UsingEntity<ClusterMarketAccess>(
                link => link.HasOne<MarketAccess>().WithMany().HasForeignKey(row => row.MarketAccessId),
                link => link.HasOne<ProductCluster>().WithMany().HasForeignKey(row => row.ProductClusterId));
        builder.HasMany(cluster => cluster.Claims).WithOne().HasForeignKey(claim => claim.ProductClusterId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
