using System.Collections.Immutable;
using Ovop.Geo.Tiles;

namespace Ovop.Graph.Tiles;

/// <summary>A tile set with a filter, from which tiles are drawn. For many threads.</summary>
internal abstract class TileDrawing
{
    public required TileSet Set { get; init; }

    /// <summary>Another question, another key; the same in every server.</summary>
    public required string Key { get; init; }

    /// <summary>The tables and views that are read, quoted: its tiles change with nothing else.</summary>
    public required ImmutableArray<string> Tables { get; init; }

    /// <returns>A Mapbox Vector Tile; empty where nothing lies there.</returns>
    public abstract ValueTask<byte[]> DrawAsync(TileAddress address, CancellationToken cancellationToken);

    /// <returns>The box around all that is drawn, <c>[west, south, east, north]</c>; null where nothing is, or it is not known.</returns>
    public abstract ValueTask<double[]?> BoundsAsync(CancellationToken cancellationToken);
}
