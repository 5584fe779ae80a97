namespace Ovop.Geo.Querying.Statistics;

/// <summary>What can be computed of shapes; null of none.</summary>
public enum ShapeFunction
{
    /// <summary>The smallest upright box, always a polygon: of a single point without width and height.</summary>
    Extent,

    /// <summary>The smallest convex polygon; null where all shapes lie on one point or line.</summary>
    Hull,
}
