namespace Ovop.Geo.Spatial;

/// <summary>What precedes a geometry in well-known binary.</summary>
/// <param name="Type">One of the seven types.</param>
/// <param name="Srid">The EPSG code; 0 when the value does not tell (plain WKB, members of a multi-geometry).</param>
/// <param name="HasZ">Whether each position has a height.</param>
/// <param name="HasM">Whether each position has a measure, which GeoJSON cannot say.</param>
internal readonly record struct WkbHeader(GeometryType Type, int Srid, bool HasZ, bool HasM)
{
    /// <summary>Numbers in a position, 2 to 4.</summary>
    public int Dimensions => 2 + (HasZ ? 1 : 0) + (HasM ? 1 : 0);
}
