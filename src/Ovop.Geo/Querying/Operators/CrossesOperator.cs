namespace Ovop.Geo.Querying.Operators;

/// <summary>PostGIS <c>ST_Crosses</c>: interiors meet in something of a lower dimension than the greater of both, as a line that runs through an area.</summary>
internal sealed class CrossesOperator() : SpatialPredicateOperator("ST_Crosses")
{
    public override string Name => "crosses";

    public override string Description => "Runs through the geometry and beyond, as a road through a village; two areas never cross.";
}
