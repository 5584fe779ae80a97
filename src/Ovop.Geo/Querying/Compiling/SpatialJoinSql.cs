using Ovop.Geo.Querying.Discovery;
using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// A spatial join by EXISTS: the search ends with the first row that counts. An index finds those whose box can count;
/// which of them count at all is asked before how the shapes lie, for that costs most. The row itself is left out.
/// </summary>
internal static class SpatialJoinSql
{
    /// <param name="of">The other table.</param>
    /// <param name="ofShape">The geometry there.</param>
    /// <param name="source">Where its rows come from; null for the table.</param>
    /// <param name="box">The condition that an index on the first shape serves.</param>
    /// <param name="where">Which of its rows count; null for all.</param>
    /// <param name="test">The condition on the other shape and the row's.</param>
    /// <param name="shape">The geometry of the row that is filtered.</param>
    /// <param name="row">That row.</param>
    public static string Of(
        EntityModel of, ColumnPath ofShape, EntitySource? source, Func<string, string, string> box, FilterNode? where,
        Func<string, string, string> test, ColumnPath shape, SqlRow row) => source switch
        {
            null => Exists(of, ofShape, box, where, test, row.Column(shape).Sql, row),
            DiscoverySource discovery =>
                Found(of, DiscoverySql.Shapes(discovery, of, ofShape, where, row.Statement), box, test, shape, row),
            _ => throw new NotSupportedException($"A {source.GetType().Name} brings no shapes."),
        };

    private static string Exists(
        EntityModel of, ColumnPath ofShape, Func<string, string, string> box, FilterNode? where,
        Func<string, string, string> test, string shape, SqlRow row)
    {
        var from = new FromClause(row.Statement);
        var other = from.Table(of);
        var otherShape = other.Column(ofShape).Sql;
        var conditions = new[]
        {
            box(otherShape, shape),
            of == row.Entity ? $"{Key(other)} <> {Key(row)}" : null,
            other.Restriction,
            where is null ? null : Counts(where, other),
            test(otherShape, shape),
        };
        return $"EXISTS (SELECT 1{from} WHERE {string.Join(" AND ", conditions.OfType<string>())})";
    }

    /// <summary>
    /// Rows that are found and not stored have no index, and finding them costs much: it is done once, and an index on the
    /// table that is filtered serves, whose rows are taken by their keys; <c>IS TRUE</c> as below. Without a table, each row
    /// looks at all of them.
    /// </summary>
    private static string Found(
        EntityModel of, string shapes, Func<string, string, string> box, Func<string, string, string> test, ColumnPath shape, SqlRow row)
    {
        var found = row.Statement.NewAlias();
        var foundShape = $"{found}.{DiscoverySql.Shape}";
        if (!row.Entity.IsStored)
        {
            var own = row.Column(shape).Sql;
            var itself = of == row.Entity ? $" AND {found}.{DiscoverySql.Key} <> {Key(row)}" : "";
            return $"EXISTS (WITH {found} AS MATERIALIZED {shapes} SELECT 1 FROM {found} WHERE {box(foundShape, own)}{itself} AND {test(foundShape, own)})";
        }

        var from = new FromClause(row.Statement);
        from.Given($"{shapes} {found}");
        var again = from.Table(row.Entity);
        var againShape = again.Column(shape).Sql;
        var restriction = again.Restriction is { } scope ? $" AND {scope}" : "";
        return $"({Key(row)} IN (SELECT {string.Join(", ", Keys(again))}{from} WHERE {box(againShape, foundShape)}{restriction} AND {test(foundShape, againShape)})) IS TRUE";
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
