using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying;

/// <summary>
/// A relation to many that no key makes but where things lie: the rows whose shape comes within so many metres of the
/// row's own, measured between the edges on the spheroid. The row itself is never among them; a row without a shape has
/// none. Served by a GiST index on the other shape.
/// </summary>
/// <param name="Name">As a navigation would be called; lists of other names have other cursors.</param>
/// <param name="Shape">The row's own geometry, a column of its own.</param>
/// <param name="Target">The other table; it may be the same.</param>
/// <param name="TargetShape">The geometry there, a column of its own.</param>
/// <param name="ToleranceMetres">0 to <see cref="QueryLimits.ToleranceMetres"/>.</param>
public sealed record SpatialRelation(
    string Name, ColumnPath Shape, EntityModel Target, ColumnPath TargetShape, QueryValue ToleranceMetres);
