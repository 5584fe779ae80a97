namespace Ovop.Geo.Querying.Compiling;

/// <summary>In another row's area, by a function of ours that allows slivers (<c>db/sql/ovop_inside.sql</c>).</summary>
internal static class InsideFilterSql
{
    public static string Of(InsideFilter filter, SqlRow row)
    {
        var shape = row.Column(filter.Shape).Sql;
        return SpatialJoinSql.Exists(
            filter.Of,
            other => $"{other.Column(filter.OfShape).Sql} && {shape}",
            filter.Where,
            other => $"ovop_inside({shape}, {other.Column(filter.OfShape).Sql})",
            row);
    }
}
