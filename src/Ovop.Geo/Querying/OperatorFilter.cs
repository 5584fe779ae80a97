using System.Collections.Immutable;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying;

/// <summary>A column compared with values.</summary>
/// <param name="Arguments">One for each of the operator's parameters, in their order.</param>
public sealed record OperatorFilter(ColumnPath Column, FilterOperator Operator, ImmutableArray<QueryValue> Arguments)
    : FilterNode;
