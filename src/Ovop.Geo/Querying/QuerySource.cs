using System.Collections.Immutable;

namespace Ovop.Geo.Querying;

/// <summary>Where a query's rows come from, if not from its entity's table.</summary>
public abstract record QuerySource
{
    /// <summary>
    /// As a nested list: the columns of the row above, by their properties, from which its own are found. Empty for a list
    /// of its own.
    /// </summary>
    public ImmutableArray<string> ParentColumns { get; init; } = [];
}
