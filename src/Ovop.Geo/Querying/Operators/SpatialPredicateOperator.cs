using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// A predicate of the OGC on two geometries, by the PostGIS function of its name, which compares the boxes in the GiST
/// index first.
/// </summary>
internal abstract class SpatialPredicateOperator(string function) : FilterOperator
{
    public override ImmutableArray<ValueParameter> Parameters { get; } =
        [OperatorParameters.Geometry, OperatorParameters.BufferMetres];

    public override bool IsIndexServed => true;

    public override bool AppliesTo(ValueKind column) => column is ValueKind.Geometry;

    internal override string ToSql(OperatorSql sql) =>
        $"{function}({sql.Column}, {(sql.IsNull(1) ? sql.Geometry(0) : sql.Buffered(0, 1))})";
}
