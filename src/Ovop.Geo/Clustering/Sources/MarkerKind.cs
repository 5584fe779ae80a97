namespace Ovop.Geo.Clustering.Sources;

/// <summary>Of what the points of a map can be.</summary>
public enum MarkerKind
{
    Products,
    Villages,
    Sites,
    Clusters,
}
