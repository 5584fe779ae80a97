namespace Ovop.Geo.Querying.Operators;

/// <summary>PostGIS <c>ST_Contains</c>: no point of the geometry outside, and the interiors share one.</summary>
internal sealed class GeometryContainsOperator() : SpatialPredicateOperator("ST_Contains")
{
    public override string Name => "contains";

    public override string Description => "Has the geometry wholly inside it.";
}
