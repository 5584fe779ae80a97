using Ovop.Geo.Spatial;

namespace Ovop.Geo.Clustering;

/// <summary>The smallest box around some points, in degrees; it never crosses the antimeridian.</summary>
public readonly record struct Bounds(double West, double South, double East, double North)
{
    /// <summary>The box around nothing: it becomes what it is joined with.</summary>
    internal static Bounds Empty { get; } = new(
        double.PositiveInfinity, double.PositiveInfinity, double.NegativeInfinity, double.NegativeInfinity);

    internal static Bounds Of(double longitude, double latitude) => new(longitude, latitude, longitude, latitude);

    internal Bounds With(Bounds other) => new(
        Math.Min(West, other.West), Math.Min(South, other.South), Math.Max(East, other.East), Math.Max(North, other.North));

    /// <summary>Whether some point lies in both; edges count.</summary>
    internal bool Meets(BoundingBox box) => South <= box.North && North >= box.South
        && (box.CrossesAntimeridian ? East >= box.West || West <= box.East : East >= box.West && West <= box.East);
}
