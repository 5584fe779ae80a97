using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>Something computed of the values of a column, or of what is derived from one; rows without one do not count.</summary>
public sealed record ColumnAggregate(AggregateFunction Function, FilterOperand Operand) : Aggregate
{
    public override ValueKind KindIn(EntityModel entity) => Function switch
    {
        AggregateFunction.Count or AggregateFunction.Distinct => ValueKind.Integer,
        AggregateFunction.Sum or AggregateFunction.Average => ValueKind.Float,
        _ => Operand.Fields is [.., var field] ? field.Result : entity.ColumnAt(Operand.Column).Kind,
    };
}
