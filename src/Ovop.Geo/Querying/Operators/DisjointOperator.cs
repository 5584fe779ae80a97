using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// No point in common: <see cref="IntersectsOperator"/> denied, but unknown where there is no geometry. Nearly every row
/// answers, so no index helps. PostGIS's own <c>ST_Disjoint</c> fails on collections.
/// </summary>
internal sealed class DisjointOperator : FilterOperator
{
    private static readonly IntersectsOperator Intersects = new();

    public override string Name => "disjoint";

    public override string Description => "Has no point in common with the geometry.";

    public override ImmutableArray<ValueParameter> Parameters => Intersects.Parameters;

    public override bool AppliesTo(ValueKind column) => Intersects.AppliesTo(column);

    internal override string ToSql(OperatorSql sql) => $"NOT {Intersects.ToSql(sql)}";
}
