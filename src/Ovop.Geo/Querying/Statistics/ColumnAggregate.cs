using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>Something computed of a column's values; rows without one do not count.</summary>
public sealed record ColumnAggregate(AggregateFunction Function, ColumnPath Column) : Aggregate
{
    public override ValueKind KindIn(EntityModel entity) => Function switch
    {
        AggregateFunction.Count or AggregateFunction.Distinct => ValueKind.Integer,
        AggregateFunction.Sum or AggregateFunction.Average => ValueKind.Float,
        _ => entity.ColumnAt(Column).Kind,
    };
}
