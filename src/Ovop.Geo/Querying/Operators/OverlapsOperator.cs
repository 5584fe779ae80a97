namespace Ovop.Geo.Querying.Operators;

/// <summary>PostGIS <c>ST_Overlaps</c>: both are of one dimension, share some of it, and neither holds the other.</summary>
internal sealed class OverlapsOperator() : SpatialPredicateOperator("ST_Overlaps")
{
    public override string Name => "overlaps";

    public override string Description => "Shares some of its area with the geometry; each also has a part of its own.";
}
