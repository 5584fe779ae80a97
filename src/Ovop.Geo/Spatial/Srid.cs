namespace Ovop.Geo.Spatial;

/// <summary>Spatial reference identifiers (EPSG codes) that the product itself relies on.</summary>
public static class Srid
{
    /// <summary>WGS 84 longitude and latitude in degrees: of every stored geometry and of GeoJSON (RFC 7946, 4).</summary>
    public const int Wgs84 = 4326;

    /// <summary>The greatest identifier that PostGIS accepts from a user (SRID_USER_MAXIMUM).</summary>
    private const int Greatest = 998_999;

    /// <summary>Whether PostGIS could know such an identifier; whether it does, only its catalogue tells.</summary>
    public static bool IsPossible(int srid) => srid is > 0 and <= Greatest;
}
