using Ovop.Engine.Values;
using Ovop.Graph.Hosting;
using Ovop.Graph.Inputs;
using Ovop.Graph.Notices;

namespace Ovop.Graph.Tiles;

/// <summary>What tiles are told of the settings.</summary>
/// <param name="TimeLimit">How long one tile may take.</param>
/// <param name="MaxConcurrent">How many may be drawn at once.</param>
/// <param name="MaxWaiting">How many may wait for others to be drawn.</param>
/// <param name="CacheBytes">Of all tiles that are kept.</param>
/// <param name="Coercion">How much a filter may hold.</param>
/// <param name="PublicUrl">Where clients reach the server; null: where each request says it came to.</param>
/// <param name="Notice">What all that is served must be read with; null where nothing.</param>
internal sealed record TileSettings(
    TimeSpan TimeLimit, int MaxConcurrent, int MaxWaiting, int CacheBytes, CoercionLimits Coercion, string? PublicUrl, string? Notice)
{
    /// <summary>Bytes of one tile, before it is compressed: more than any map program likes to draw.</summary>
    public const int MaxTileBytes = 32 * 1024 * 1024;

    public static TileSettings From(OvopOptions options) => new(
        options.RequestTimeLimit,
        Math.Max(1, options.MaxDatabaseConnections / 2),
        options.MaxWaitingOperations,
        options.TileCacheBytes,
        InputLimits.From(options),
        options.PublicUrl.Length == 0 ? null : options.PublicUrl.TrimEnd('/'),
        DemonstrationNotice.Of(options));
}
