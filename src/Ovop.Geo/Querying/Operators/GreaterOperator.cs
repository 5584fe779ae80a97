namespace Ovop.Geo.Querying.Operators;

/// <summary>Strictly greater.</summary>
internal sealed class GreaterOperator() : ComparisonOperator(">")
{
    public override string Name => "gt";

    public override string Description => "Greater than the value.";
}
