using System.Collections.Immutable;
using Ovop.Geo.Querying.Operators;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>The filter tree as a condition. What comes out may stand between AND and OR as it is.</summary>
internal static class FilterSql
{
    public static string Of(FilterNode node, SqlRow row) => node switch
    {
        AndFilter { Nodes: [] } => "TRUE",
        AndFilter and => Joined(and.Nodes, " AND ", row),
        OrFilter { Nodes: [] } => "FALSE",
        OrFilter or => $"({Joined(or.Nodes, " OR ", row)})",
        NotFilter { Node: ListFilter or AnyFilter or NearFilter or InsideFilter } not => $"NOT {Of(not.Node, row)}",
        NotFilter not => $"({Of(not.Node, row)}) IS NOT TRUE",
        OperatorFilter compared => Compared(compared, row),
        RelatedFilter related => Of(related.Node, row.Related(related.Navigation)),
        ListFilter list => ListFilterSql.Of(list, row),
        AnyFilter any => ListFilterSql.Of(any, row),
        NearFilter near => NearFilterSql.Of(near, row),
        KeysFilter keys => KeysFilterSql.Of(keys, row),
        InsideFilter inside => InsideFilterSql.Of(inside, row),
        _ => throw new NotSupportedException($"There is no SQL for a {node.GetType().Name}."),
    };

    private static string Joined(ImmutableArray<FilterNode> nodes, string word, SqlRow row) =>
        string.Join(word, nodes.Select(node => Of(node, row)));

    private static string Compared(OperatorFilter filter, SqlRow row)
    {
        var column = row.Operand(filter.Operand);
        if (!filter.Operator.AppliesTo(column.Model.Kind)
            || filter.Operator.Parameters.Length != filter.Arguments.Length)
        {
            throw new ArgumentException(
                $"{filter.Operator} does not compare {filter.Operand} ({column.Model.Kind}) with "
                + $"{filter.Arguments.Length} arguments.");
        }

        return filter.Operator.ToSql(new OperatorSql(
            column.Sql, column.Model, column.IsNullable, filter.Arguments, row.Statement.Parameters));
    }
}
