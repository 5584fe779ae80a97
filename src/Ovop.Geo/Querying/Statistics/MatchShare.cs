using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>What part of the group's rows answers a condition, 0 to 1; null of no rows.</summary>
/// <param name="Name">Tells it from other conditions; conditions of one name are the same.</param>
/// <param name="Condition">On a row. Part of the program, never from a client.</param>
public sealed record MatchShare(string Name, FilterNode Condition) : Aggregate
{
    public override ValueKind KindIn(EntityModel entity) => ValueKind.Float;

    // As of MatchCount.
    public override string ToString() => $"{nameof(MatchShare)} {Name}";
}
