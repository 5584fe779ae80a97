using NetTopologySuite.Geometries;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>What is derived from a geometry, as the column that it would be: no table has it, and no index.</summary>
internal static class DerivedColumn
{
    public static EntityColumn Of(GeometryField field) => new()
    {
        Property = field.Name,
        Name = field.Name,
        Kind = field.Result,
        ClrType = TypeOf(field),
        IsNullable = true,
        IsIndexed = false,
        IsSorted = false,
        ToStored = field.EnumType is null ? null : value => value?.ToString(),
    };

    private static Type TypeOf(GeometryField field) => field.Result switch
    {
        ValueKind.Float => typeof(double),
        ValueKind.Integer => typeof(int),
        ValueKind.Boolean => typeof(bool),
        ValueKind.Text => typeof(string),
        ValueKind.Geometry => typeof(Geometry),
        ValueKind.Enum => field.EnumType!,
        _ => throw new NotSupportedException($"{field.Name} cannot be compared: it is a {field.Result}."),
    };
}
