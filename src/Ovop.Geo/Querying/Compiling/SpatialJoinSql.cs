using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// A spatial join by EXISTS: the search ends with the first row that counts. An index finds those whose box can count;
/// which of them count at all is asked before how the shapes lie, for that costs most. The row itself is left out.
/// </summary>
internal static class SpatialJoinSql
{
    /// <param name="of">The other table.</param>
    /// <param name="box">The condition that an index serves, of the other row.</param>
    /// <param name="where">Which of its rows count; null for all.</param>
    /// <param name="test">The condition on both shapes, of the other row.</param>
    /// <param name="row">The row that is filtered.</param>
    public static string Exists(
        EntityModel of, Func<SqlRow, string> box, FilterNode? where, Func<SqlRow, string> test, SqlRow row)
    {
        var from = new FromClause(row.Statement);
        var other = from.Table(of);
        var conditions = new[]
        {
            box(other),
            of == row.Entity ? $"{Key(other)} <> {Key(row)}" : null,
            other.Restriction,
            where is null ? null : Counts(where, other),
            test(other),
        };
        return $"EXISTS (SELECT 1{from} WHERE {string.Join(" AND ", conditions.OfType<string>())})";
    }

    /// <summary>
    /// A condition that needs other tables is answered once for all rows, by their keys: <c>IS TRUE</c> keeps the
    /// planner from making a join of it, which it would do for each neighbour, and after measuring.
    /// </summary>
    private static string Counts(FilterNode where, SqlRow other)
    {
        if (IsOfOwnColumns(where))
        {
            return FilterSql.Of(where, other);
        }

        var from = new FromClause(other.Statement);
        var counted = from.Table(other.Entity);
        var condition = FilterSql.Of(where, counted);
        var keys = string.Join(", ", Keys(counted));
        return $"({Key(other)} IN (SELECT {keys}{from} WHERE {condition})) IS TRUE";
    }

    private static bool IsOfOwnColumns(FilterNode node) => node switch
    {
        AndFilter and => and.Nodes.All(IsOfOwnColumns),
        OrFilter or => or.Nodes.All(IsOfOwnColumns),
        NotFilter not => IsOfOwnColumns(not.Node),
        OperatorFilter compared => compared.Operand.Column.Navigations.IsEmpty,
        _ => false,
    };

    private static string Key(SqlRow row) => $"({string.Join(", ", Keys(row))})";

    private static IEnumerable<string> Keys(SqlRow row) => row.Entity.Key.Select(column => row.Column(column).Sql);
}
