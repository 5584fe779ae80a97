using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>
/// Whether relations to one lead to something that the groups are formed by: true, or null for a group without such a
/// row, and where the groups are not formed by it.
/// </summary>
public sealed record KeyPresence(ImmutableArray<string> Navigations) : StatisticsColumn
{
    public override ValueKind KindIn(EntityModel entity) => ValueKind.Boolean;
}
