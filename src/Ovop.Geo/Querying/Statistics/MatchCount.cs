namespace Ovop.Geo.Querying.Statistics;

/// <summary>How many rows of the group answer a condition.</summary>
/// <param name="Name">Tells it from other conditions; conditions of one name are the same.</param>
/// <param name="Condition">On a row. Part of the program, never from a client.</param>
public sealed record MatchCount(string Name, FilterNode Condition) : Aggregate
{
    // Cursors are told apart by the text of what they are ordered by; a condition has none that is sure to differ.
    public override string ToString() => $"{nameof(MatchCount)} {Name}";
}
