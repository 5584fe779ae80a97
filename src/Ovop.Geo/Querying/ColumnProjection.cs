using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying;

/// <summary>A column as it is stored; a geometry as its EWKB.</summary>
public sealed record ColumnProjection(ColumnPath Column) : Projection;
