using NetTopologySuite.Algorithm;

namespace Ovop.Geo.Clustering;

/// <summary>The convex hull of points in the plane of longitude and latitude, by Andrew's monotone chain.</summary>
internal static class ConvexHull
{
    /// <summary>The corners counter-clockwise from the westernmost, none on a line between two others.</summary>
    /// <param name="points">In any order; put in order and used up.</param>
    public static (double Longitude, double Latitude)[] Of(List<(double Longitude, double Latitude)> points)
    {
        points.Sort();
        var corners = new List<(double, double)>(points.Count + 1);
        Chain(points, corners, 0);
        var lower = corners.Count - 1;
        points.Reverse();
        Chain(points, corners, Math.Max(lower, 0));

        // The last is the first again, or the only one twice.
        if (corners.Count > 1)
        {
            corners.RemoveAt(corners.Count - 1);
        }

        return [.. corners];
    }

    /// <summary>Adds one half, from the first point to the last; what lies before <paramref name="start"/> stays.</summary>
    private static void Chain(List<(double X, double Y)> points, List<(double X, double Y)> corners, int start)
    {
        foreach (var point in points)
        {
            if (corners.Count > start && corners[^1] == point)
            {
                continue;
            }

            while (corners.Count >= start + 2 && !TurnsLeft(corners[^2], corners[^1], point))
            {
                corners.RemoveAt(corners.Count - 1);
            }

            corners.Add(point);
        }
    }

    // Exact, in spite of rounding: of points nearly on one line, too.
    private static bool TurnsLeft((double X, double Y) a, (double X, double Y) b, (double X, double Y) c) =>
        CGAlgorithmsDD.OrientationIndex(a.X, a.Y, b.X, b.Y, c.X, c.Y) > 0;
}
