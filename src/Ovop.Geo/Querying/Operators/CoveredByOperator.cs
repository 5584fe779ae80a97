namespace Ovop.Geo.Querying.Operators;

/// <summary>PostGIS <c>ST_CoveredBy</c>: no point lies outside the geometry; edges may meet.</summary>
internal sealed class CoveredByOperator() : SpatialPredicateOperator("ST_CoveredBy")
{
    public override string Name => "coveredBy";

    public override string Description => "Has no point outside the geometry; unlike within, also where it lies on its edge only.";
}
