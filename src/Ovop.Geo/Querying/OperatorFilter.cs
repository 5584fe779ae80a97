using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying;

/// <summary>A column, or what is derived from it, compared with values.</summary>
/// <param name="Arguments">One for each of the operator's parameters, in their order.</param>
public sealed record OperatorFilter(FilterOperand Operand, FilterOperator Operator, ImmutableArray<QueryValue> Arguments)
    : FilterNode
{
    public OperatorFilter(ColumnPath column, FilterOperator filterOperator, ImmutableArray<QueryValue> arguments)
        : this(new FilterOperand(column), filterOperator, arguments)
    {
    }
}
