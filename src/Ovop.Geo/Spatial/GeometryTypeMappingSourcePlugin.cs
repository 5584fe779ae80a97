using Microsoft.EntityFrameworkCore.Storage;
using NetTopologySuite.Geometries;

namespace Ovop.Geo.Spatial;

/// <summary>
/// Maps a property of a NetTopologySuite type to <c>geometry</c> or <c>geography</c>, with the column type as
/// configured, such as <c>geometry(Point,4326)</c>.
/// </summary>
internal sealed class GeometryTypeMappingSourcePlugin : IRelationalTypeMappingSourcePlugin
{
    public RelationalTypeMapping? FindMapping(in RelationalTypeMappingInfo mappingInfo)
    {
        var clrType = mappingInfo.ClrType;
        if (clrType is not null && !typeof(Geometry).IsAssignableFrom(clrType))
        {
            return null;
        }

        var storeType = mappingInfo.StoreTypeName ?? (clrType is null ? null : "geometry");
        if (storeType is null || !IsSpatial(storeType))
        {
            return null;
        }

        var mappingType = typeof(GeometryTypeMapping<>).MakeGenericType(clrType ?? typeof(Geometry));
        return (RelationalTypeMapping)Activator.CreateInstance(mappingType, storeType)!;
    }

    private static bool IsSpatial(string storeType)
    {
        var end = storeType.AsSpan().IndexOf('(');
        var name = (end < 0 ? storeType.AsSpan() : storeType.AsSpan(0, end)).Trim();
        return name is "geometry" or "geography";
    }
}
