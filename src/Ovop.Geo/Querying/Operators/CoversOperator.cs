namespace Ovop.Geo.Querying.Operators;

/// <summary>PostGIS <c>ST_Covers</c>: no point of the geometry lies outside; edges may meet.</summary>
internal sealed class CoversOperator() : SpatialPredicateOperator("ST_Covers")
{
    public override string Name => "covers";

    public override string Description => "Has no point of the geometry outside; unlike contains, also where it lies on the edge only.";
}
