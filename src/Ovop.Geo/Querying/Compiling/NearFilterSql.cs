using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// A spatial join by EXISTS and PostGIS's <c>ST_DWithin</c> on geography, so that the search ends with the first
/// neighbour found in the index.
/// </summary>
internal static class NearFilterSql
{
    public static string Of(NearFilter filter, SqlRow row)
    {
        var from = new FromClause(row.Statement);
        var other = from.Table(filter.Of);
        var metres = row.Statement.Parameters.Add(Metres(filter.Metres, row.Statement.Shape));
        var near = $"ST_DWithin({other.Column(filter.OfShape).Sql}::geography, "
            + $"{row.Column(filter.Shape).Sql}::geography, {metres})";
        var isAnother = filter.Of == row.Entity ? $" AND {Key(other)} <> {Key(row)}" : "";
        var restriction = other.Restriction is { } scope ? $" AND {scope}" : "";
        var where = filter.Where is { } condition ? $" AND {FilterSql.Of(condition, other)}" : "";
        return $"EXISTS (SELECT 1{from} WHERE {near}{isAnother}{restriction}{where})";
    }

    private static ValueBinding Metres(QueryValue metres, QueryShape shape) => shape.IsNull(metres)
        ? throw new QueryArgumentException(
            QueryErrorCodes.InvalidArgument, "A distance in metres is needed here, not null.", metres.Tag)
        : new ValueBinding(metres, SqlType.Float, NumberConversion.Metres);

    private static string Key(SqlRow row) =>
        $"({string.Join(", ", row.Entity.Key.Select(column => row.Column(column).Sql))})";
}
