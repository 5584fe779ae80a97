using System.Collections.Immutable;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>
/// Statistics of the rows that answer a query's filter, all pages together: one row for each group of them. What is not
/// asked for is not computed.
/// </summary>
public sealed record StatisticsQuery
{
    /// <summary>
    /// What makes rows belong together; null is a value of its own. Empty: all rows are one group, which is there even
    /// when no row is.
    /// </summary>
    public ImmutableArray<GroupKey> Groups { get; init; } = [];

    /// <summary>An index here is a column's index in the result.</summary>
    public ImmutableArray<StatisticsColumn> Columns { get; init; } = [];

    /// <summary>Which groups; of <see cref="AggregateFilter"/> and what combines them. Null: all.</summary>
    public FilterNode? Having { get; init; }

    /// <summary>The keys of the groups are always added, so that the order is total.</summary>
    public ImmutableArray<GroupOrder> Order { get; init; } = [];

    /// <summary>Forwards only: by <c>First</c> and <c>After</c>.</summary>
    public Paging Paging { get; init; } = new();

    /// <summary>Whether cursors are asked for: the columns of the order are fetched too.</summary>
    public bool HasCursors { get; init; }
}
