using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Querying.Sql;

/// <summary>Geometries that PostGIS will take beside our columns, which are all in WGS 84.</summary>
internal static class GeometryConversion
{
    public static object Ewkb(object value, QueryLimits limits) => value switch
    {
        GeometryValue { IsWgs84: true } geometry => geometry.Ewkb,
        GeometryValue geometry => throw new QueryArgumentException(
            QueryErrorCodes.UnknownCrs, $"The geometry is still in EPSG:{geometry.Crs}, not in WGS 84."),
        _ => throw new QueryArgumentException(
            QueryErrorCodes.InvalidGeometry, $"A geometry is needed here, not {value}."),
    };
}
