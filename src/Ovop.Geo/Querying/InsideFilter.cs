using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying;

/// <summary>
/// The row's shape lies in another row's, slivers allowed: at least 99 percent of an area, all of a point or a line. The
/// row itself does not count. A row without a shape lies in nothing.
/// </summary>
/// <param name="Shape">The row's own geometry.</param>
/// <param name="Of">The other table; it may be the same.</param>
/// <param name="OfShape">The geometry there, of areas.</param>
/// <param name="Where">Which of its rows count; null for all.</param>
/// <remarks>For a plain geometry as the other shape there is the operator <c>FilterOperators.Inside</c>.</remarks>
public sealed record InsideFilter(ColumnPath Shape, EntityModel Of, ColumnPath OfShape, FilterNode? Where) : FilterNode
{
    /// <summary>Where the other rows come from, if not from their table.</summary>
    public QuerySource? Source { get; init; }
}
