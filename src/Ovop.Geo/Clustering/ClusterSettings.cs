namespace Ovop.Geo.Clustering;

/// <summary>How near points have to lie to be drawn as one.</summary>
/// <param name="RadiusPixels">How far from a point others are taken into its cluster, in pixels of the map; 1 or more.</param>
/// <param name="MinPoints">The fewest rows of a cluster; 2 or more.</param>
public sealed record ClusterSettings(int RadiusPixels, int MinPoints)
{
    /// <summary>The deepest zoom at which what lies near each other is one; deeper only what lies at the very same place.</summary>
    public const int DeepestZoom = 20;
}
