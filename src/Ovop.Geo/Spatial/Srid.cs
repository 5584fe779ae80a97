namespace Ovop.Geo.Spatial;

/// <summary>Spatial reference identifiers (EPSG codes) that the product itself relies on.</summary>
public static class Srid
{
    /// <summary>WGS 84 longitude and latitude in degrees: of every stored geometry and of all GeoJSON (RFC 7946, 4).</summary>
    public const int Wgs84 = 4326;
}
