using System.Collections.Immutable;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Statistics;

namespace Ovop.Geo.Querying.Compiling.Grouping;

/// <summary>The condition on groups. What comes out may stand between AND and OR as it is.</summary>
internal static class HavingSql
{
    public static string Of(FilterNode node, GroupAggregates aggregates, SqlParameters parameters) => node switch
    {
        AndFilter { Nodes: [] } => "TRUE",
        AndFilter and => Joined(and.Nodes, " AND ", aggregates, parameters),
        OrFilter { Nodes: [] } => "FALSE",
        OrFilter or => $"({Joined(or.Nodes, " OR ", aggregates, parameters)})",
        NotFilter not => $"({Of(not.Node, aggregates, parameters)}) IS NOT TRUE",
        AggregateFilter compared => Compared(compared, aggregates.Of(compared.Aggregate), parameters),
        _ => throw new NotSupportedException($"A {node.GetType().Name} is no condition on groups."),
    };

    private static string Joined(
        ImmutableArray<FilterNode> nodes, string word, GroupAggregates aggregates, SqlParameters parameters) =>
        string.Join(word, nodes.Select(node => Of(node, aggregates, parameters)));

    private static string Compared(AggregateFilter filter, SqlColumn value, SqlParameters parameters) =>
        filter.Operator.AppliesTo(value.Model.Kind) && filter.Operator.Parameters.Length == filter.Arguments.Length
            ? filter.Operator.ToSql(
                new OperatorSql(value.Sql, value.Model, value.IsNullable, filter.Arguments, parameters))
            : throw new ArgumentException(
                $"{filter.Operator} does not compare {filter.Aggregate} with {filter.Arguments.Length} arguments.");
}
