namespace Ovop.Geo.Querying.Search;

/// <summary>What a search can find.</summary>
public enum SearchKind
{
    Village,
    Product,
    Producer,
    ProductCluster,
    AgrotourismSite,
}
