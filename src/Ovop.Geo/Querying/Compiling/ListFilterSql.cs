using Ovop.Geo.Querying.Entities;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>Conditions on related lists, by EXISTS: PostgreSQL makes semi-joins and anti-joins of them.</summary>
internal static class ListFilterSql
{
    public static string Of(ListFilter filter, SqlRow row) => filter.Quantifier switch
    {
        ListQuantifier.Some => Exists(filter.Navigation, filter.Where, isWhereNegated: false, row),
        ListQuantifier.None => $"NOT {Exists(filter.Navigation, filter.Where, isWhereNegated: false, row)}",
        ListQuantifier.All when filter.Where is null => "TRUE",
        ListQuantifier.All => $"NOT {Exists(filter.Navigation, filter.Where, isWhereNegated: true, row)}",
        _ => throw new NotSupportedException($"There is no SQL for {filter.Quantifier}."),
    };

    public static string Of(AnyFilter filter, SqlRow row)
    {
        var exists = Exists(filter.Navigation, null, isWhereNegated: false, row);
        return row.Statement.Shape.IsTrue(filter.HasRows) ? exists : $"NOT {exists}";
    }

    private static string Exists(string navigation, FilterNode? where, bool isWhereNegated, SqlRow row)
    {
        var relation = row.Entity.Relation(navigation);
        if (!relation.IsList)
        {
            throw new ArgumentException($"{row.Entity}.{navigation} is one row, not a list.");
        }

        var from = new FromClause(row.Statement);
        var related = from.Related(relation, Source(relation, row), out var condition);
        var restriction = related.Restriction is { } scope ? $" AND {scope}" : "";
        var filter = where is null ? "" : Condition(FilterSql.Of(where, related), isWhereNegated);
        return $"EXISTS (SELECT 1{from} WHERE {condition}{restriction}{filter})";
    }

    private static string Condition(string filter, bool isNegated) =>
        isNegated ? $" AND ({filter}) IS NOT TRUE" : $" AND {filter}";

    private static string[] Source(EntityRelation relation, SqlRow row) =>
        [.. relation.SourceColumns.Select(column => row.Column(column).Sql)];
}
