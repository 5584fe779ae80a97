using System.Collections.Immutable;

namespace Ovop.Graph.Tiles;

/// <summary>What can be asked for by a name: tiles of one layer, and what TileJSON tells of them.</summary>
internal abstract class TileSet
{
    /// <summary>In URLs, and the name of the layer within a tile.</summary>
    public required string Name { get; init; }

    /// <summary>For a person.</summary>
    public required string Description { get; init; }

    public required int MinZoom { get; init; }

    public required int MaxZoom { get; init; }

    /// <summary>The attributes of features: what each is, by its name.</summary>
    public required ImmutableArray<(string Name, string Description)> Fields { get; init; }

    /// <summary>The input type of <c>where</c>.</summary>
    public required string FilterName { get; init; }

    /// <summary>Makes ready to draw what answers a filter.</summary>
    /// <param name="where">The coerced filter; null for all.</param>
    /// <param name="json">The same as it was given.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <exception cref="Refusals.RefusedException">A value of the filter is refused.</exception>
    public abstract ValueTask<TileDrawing> OpenAsync(object? where, string? json, CancellationToken cancellationToken);
}
