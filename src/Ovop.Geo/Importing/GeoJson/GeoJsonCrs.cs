using System.Globalization;
using System.Text.Json;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Importing.GeoJson;

/// <summary>
/// The member <c>crs</c> of GeoJSON as it was in 2008, which RFC 7946 took out and programs still write. Whatever the
/// name says of axis order, positions of GeoJSON are east before north.
/// </summary>
internal static class GeoJsonCrs
{
    /// <summary>The EPSG code; null where the member says something that cannot be understood.</summary>
    public static int? Read(JsonElement crs) => crs.ValueKind switch
    {
        JsonValueKind.Null => Srid.Wgs84,
        JsonValueKind.Number => crs.TryGetInt32(out var code) && Srid.IsPossible(code) ? code : null,
        JsonValueKind.String => FromName(crs.GetString()!),
        JsonValueKind.Object => FromObject(crs),
        _ => null,
    };

    private static int? FromObject(JsonElement crs)
    {
        if (!crs.TryGetProperty("properties", out var properties) || properties.ValueKind != JsonValueKind.Object)
        {
            return null;
        }

        if (properties.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String)
        {
            return FromName(name.GetString()!);
        }

        return properties.TryGetProperty("code", out var code) && code.ValueKind == JsonValueKind.Number
            ? Read(code)
            : null;
    }

    /// <summary>
    /// <c>EPSG:32749</c>, <c>urn:ogc:def:crs:EPSG::32749</c>, <c>urn:ogc:def:crs:OGC:1.3:CRS84</c>,
    /// <c>http://www.opengis.net/def/crs/EPSG/0/32749</c>.
    /// </summary>
    private static int? FromName(string name)
    {
        var parts = name.Split([':', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
        {
            return null;
        }

        // EPSG first: every such URN has "ogc" in it as well.
        if (parts.Contains("EPSG", StringComparer.OrdinalIgnoreCase))
        {
            return int.TryParse(parts[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var code)
                && Srid.IsPossible(code)
                    ? code
                    : null;
        }

        return parts.Contains("OGC", StringComparer.OrdinalIgnoreCase)
            && parts[^1].Equals("CRS84", StringComparison.OrdinalIgnoreCase)
                ? Srid.Wgs84
                : null;
    }
}
