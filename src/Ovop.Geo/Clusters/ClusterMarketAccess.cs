namespace Ovop.Geo.Clusters;

/// <summary>A row of the view <c>product_cluster_market_access</c>: a market access that a cluster shows. Read only.</summary>
public sealed class ClusterMarketAccess
{
    public int ProductClusterId { get; set; }

    public int MarketAccessId { get; set; }
}
