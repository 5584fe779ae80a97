namespace Ovop.Geo.Spatial;

/// <summary>
/// The smallest box around a geometry, in the units of its own CRS. A geometry that was cut at the antimeridian has a
/// box from -180 to 180.
/// </summary>
public readonly record struct WkbEnvelope
{
    private WkbEnvelope(double low, double high) =>
        (MinX, MinY, MinZ, MaxX, MaxY, MaxZ) = (low, low, low, high, high, high);

    /// <summary>The box around nothing: grows to the first position that it meets.</summary>
    public static WkbEnvelope Empty { get; } = new(double.PositiveInfinity, double.NegativeInfinity);

    public double MinX { get; init; }

    public double MinY { get; init; }

    /// <summary>Lowest height; only where <see cref="HasZ"/>.</summary>
    public double MinZ { get; init; }

    public double MaxX { get; init; }

    public double MaxY { get; init; }

    /// <summary>Greatest height; only where <see cref="HasZ"/>.</summary>
    public double MaxZ { get; init; }

    /// <summary>Whether the geometry has no position at all; the numbers mean nothing then.</summary>
    public bool IsEmpty => !(MinX <= MaxX);

    /// <summary>Whether at least one position has a height.</summary>
    public bool HasZ => MinZ <= MaxZ;
}
