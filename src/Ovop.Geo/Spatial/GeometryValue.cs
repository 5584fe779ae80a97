namespace Ovop.Geo.Spatial;

/// <summary>A geometry that a client sent, in good form and valid: checked by <see cref="GeometryInput"/>.</summary>
public sealed record GeometryValue
{
    /// <summary>PostGIS's EWKB, little endian, two dimensions; in WGS 84 when <see cref="IsWgs84"/>.</summary>
    public required ReadOnlyMemory<byte> Ewkb { get; init; }

    public required GeometryType Type { get; init; }

    /// <summary>Positions of the whole geometry, the closing ones of rings counted.</summary>
    public required int VertexCount { get; init; }

    /// <summary>The EPSG code in which the client gave it.</summary>
    public required int Crs { get; init; }

    /// <summary>
    /// Whether <see cref="Ewkb"/> is in WGS 84 and so may be a parameter of a query. False until
    /// <see cref="GeometryTransformer"/> has brought over what came in another CRS.
    /// </summary>
    public bool IsWgs84 => Wkb.SridOf(Ewkb.Span) == Srid.Wgs84;
}
