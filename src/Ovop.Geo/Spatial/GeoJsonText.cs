using System.Buffers;

namespace Ovop.Geo.Spatial;

/// <summary>
/// RFC 7946 text from well-known binary (WKB or EWKB, either byte order, all seven types), straight from the bytes
/// without a geometry object between. Exterior rings come out counter-clockwise and holes clockwise (3.1.6) however
/// they are stored; a height is kept as third number, a measure is left out (3.1.1); what is EMPTY has no coordinates
/// (<c>[]</c>).
/// </summary>
/// <remarks>
/// All methods throw <see cref="FormatException"/> when the bytes are damaged; what was written before stays in the
/// output. <c>precision</c> is the most decimals of a coordinate, 0 to 15; the text is the shortest that has them.
/// </remarks>
public static class GeoJsonText
{
    /// <summary>About 0.1 m in degrees: what RFC 7946 (11.2) recommends.</summary>
    public const int DefaultPrecision = 6;

    /// <summary>The whole geometry object: <c>{"type":"Point","coordinates":[112.3,-8.1]}</c>.</summary>
    public static void Write(ReadOnlySpan<byte> wkb, IBufferWriter<byte> output, int precision = DefaultPrecision)
    {
        var cursor = new WkbCursor(wkb);
        var writer = new GeoJsonTextWriter(output, precision);
        writer.WriteGeometry(ref cursor);
        writer.Flush();
    }

    /// <summary>The member <c>type</c> alone, in quotes: <c>"MultiPolygon"</c>.</summary>
    public static void WriteType(ReadOnlySpan<byte> wkb, IBufferWriter<byte> output)
    {
        var writer = new GeoJsonTextWriter(output, DefaultPrecision);
        writer.WriteType(Wkb.Type(wkb));
        writer.Flush();
    }

    /// <summary>
    /// The member <c>coordinates</c> alone: <c>[112.3,-8.1]</c>. A GeometryCollection has none (RFC 7946, 3.1.8): it
    /// gives <c>null</c>; ask <see cref="WriteGeometries"/>.
    /// </summary>
    public static void WriteCoordinates(
        ReadOnlySpan<byte> wkb, IBufferWriter<byte> output, int precision = DefaultPrecision)
    {
        var cursor = new WkbCursor(wkb);
        var writer = new GeoJsonTextWriter(output, precision);
        writer.WriteCoordinates(ref cursor);
        writer.Flush();
    }

    /// <summary>The member <c>geometries</c> of a GeometryCollection; <c>null</c> for the other types.</summary>
    public static void WriteGeometries(
        ReadOnlySpan<byte> wkb, IBufferWriter<byte> output, int precision = DefaultPrecision)
    {
        var cursor = new WkbCursor(wkb);
        var writer = new GeoJsonTextWriter(output, precision);
        writer.WriteGeometries(ref cursor);
        writer.Flush();
    }

    /// <summary>
    /// The member <c>bbox</c> (RFC 7946, 5): west, south, east, north, or six numbers where positions have a height;
    /// <c>[]</c> for what is EMPTY.
    /// </summary>
    public static void WriteBbox(ReadOnlySpan<byte> wkb, IBufferWriter<byte> output, int precision = DefaultPrecision)
    {
        var writer = new GeoJsonTextWriter(output, precision);
        writer.WriteBbox(Wkb.Envelope(wkb));
        writer.Flush();
    }
}
