using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Spatial;

/// <summary>Computed fields for those who read tables and not geometries.</summary>
public static class TextFields
{
    /// <summary>PostGIS <c>ST_X</c>, of points only.</summary>
    public static GeometryField Longitude { get; } = new(
        "longitude", "Degrees east of Greenwich; null where there is no point.", ValueKind.Float, [], "ST_X({0})");

    /// <summary>PostGIS <c>ST_Y</c>, of points only.</summary>
    public static GeometryField Latitude { get; } = new(
        "latitude", "Degrees north of the equator; null where there is no point.", ValueKind.Float, [], "ST_Y({0})");

    /// <summary>PostGIS <c>ST_AsText</c> with the decimals that RFC 7946 (11.2) recommends.</summary>
    public static GeometryField WellKnownText { get; } = new(
        "wkt", "Well-known text (OGC 06-103r4) with six decimals; null where there is no geometry.", ValueKind.Text, [],
        "ST_AsText({0}, 6)");
}
