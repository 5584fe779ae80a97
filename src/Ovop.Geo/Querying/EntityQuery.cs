using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Statistics;

namespace Ovop.Geo.Querying;

/// <summary>
/// A question to one table, in plain data: which columns, which rows, in what order, which page, which lists beneath.
/// Every face translates its own words into this one form. Whatever a face does not set, is not read.
/// </summary>
public sealed record EntityQuery(EntityModel Entity)
{
    /// <summary>Where the rows come from, if not from the entity's table.</summary>
    public QuerySource? Source { get; init; }

    /// <summary>
    /// A relation to many that multiplies the rows: each comes once for each row that it leads to, and once where there is
    /// none. For reading whole lists: pages, counts, cursors and nested lists would count such rows as many.
    /// </summary>
    public string? Spread { get; init; }

    /// <summary>An index here is a column's index in the result.</summary>
    public ImmutableArray<Projection> Columns { get; init; } = [];

    /// <summary>Whether the rows themselves are wanted; false where only their number is.</summary>
    public bool HasRows { get; init; } = true;

    public FilterNode? Where { get; init; }

    /// <summary>The key is always added, so that the order is total.</summary>
    public ImmutableArray<OrderKey> Order { get; init; } = [];

    public Paging Paging { get; init; } = new();

    /// <summary>Whether the rows that answer the filter are counted, all pages together: a statement of its own.</summary>
    public bool HasTotalCount { get; init; }

    /// <summary>Whether it is asked if there are rows before and after the page: one row more is fetched.</summary>
    public bool HasPageInfo { get; init; }

    /// <summary>Whether cursors are asked for: the columns of the order are fetched too.</summary>
    public bool HasCursors { get; init; }

    /// <summary>What is computed of all rows that answer the filter, all pages together; null where nothing is.</summary>
    public StatisticsQuery? Statistics { get; init; }

    public ImmutableArray<NestedQuery> Nested { get; init; } = [];

    public QueryScope Scope { get; init; } = QueryScope.Everything;
}
