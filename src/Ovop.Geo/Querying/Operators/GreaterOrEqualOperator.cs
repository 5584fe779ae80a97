namespace Ovop.Geo.Querying.Operators;

/// <summary>Greater or equal.</summary>
internal sealed class GreaterOrEqualOperator() : ComparisonOperator(">=")
{
    public override string Name => "gte";

    public override string Description => "Greater than the value or equal to it.";
}
