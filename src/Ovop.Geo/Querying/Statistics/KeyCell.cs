using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>
/// The border of the group's cell as a polygon. Null for the rows without a geometry, and where the groups are not
/// formed by cells.
/// </summary>
/// <param name="Navigations">The relations to one that lead to the geometry's row.</param>
public sealed record KeyCell(ImmutableArray<string> Navigations) : StatisticsColumn
{
    public override ValueKind KindIn(EntityModel entity) => ValueKind.Geometry;
}
