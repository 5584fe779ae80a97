namespace Ovop.Geo.Querying.Operators;

/// <summary>PostGIS <c>ST_Touches</c>: boundaries share a point, interiors do not.</summary>
internal sealed class TouchesOperator() : SpatialPredicateOperator("ST_Touches")
{
    public override string Name => "touches";

    public override string Description => "Meets the geometry at its edge only, as neighbours do.";
}
