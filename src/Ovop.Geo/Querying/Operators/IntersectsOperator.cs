namespace Ovop.Geo.Querying.Operators;

/// <summary>PostGIS <c>ST_Intersects</c>: interiors or boundaries share a point.</summary>
internal sealed class IntersectsOperator() : SpatialPredicateOperator("ST_Intersects")
{
    public override string Name => "intersects";

    public override string Description => "Has at least one point in common with the geometry.";
}
