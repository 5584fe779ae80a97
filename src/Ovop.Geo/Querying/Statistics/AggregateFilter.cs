using System.Collections.Immutable;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Statistics;

/// <summary>What an aggregate comes to in a group, compared with values.</summary>
/// <param name="Arguments">One for each of the operator's parameters, in their order.</param>
public sealed record AggregateFilter(
    Aggregate Aggregate, FilterOperator Operator, ImmutableArray<QueryValue> Arguments) : FilterNode;
