using Ovop.Geo.Spatial;

namespace Ovop.Geo.Querying.Sql;

/// <summary>
/// Finds an edge between opposite points of the earth. On a sphere nobody can say which way it runs, and PostGIS refuses
/// it as geography, with an error that costs the connection.
/// </summary>
internal static class AntipodalEdge
{
    /// <summary>Of the earth's radius: some millimetres, a thousand times what PostGIS takes for the same.</summary>
    private const double Tolerance = 1e-9;

    /// <param name="ewkb">In degrees of longitude and latitude.</param>
    public static bool IsIn(ReadOnlySpan<byte> ewkb)
    {
        var cursor = new WkbCursor(ewkb);
        return IsIn(ref cursor);
    }

    private static bool IsIn(ref WkbCursor cursor)
    {
        var header = cursor.ReadHeader();
        var isFound = false;
        switch (header.Type)
        {
            case GeometryType.Point:
                cursor.ReadPosition(header);
                break;
            case GeometryType.LineString:
                isFound = IsIn(cursor.ReadPositions(header));
                break;
            case GeometryType.Polygon:
                for (var rings = cursor.ReadRingCount(); rings > 0; rings--)
                {
                    isFound |= IsIn(cursor.ReadPositions(header));
                }

                break;
            default:
                for (var members = cursor.ReadMemberCount(); members > 0; members--)
                {
                    isFound |= IsIn(ref cursor);
                }

                break;
        }

        return isFound;
    }

    private static bool IsIn(WkbPositions positions)
    {
        for (var i = 1; i < positions.Count; i++)
        {
            // Opposite latitudes come first: they rule out nearly every edge without a cosine.
            if (Math.Abs(positions.Y(i) + positions.Y(i - 1)) < 1e-6
                && AreOpposite(positions.X(i - 1), positions.Y(i - 1), positions.X(i), positions.Y(i)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreOpposite(double fromX, double fromY, double toX, double toY)
    {
        var (fromSine, fromCosine) = Math.SinCos(double.DegreesToRadians(fromY));
        var (toSine, toCosine) = Math.SinCos(double.DegreesToRadians(toY));
        var (fromEast, fromNorth) = Math.SinCos(double.DegreesToRadians(fromX));
        var (toEast, toNorth) = Math.SinCos(double.DegreesToRadians(toX));
        return Math.Abs((fromCosine * fromNorth) + (toCosine * toNorth)) < Tolerance
            && Math.Abs((fromCosine * fromEast) + (toCosine * toEast)) < Tolerance
            && Math.Abs(fromSine + toSine) < Tolerance;
    }
}
