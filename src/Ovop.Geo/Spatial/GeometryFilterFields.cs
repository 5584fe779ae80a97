using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Spatial;

/// <summary>
/// What filters may derive from a geometry: fields without parameters, whose SQL may stand beside any operator. A new
/// one is one line here and appears in every face.
/// </summary>
public static class GeometryFilterFields
{
    public static ImmutableArray<GeometryField> All { get; } =
    [
        new("area", "Square metres on the spheroid; 0 for points and lines.",
            ValueKind.Float, [], "ST_Area({0}::geography)"),
        new("length", "Metres on the spheroid: of lines their length, of areas the length of all their edges.",
            ValueKind.Float, [], "(ST_Length({0}::geography) + ST_Perimeter({0}::geography))"),
        GeometryFields.Centroid,
        GeometryFields.Envelope,
        new("isValid", "Whether it is valid by OGC Simple Features: rings do not cross, holes lie within.",
            ValueKind.Boolean, [], "ST_IsValid({0})"),
        new("isSimple", "Whether it meets itself nowhere but at the ends of lines (OGC Simple Features).",
            ValueKind.Boolean, [], "ST_IsSimple({0})"),
        new("numPoints", "How many positions it has, the closing ones of rings counted.",
            ValueKind.Integer, [], "ST_NPoints({0})"),
        new("geometryType", "Its type.", ValueKind.Enum, [], "substr(ST_GeometryType({0}), 4)")
        {
            EnumType = typeof(GeometryType),
        },
    ];
}
