using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying;

/// <summary>
/// Another row's shape lies no further away than so many metres, measured between the edges on the spheroid. The row
/// itself does not count as its own neighbour. A row without a shape is near nothing.
/// </summary>
/// <param name="Shape">The row's own geometry.</param>
/// <param name="Of">The other table; it may be the same.</param>
/// <param name="OfShape">The geometry there.</param>
/// <param name="Where">Which of its rows count; null for all.</param>
/// <param name="Metres">0 or more.</param>
/// <remarks>For a plain geometry as the other shape there is the operator <c>withinDistance</c>.</remarks>
public sealed record NearFilter(
    ColumnPath Shape, EntityModel Of, ColumnPath OfShape, FilterNode? Where, QueryValue Metres) : FilterNode
{
    /// <summary>Where the other rows come from, if not from their table.</summary>
    public QuerySource? Source { get; init; }
}
