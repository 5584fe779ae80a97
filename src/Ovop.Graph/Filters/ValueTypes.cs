using Ovop.Geo.Querying.Values;
using Ovop.Graph.Geometries;

namespace Ovop.Graph.Filters;

/// <summary>The GraphQL names of the kinds of values.</summary>
internal static class ValueTypes
{
    /// <summary>The named type, nullable.</summary>
    /// <param name="kind">What sort of value.</param>
    /// <param name="clrType">The enumeration, for a value of that kind.</param>
    public static string NameOf(ValueKind kind, Type? clrType) => kind switch
    {
        ValueKind.Text or ValueKind.TextArray => "String",
        ValueKind.Integer => "Int",
        ValueKind.Float => "Float",
        ValueKind.Boolean => "Boolean",
        ValueKind.Date => "Date",
        ValueKind.Enum when clrType == typeof(Geo.Spatial.GeometryType) => GeoJsonTypes.GeometryTypeEnum,
        ValueKind.Enum => clrType!.Name,
        ValueKind.Geometry => GeometryType.TypeName,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "No GraphQL type."),
    };
}
