using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// A spatial join by EXISTS: the search ends with the first neighbour that counts. An index finds those whose box is in
/// reach; which of them count at all is asked before how far they are, for that costs most; and that is asked of a
/// function of ours, since <c>ST_DWithin</c> on geography is fast only where one shape stays the same
/// (<c>db/sql/ovop_within_metres.sql</c>).
/// </summary>
internal static class NearFilterSql
{
    public static string Of(NearFilter filter, SqlRow row)
    {
        var from = new FromClause(row.Statement);
        var other = from.Table(filter.Of);
        var metres = row.Statement.Parameters.Add(Metres(filter.Metres, row.Statement.Shape));
        var (shape, otherShape) = (row.Column(filter.Shape).Sql, other.Column(filter.OfShape).Sql);
        var conditions = new[]
        {
            $"{otherShape} && ovop_reach({shape}, {metres})",
            filter.Of == row.Entity ? $"{Key(other)} <> {Key(row)}" : null,
            other.Restriction,
            filter.Where is { } where ? Counts(where, other) : null,
            $"ovop_within_metres({otherShape}, {shape}, {metres})",
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
        OperatorFilter compared => compared.Column.Navigations.IsEmpty,
        _ => false,
    };

    private static ValueBinding Metres(QueryValue metres, QueryShape shape) => shape.IsNull(metres)
        ? throw new QueryArgumentException(
            QueryErrorCodes.InvalidArgument, "A distance in metres is needed here, not null.", metres.Tag)
        : new ValueBinding(metres, SqlType.Float, NumberConversion.Metres);

    private static string Key(SqlRow row) => $"({string.Join(", ", Keys(row))})";

    private static IEnumerable<string> Keys(SqlRow row) => row.Entity.Key.Select(column => row.Column(column).Sql);
}
