namespace Ovop.Geo.Spatial;

/// <summary>
/// The seven geometry types of GeoJSON (RFC 7946, 1.4); the names are GeoJSON's, the numbers are those of well-known
/// binary (OGC 06-103r4, 8.2.3).
/// </summary>
public enum GeometryType
{
    Point = 1,
    LineString = 2,
    Polygon = 3,
    MultiPoint = 4,
    MultiLineString = 5,
    MultiPolygon = 6,
    GeometryCollection = 7,
}
