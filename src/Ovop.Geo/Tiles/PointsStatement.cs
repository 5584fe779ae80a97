using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Tiles;

/// <summary>The statement that draws given points: PostGIS only writes them in the format.</summary>
internal static class PointsStatement
{
    /// <param name="layer">The layer's name: letters and underscores.</param>
    /// <param name="points">What is drawn, wherever it lies.</param>
    /// <param name="address">The tile.</param>
    public static SqlStatement Of(string layer, IReadOnlyList<TilePoint> points, TileAddress address)
    {
        var plane = new TilePlane(address);
        return new SqlStatement(
            $"SELECT ST_AsMVT(tile, '{layer}', {TileStatement.Extent}, 'shape', 'id') FROM ("
            + "SELECT p.id, p.attributes::jsonb AS attributes, ST_Point(p.x, p.y) AS shape "
            + "FROM unnest($1, $2, $3, $4) AS p (id, x, y, attributes)) tile",
            [
                new ArrayBinding(SqlType.Long, points.Select(point => point.Id).ToArray()),
                new ArrayBinding(SqlType.Float, points.Select(point => plane.X(point.Longitude)).ToArray()),
                new ArrayBinding(SqlType.Float, points.Select(point => plane.Y(point.Latitude)).ToArray()),
                new ArrayBinding(SqlType.Text, points.Select(point => point.Attributes).ToArray()),
            ]);
    }
}
