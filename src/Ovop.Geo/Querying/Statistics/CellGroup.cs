using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>
/// Rows that lie in the same cell of a grid: by the point, or by a point on the surface of what is more than a point.
/// Rows without a geometry are a group of their own. About the cells' size see <c>db/sql/ovop_cell.sql</c>.
/// </summary>
/// <param name="Metres">The length of a cell's side: a whole number from 10 to 1,000,000.</param>
public sealed record CellGroup(ColumnPath Geometry, CellShape Shape, QueryValue Metres) : GroupKey;
