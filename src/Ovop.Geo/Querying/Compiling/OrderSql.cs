using System.Collections.Immutable;
using Ovop.Geo.Querying.Operators;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// ORDER BY, always total: the key's columns follow, in the direction of the last key asked for, so that a comparison of
/// rows can find the next page.
/// </summary>
internal static class OrderSql
{
    public static ImmutableArray<OrderTerm> Terms(ImmutableArray<OrderKey> keys, SqlRow row)
    {
        var terms = new List<OrderTerm>();
        foreach (var key in keys)
        {
            var term = Term(key, row);
            if (terms.TrueForAll(other => other.Sql != term.Sql))
            {
                terms.Add(term);
            }
        }

        var isDescending = terms is [.., var last] && last.IsDescending;
        foreach (var column in row.Entity.Key)
        {
            var term = ColumnTerm(row.Column(column), isDescending);
            if (terms.TrueForAll(other => other.Sql != term.Sql))
            {
                terms.Add(term);
            }
        }

        return [.. terms];
    }

    private static OrderTerm Term(OrderKey key, SqlRow row) => key switch
    {
        ColumnOrder order => ColumnTerm(row.Column(order.Column), order.IsDescending) with
        {
            HasNullsFirst = order.HasNullsFirst,
            IsSorted = order.IsSortedIn(row.Entity),
        },
        NearestOrder order => NearestTerm(order, row),
        _ => throw new NotSupportedException($"There is no SQL for a {key.GetType().Name}."),
    };

    private static OrderTerm ColumnTerm(SqlColumn column, bool isDescending) =>
        new(column.Sql, SqlType.Of(column.Model), column.IsNullable, isDescending);

    private static OrderTerm NearestTerm(NearestOrder order, SqlRow row)
    {
        var column = row.Column(order.Geometry);
        var to = new OperatorSql(
            column.Sql, column.Model, column.IsNullable, [order.To], row.Statement.Parameters);
        var geometry = to.Value(0, SqlType.Geography, GeometryConversion.Geography);
        var distance = $"{column.Sql}::geography <-> {geometry}";
        return new OrderTerm(distance, SqlType.Float, column.IsNullable, IsDescending: false) { IsNearest = true };
    }
}
