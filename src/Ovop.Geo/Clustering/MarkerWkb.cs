using System.Buffers.Binary;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Clustering;

/// <summary>Points and hulls as PostGIS's EWKB, as which all geometries are shown.</summary>
public static class MarkerWkb
{
    private const int HeaderBytes = sizeof(byte) + (2 * sizeof(uint));
    private const uint SridFlag = 0x2000_0000;

    public static byte[] Point((double Longitude, double Latitude) point) => Write(GeometryType.Point, [], [point]);

    /// <summary>A point, a line or a polygon, by how many corners there are.</summary>
    /// <param name="corners">As <see cref="ClusterContents.Hull"/> gives them.</param>
    public static byte[] Hull(ReadOnlySpan<(double Longitude, double Latitude)> corners) => corners switch
    {
        [var only] => Point(only),
        [_, _] => Write(GeometryType.LineString, [2], corners),
        _ => Write(GeometryType.Polygon, [1, corners.Length + 1], [.. corners, corners[0]]),
    };

    private static byte[] Write(
        GeometryType type, ReadOnlySpan<int> counts, ReadOnlySpan<(double Longitude, double Latitude)> positions)
    {
        var wkb = new byte[HeaderBytes + (counts.Length * sizeof(int)) + (positions.Length * 2 * sizeof(double))];
        wkb[0] = 1;
        BinaryPrimitives.WriteUInt32LittleEndian(wkb.AsSpan(1), (uint)type | SridFlag);
        BinaryPrimitives.WriteInt32LittleEndian(wkb.AsSpan(1 + sizeof(uint)), Srid.Wgs84);
        var rest = wkb.AsSpan(HeaderBytes);
        foreach (var count in counts)
        {
            BinaryPrimitives.WriteInt32LittleEndian(rest, count);
            rest = rest[sizeof(int)..];
        }

        foreach (var (longitude, latitude) in positions)
        {
            BinaryPrimitives.WriteDoubleLittleEndian(rest, longitude);
            BinaryPrimitives.WriteDoubleLittleEndian(rest[sizeof(double)..], latitude);
            rest = rest[(2 * sizeof(double))..];
        }

        return wkb;
    }
}
