using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>By a column that the groups are formed by, or that belongs to a row by which they are.</summary>
public sealed record KeyOrder(ColumnPath Column, bool IsDescending) : GroupOrder(IsDescending);
