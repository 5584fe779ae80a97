using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Querying;

/// <summary>
/// What an operator compares or statistics are of: a column, or what is derived from a geometry column, so that every
/// operator and every aggregate works on both alike.
/// </summary>
public sealed record FilterOperand(ColumnPath Column)
{
    /// <summary>
    /// Empty for the column itself. Else fields without parameters, each of the one before: all but the last derive a
    /// geometry, as the envelope's area does.
    /// </summary>
    public ImmutableArray<GeometryField> Fields { get; init; } = [];

    public FilterOperand Derive(GeometryField field) => this with { Fields = Fields.Add(field) };

    // An array compares by identity, but equal aggregates are computed once.
    public bool Equals(FilterOperand? other) =>
        other is not null && Column.Equals(other.Column) && Fields.SequenceEqual(other.Fields);

    public override int GetHashCode() => HashCode.Combine(Column, Fields.Length);

    public override string ToString() => string.Join('.', Fields.Select(field => field.Name).Prepend(Column.ToString()));
}
