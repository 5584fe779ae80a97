using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>The parameters that most operators have.</summary>
internal static class OperatorParameters
{
    public static readonly ImmutableArray<ValueParameter> NullableValue =
        [new ValueParameter("", null, "The value; null asks for the rows without one.") { AcceptsNull = true }];

    public static readonly ImmutableArray<ValueParameter> Value = [new ValueParameter("", null, "The value.")];

    public static readonly ImmutableArray<ValueParameter> List =
        [new ValueParameter("", null, "The values; null among them asks for the rows without one.") { IsList = true }];

    public static readonly ValueParameter Geometry =
        new(
        "geometry",
        ValueKind.Geometry,
        "The geometry to compare with; a GeometryCollection only by intersects and disjoint, or with a buffer.");

    public static readonly ValueParameter BufferMetres = new(
        "bufferMetres",
        ValueKind.Float,
        "Compares with all that lies within so many metres of the geometry, above 0 and up to 100,000.")
    {
        AcceptsNull = true,
    };
}
