using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>Rows with the same value in a column.</summary>
public sealed record ColumnGroup(ColumnPath Column) : GroupKey;
