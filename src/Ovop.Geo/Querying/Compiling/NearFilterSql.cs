using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying.Compiling;

/// <summary>
/// Near another row. How far the shapes are is asked of a function of ours, since <c>ST_DWithin</c> on geography is fast
/// only where one shape stays the same (<c>db/sql/ovop_within_metres.sql</c>).
/// </summary>
internal static class NearFilterSql
{
    public static string Of(NearFilter filter, SqlRow row)
    {
        var metres = row.Statement.Parameters.Add(Metres(filter.Metres, row.Statement.Shape));
        var join = new SpatialJoin(filter.Shape, filter.Of, filter.OfShape)
        {
            Source = filter.Source,
            Where = filter.Where,
            Box = (other, shape) => $"{other} && ovop_reach({shape}, {metres})",
            Test = (other, shape) => $"ovop_within_metres({other}, {shape}, {metres})",
        };
        return SpatialJoinSql.Of(join, row);
    }

    private static ValueBinding Metres(QueryValue metres, QueryShape shape) => shape.IsNull(metres)
        ? throw new QueryArgumentException(
            QueryErrorCodes.InvalidArgument, "A distance in metres is needed here, not null.", metres.Tag)
        : new ValueBinding(metres, SqlType.Float, NumberConversion.Metres);
}
