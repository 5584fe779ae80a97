using System.Collections.Immutable;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>Rows for which relations to one lead to the same row: all columns there are then columns of the group.</summary>
/// <param name="Navigations">At least one.</param>
public sealed record ObjectGroup(ImmutableArray<string> Navigations) : GroupKey;
