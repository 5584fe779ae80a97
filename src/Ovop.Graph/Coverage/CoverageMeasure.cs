using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Statistics;

namespace Ovop.Graph.Coverage;

/// <summary>Something that can be known of a village, counted in each group.</summary>
/// <param name="Name">The field's name.</param>
/// <param name="Description">Which villages count.</param>
/// <param name="Condition">On a village.</param>
/// <param name="Weight">What counting costs for each group.</param>
internal sealed record CoverageMeasure(string Name, string Description, FilterNode Condition, double Weight)
{
    /// <summary>How many villages of the group.</summary>
    public MatchCount Count { get; } = new(Name, Condition);

    /// <summary>What part of the group's villages.</summary>
    public MatchShare Share { get; } = new(Name, Condition);
}
