using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>What an aggregate comes to in each group.</summary>
public sealed record AggregateColumn(Aggregate Aggregate) : StatisticsColumn
{
    public override ValueKind KindIn(EntityModel entity) => Aggregate.KindIn(entity);
}
