using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying;

/// <summary>
/// By a column. A null counts as greater than every value, as in PostgreSQL: last when ascending, first when descending,
/// so that an index on the column serves both.
/// </summary>
public sealed record ColumnOrder(ColumnPath Column, bool IsDescending = false) : OrderKey;
