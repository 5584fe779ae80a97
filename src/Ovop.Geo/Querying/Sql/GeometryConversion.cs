using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Querying.Sql;

/// <summary>Geometries that PostGIS will take beside our columns, which are all in WGS 84.</summary>
internal static class GeometryConversion
{
    /// <summary>As <c>geometry</c>: in the plane of longitude and latitude.</summary>
    public static object Geometry(object value, QueryLimits limits) => Ewkb(value);

    /// <summary>
    /// As <c>geometry</c>, no collection: GEOS cannot relate one to every shape, and fails with an internal error.
    /// </summary>
    public static object GeometryOfOneKind(object value, QueryLimits limits) =>
        value is GeometryValue { Type: GeometryType.GeometryCollection }
            ? throw new QueryArgumentException(
                QueryErrorCodes.InvalidGeometry,
                "A GeometryCollection cannot be compared so; give its points, lines or polygons as a MultiPoint, "
                    + "MultiLineString or MultiPolygon, or compare with each of them.")
            : Ewkb(value);

    /// <summary>As <c>geography</c>: on the globe, where an edge is the shortest way between its ends.</summary>
    public static object Geography(object value, QueryLimits limits) =>
        Ewkb(value) is var ewkb && AntipodalEdge.IsIn(ewkb.Span)
            ? throw new QueryArgumentException(
                QueryErrorCodes.InvalidGeometry,
                "An edge joins opposite points of the globe, so that it is not known which way it runs; "
                    + "put a position between them.")
            : (object)ewkb;

    private static ReadOnlyMemory<byte> Ewkb(object value) => value switch
    {
        GeometryValue { IsWgs84: true } geometry => geometry.Ewkb,
        GeometryValue geometry => throw new QueryArgumentException(
            QueryErrorCodes.UnknownCrs, $"The geometry is still in EPSG:{geometry.Crs}, not in WGS 84."),
        _ => throw new QueryArgumentException(
            QueryErrorCodes.InvalidGeometry, $"A geometry is needed here, not {value}."),
    };
}
