namespace Ovop.Geo.Spatial;

/// <summary>
/// Questions to well-known binary (WKB and EWKB) that need no geometry object. All throw
/// <see cref="FormatException"/> when the bytes are damaged or of a type that GeoJSON does not have.
/// </summary>
public static class Wkb
{
    /// <summary>How deep collections may lie in collections, so that damaged bytes cannot exhaust the stack.</summary>
    internal const int MaxDepth = 64;

    /// <summary>The geometry's type.</summary>
    public static GeometryType Type(ReadOnlySpan<byte> wkb) => new WkbCursor(wkb).ReadHeader().Type;

    /// <summary>The EPSG code that EWKB carries; 0 for plain WKB.</summary>
    public static int SridOf(ReadOnlySpan<byte> wkb) => new WkbCursor(wkb).ReadHeader().Srid;

    /// <summary>The smallest box around the geometry, as PostGIS's ST_Envelope before it becomes a polygon.</summary>
    public static WkbEnvelope Envelope(ReadOnlySpan<byte> wkb)
    {
        var cursor = new WkbCursor(wkb);
        var envelope = WkbEnvelope.Empty;
        Extend(ref cursor, ref envelope, depth: 0);
        return envelope;
    }

    private static void Extend(ref WkbCursor cursor, ref WkbEnvelope envelope, int depth)
    {
        if (depth > MaxDepth)
        {
            throw NestedTooDeep();
        }

        var header = cursor.ReadHeader();
        switch (header.Type)
        {
            case GeometryType.Point:
                var position = cursor.ReadPosition(header);
                if (!position.IsEmptyPoint)
                {
                    Extend(position, ref envelope);
                }

                break;
            case GeometryType.LineString:
                Extend(cursor.ReadPositions(header), ref envelope);
                break;
            case GeometryType.Polygon:
                for (var rings = cursor.ReadRingCount(); rings > 0; rings--)
                {
                    Extend(cursor.ReadPositions(header), ref envelope);
                }

                break;
            default:
                for (var members = cursor.ReadMemberCount(); members > 0; members--)
                {
                    Extend(ref cursor, ref envelope, depth + 1);
                }

                break;
        }
    }

    private static void Extend(WkbPositions positions, ref WkbEnvelope envelope)
    {
        double minX = envelope.MinX, minY = envelope.MinY, maxX = envelope.MaxX, maxY = envelope.MaxY;
        for (var i = 0; i < positions.Count; i++)
        {
            var x = positions.X(i);
            var y = positions.Y(i);
            minX = Math.Min(minX, x);
            maxX = Math.Max(maxX, x);
            minY = Math.Min(minY, y);
            maxY = Math.Max(maxY, y);
        }

        envelope = envelope with { MinX = minX, MinY = minY, MaxX = maxX, MaxY = maxY };
        for (var i = 0; positions.HasZ && i < positions.Count; i++)
        {
            if (positions.Z(i) is var z && !double.IsNaN(z))
            {
                envelope = envelope with { MinZ = Math.Min(envelope.MinZ, z), MaxZ = Math.Max(envelope.MaxZ, z) };
            }
        }
    }

    internal static FormatException NestedTooDeep() =>
        new($"WKB holds collections in collections, more than {MaxDepth} deep.");
}
