namespace Ovop.Geo.Querying.Compiling;

/// <summary>In another row's area, by a function of ours that allows slivers (<c>db/sql/ovop_inside.sql</c>).</summary>
internal static class InsideFilterSql
{
    public static string Of(InsideFilter filter, SqlRow row) =>
        SpatialJoinSql.Of(
            filter.Of,
            filter.OfShape,
            filter.Source,
            (other, shape) => $"{other} && {shape}",
            filter.Where,
            (other, shape) => $"ovop_inside({shape}, {other})",
            filter.Shape,
            row);
}
