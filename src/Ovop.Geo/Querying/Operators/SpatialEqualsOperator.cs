namespace Ovop.Geo.Querying.Operators;

/// <summary>PostGIS <c>ST_Equals</c>: both are the same set of points, however they are written.</summary>
internal sealed class SpatialEqualsOperator() : SpatialPredicateOperator("ST_Equals")
{
    public override string Name => "equals";

    public override string Description => "Is the same set of points as the geometry.";
}
