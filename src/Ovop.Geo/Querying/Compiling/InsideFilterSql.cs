namespace Ovop.Geo.Querying.Compiling;

/// <summary>In another row's area, by a function of ours that allows slivers (<c>db/sql/ovop_inside.sql</c>).</summary>
internal static class InsideFilterSql
{
    public static string Of(InsideFilter filter, SqlRow row)
    {
        var join = new SpatialJoin(filter.Shape, filter.Of, filter.OfShape)
        {
            Source = filter.Source,
            Where = filter.Where,
            Box = (other, shape) => $"{other} && {shape}",
            Test = (other, shape) => $"ovop_inside({shape}, {other})",
        };
        return SpatialJoinSql.Of(join, row);
    }
}
