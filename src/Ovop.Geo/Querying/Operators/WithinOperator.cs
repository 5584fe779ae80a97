namespace Ovop.Geo.Querying.Operators;

/// <summary>PostGIS <c>ST_Within</c>: no point outside, and the interiors share one.</summary>
internal sealed class WithinOperator() : SpatialPredicateOperator("ST_Within")
{
    public override string Name => "within";

    public override string Description => "Lies wholly inside the geometry.";
}
