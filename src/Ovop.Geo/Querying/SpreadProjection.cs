using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying;

/// <summary>A column of the row that <see cref="EntityQuery.Spread"/> leads to; null where there is none.</summary>
public sealed record SpreadProjection(ColumnPath Column) : Projection;
