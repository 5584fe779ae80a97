namespace Ovop.Geo.Querying.Operators;

/// <summary>
/// PostGIS <c>ST_Disjoint</c>: no point in common. Nearly every row answers, so no index helps; with a buffer it is the
/// opposite of <c>intersects</c> with one.
/// </summary>
internal sealed class DisjointOperator() : SpatialPredicateOperator("ST_Disjoint")
{
    public override string Name => "disjoint";

    public override string Description => "Has no point in common with the geometry.";

    public override bool IsIndexServed => false;

    protected override string ToBufferedSql(OperatorSql sql) => $"NOT {IntersectsOperator.WithinBuffer(sql)}";
}
