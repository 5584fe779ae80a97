using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Spatial;

/// <summary>A value that PostGIS computes from a geometry column, in the statement that reads the row.</summary>
/// <param name="Name">As on the wire, such as <c>distanceMetres</c>.</param>
/// <param name="Description">One English sentence with unit and null's meaning.</param>
/// <param name="Result">What sort of value; it is null where the column is null.</param>
/// <param name="Parameters">A geometry reaches the SQL as <c>geography</c>.</param>
/// <param name="Sql">A composite format: {0} is the column, {1} and on are the parameters.</param>
public sealed record GeometryField(
    string Name, string Description, ValueKind Result, ImmutableArray<ValueParameter> Parameters, string Sql)
{
    /// <summary>Which enumeration the result is of; the SQL gives the C# names. Null where it is of none.</summary>
    public Type? EnumType { get; init; }
}
