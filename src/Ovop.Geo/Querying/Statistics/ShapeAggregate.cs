using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>What the shapes of a group's rows come to, in the plane of longitude and latitude.</summary>
/// <param name="Geometries">A row's shape is the first of these columns that has one.</param>
public sealed record ShapeAggregate(ShapeFunction Function, ImmutableArray<ColumnPath> Geometries) : Aggregate
{
    public override ValueKind KindIn(EntityModel entity) => ValueKind.Geometry;

    // An array compares by identity, but equal aggregates are computed once.
    public bool Equals(ShapeAggregate? other) =>
        other is not null && Function == other.Function && Geometries.SequenceEqual(other.Geometries);

    public override int GetHashCode() => HashCode.Combine(Function, Geometries.Length);
}
