using System.Text.Json;
using NetTopologySuite.IO;

namespace Ovop.Geo.Spatial;

/// <summary>
/// A GeoJSON geometry object (RFC 7946, 3.1) from a client, with an optional <c>crs</c>, an EPSG number, beside it.
/// Everything that PostGIS would answer with an error of class XX000, on which the driver gives up its connection, is
/// found here: open rings, numbers that are not finite, coordinates out of range, crossing polygons.
/// </summary>
public static class GeometryInput
{
    /// <exception cref="GeometryInputException">Says where, what is wrong, and what would be right.</exception>
    public static GeometryValue Parse(JsonElement geometry, GeometryLimits limits)
    {
        var reader = new GeoJsonGeometryReader(limits, ReadCrs(geometry));
        var read = reader.Read(geometry);
        GeometryValidity.Require(read);
        var writer = new WKBWriter(ByteOrder.LittleEndian, handleSRID: true);
        return new GeometryValue
        {
            Ewkb = writer.Write(read),
            Type = Enum.Parse<GeometryType>(read.GeometryType),
            VertexCount = reader.VertexCount,
            Crs = reader.Crs,
        };
    }

    private static int ReadCrs(JsonElement geometry)
    {
        if (geometry.ValueKind != JsonValueKind.Object || !geometry.TryGetProperty("crs", out var crs))
        {
            return Srid.Wgs84;
        }

        if (crs.ValueKind == JsonValueKind.Null)
        {
            return Srid.Wgs84;
        }

        return crs.ValueKind == JsonValueKind.Number && crs.TryGetInt32(out var code) && Srid.IsPossible(code)
            ? code
            : throw new GeometryInputException(
                GeometryInputException.UnknownCrs,
                "crs",
                $"{GeoJsonGeometryReader.Show(crs)} is no EPSG number; give one such as 4326 (the default) or 32749.");
    }
}
