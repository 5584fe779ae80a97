namespace Ovop.Geo.Querying.Operators;

/// <summary>Strictly less.</summary>
internal sealed class LessOperator() : ComparisonOperator("<")
{
    public override string Name => "lt";

    public override string Description => "Less than the value.";
}
