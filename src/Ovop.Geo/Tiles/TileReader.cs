using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Sql;
using Ovop.Geo.Querying.Streaming;

namespace Ovop.Geo.Tiles;

/// <summary>Draws tiles.</summary>
/// <param name="reader">Of a pool whose role may read.</param>
/// <param name="compiler">That of the sources.</param>
/// <param name="timeLimit">How long the database may draw at one tile.</param>
public sealed class TileReader(RowStreamReader reader, SqlCompiler compiler, TimeSpan timeLimit)
{
    private RunValues NoValues { get; } = new([], compiler.Limits, compiler.CursorKey);

    /// <returns>The tile; empty where nothing lies there.</returns>
    /// <exception cref="Querying.Values.QueryArgumentException">PostgreSQL cannot work with a value of the filter.</exception>
    /// <exception cref="DatabaseUnavailableException">The database is away, also at a second attempt.</exception>
    /// <exception cref="QueryTimeoutException">It took too long.</exception>
    /// <exception cref="QueryResultTooLargeException">The tile has more bytes than the limit.</exception>
    public async ValueTask<byte[]> ReadAsync(TileSource source, TileAddress address, CancellationToken cancellationToken)
    {
        var layer = source.Layer;
        if (address.Zoom < layer.MinZoom || address.Zoom > layer.MaxZoom)
        {
            return [];
        }

        return await ReadAsync(source.Tile(address), source.Run, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Draws points that no table holds.</summary>
    /// <param name="layer">The layer's name in the tile: letters and underscores.</param>
    /// <param name="points">All that lies on the tile or a little beyond.</param>
    /// <param name="address">The tile.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <inheritdoc cref="ReadAsync(TileSource, TileAddress, CancellationToken)"/>
    public ValueTask<byte[]> ReadAsync(
        string layer, IReadOnlyList<TilePoint> points, TileAddress address, CancellationToken cancellationToken) =>
        points.Count == 0 ? new([]) : ReadAsync(PointsStatement.Of(layer, points, address), NoValues, cancellationToken);

    /// <returns>The box around all that is drawn, <c>[west, south, east, north]</c>; null where there is nothing.</returns>
    /// <inheritdoc cref="ReadAsync(TileSource, TileAddress, CancellationToken)" path="/exception"/>
    public async ValueTask<double[]?> ReadBoundsAsync(TileSource source, CancellationToken cancellationToken)
    {
        var stream = await reader.OpenAsync(source.Bounds(), source.Run, 4, timeLimit, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
            var row = stream.Row;
            double[]? bounds = row.IsNull(0, 0) ? null : [.. Enumerable.Range(0, 4).Select(column => row.GetDouble(0, column))];
            await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
            return bounds;
        }
    }

    private async ValueTask<byte[]> ReadAsync(SqlStatement statement, RunValues values, CancellationToken cancellationToken)
    {
        var stream = await reader.OpenAsync(statement, values, 1, timeLimit, cancellationToken).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
            var tile = stream.Row.GetWire(0, 0).ToArray();
            await stream.ReadAsync(cancellationToken).ConfigureAwait(false);
            return tile;
        }
    }
}
