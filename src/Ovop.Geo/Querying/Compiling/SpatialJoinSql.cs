using Ovop.Geo.Querying.Discovery;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// A spatial join by EXISTS: the search ends with the first row that counts. An index finds those whose box can count;
/// which of them count at all is asked before how the shapes lie, for that costs most. The row itself is left out.
/// </summary>
internal static class SpatialJoinSql
{
    /// <param name="join">What is asked.</param>
    /// <param name="row">The row that is filtered.</param>
    public static string Of(SpatialJoin join, SqlRow row) => join.Source switch
    {
        null => Exists(join, row),
        DiscoverySource discovery =>
            Found(join, DiscoverySql.Shapes(discovery, join.Of, join.OfShape, join.Where, row.Statement), row),
        var other => throw new NotSupportedException($"A {other.GetType().Name} brings no shapes."),
    };

    private static string Exists(SpatialJoin join, SqlRow row)
    {
        var shape = row.Column(join.Shape).Sql;
        var from = new FromClause(row.Statement);
        var other = from.Table(join.Of);
        var otherShape = other.Column(join.OfShape).Sql;
        var conditions = new[]
        {
            join.Box(otherShape, shape),
            join.Of == row.Entity ? $"{Key(other)} <> {Key(row)}" : null,
            other.Restriction,
            join.Where is null ? null : Counts(join.Where, other),
            join.Test(otherShape, shape),
        };
        return $"EXISTS (SELECT 1{from} WHERE {string.Join(" AND ", conditions.OfType<string>())})";
    }

    /// <summary>
    /// Rows that are found and not stored have no index, and finding them costs much: it is done once, and an index on the
    /// table that is filtered serves, whose rows are taken by their keys (<c>IS TRUE</c>: from a table of hashes). Without
    /// such a table, each row looks at all of them.
    /// </summary>
    private static string Found(SpatialJoin join, string shapes, SqlRow row)
    {
        var found = row.Statement.NewAlias();
        var foundShape = $"{found}.{DiscoverySql.Shape}";
        if (!row.Entity.IsStored)
        {
            var own = row.Column(join.Shape).Sql;
            var itself = join.Of == row.Entity ? $" AND {found}.{DiscoverySql.Key} <> {Key(row)}" : "";
            return $"EXISTS (WITH {found} AS MATERIALIZED {shapes} SELECT 1 FROM {found} "
                + $"WHERE {join.Box(foundShape, own)}{itself} AND {join.Test(foundShape, own)})";
        }

        var from = new FromClause(row.Statement);
        from.Given($"{shapes} {found}");
        var again = from.Table(row.Entity);
        var againShape = again.Column(join.Shape).Sql;
        var restriction = again.Restriction is { } scope ? $" AND {scope}" : "";
        return $"({Key(row)} IN (SELECT {string.Join(", ", Keys(again))}{from} "
            + $"WHERE {join.Box(againShape, foundShape)}{restriction} AND {join.Test(foundShape, againShape)})) IS TRUE";
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
