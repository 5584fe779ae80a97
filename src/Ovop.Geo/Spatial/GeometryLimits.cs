namespace Ovop.Geo.Spatial;

/// <summary>How large a geometry that a client sends may be.</summary>
public sealed record GeometryLimits
{
    /// <summary>Most positions of the whole geometry, 1 or more.</summary>
    public int MaxVertices { get; init; } = 10_000;

    /// <summary>How deep a GeometryCollection may lie in others; 0 allows one, but none within it.</summary>
    public int MaxCollectionDepth { get; init; } = 3;
}
