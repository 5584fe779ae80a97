namespace Ovop.Geo.Clusters;

public enum ClusterKind
{
    /// <summary>A source says that the villages work together.</summary>
    Declared,

    /// <summary>Found from geometry: villages with the same commodity that touch or lie close.</summary>
    Discovered,
}
