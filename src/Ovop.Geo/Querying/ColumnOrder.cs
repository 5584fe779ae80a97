using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying;

/// <summary>By a column.</summary>
public sealed record ColumnOrder(ColumnPath Column, bool IsDescending = false) : OrderKey
{
    /// <summary>
    /// Where rows without a value come. As PostgreSQL has it, where nothing is said: null counts as greater than every
    /// value, last when ascending, first when descending, so that an index on the column serves both.
    /// </summary>
    public bool HasNullsFirst { get; init; } = IsDescending;

    /// <summary>Whether an index brings the rows of the entity in this order, forwards or backwards.</summary>
    internal bool IsSortedIn(EntityModel entity) =>
        entity.Stored(Column) is { IsSorted: true, IsNullable: var isNullable } && (!isNullable || HasNullsFirst == IsDescending);
}
