namespace Ovop.Geo.Querying.Operators;

/// <summary>Less or equal.</summary>
internal sealed class LessOrEqualOperator() : ComparisonOperator("<=")
{
    public override string Name => "lte";

    public override string Description => "Less than the value or equal to it.";
}
