using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Caching.Memory;
using Ovop.Engine.Text;
using Ovop.Geo.Querying.Versions;
using Ovop.Geo.Tiles;
using Ovop.Graph.Refusals;

namespace Ovop.Graph.Tiles;

/// <summary>
/// Draws tiles, and keeps them with the version of the data: one that was kept is given only where the tables are still what
/// they were, so it is never stale, in any number of servers. Bounded by bytes. Who asks for the same at the same moment
/// shares one drawing.
/// </summary>
/// <param name="versions">Tells whether the data has changed.</param>
/// <param name="settings">The limits.</param>
internal sealed class TileKeeper(SharedVersions versions, TileSettings settings) : IDisposable
{
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = settings.CacheBytes, CompactionPercentage = 0.1 });
    private readonly ConcurrentDictionary<(TileDrawing, TileAddress, string), Lazy<Task<KeptTile>>> _drawn = new();
    private readonly SemaphoreSlim _places = new(settings.MaxConcurrent);
    private int _waiting;

    /// <summary>The version of the data that a drawing reads, as it is now; null where that cannot be told.</summary>
    public Task<string?> VersionAsync(TileDrawing drawing, CancellationToken cancellationToken) =>
        versions.ReadAsync(drawing.Tables, cancellationToken);

    /// <summary>The ETag of all tiles of a drawing at a version; weak, since tiles are compressed for some.</summary>
    /// <param name="drawing">Of what.</param>
    /// <param name="version">As <see cref="VersionAsync"/> told it.</param>
    public static string ETag(TileDrawing drawing, string version) =>
        $"W/\"{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{drawing.Key} {version}")).AsSpan(0, 12))}\"";

    /// <summary>The tile as the data is at the version, or later.</summary>
    /// <param name="drawing">Of what.</param>
    /// <param name="address">Which.</param>
    /// <param name="version">As <see cref="VersionAsync"/> told it, of this request.</param>
    /// <param name="cancellationToken">Ends the waiting; others may still want the tile.</param>
    /// <exception cref="RefusedException">It cannot be drawn.</exception>
    public async ValueTask<KeptTile> GetAsync(
        TileDrawing drawing, TileAddress address, string? version, CancellationToken cancellationToken)
    {
        if (version is null)
        {
            return await DrawAsync(drawing, address, null).WaitAsync(cancellationToken).ConfigureAwait(false);
        }

        if (_kept.TryGetValue((drawing, address), out KeptTile? kept) && kept!.Version == version)
        {
            return kept;
        }

        var key = (drawing, address, version);
        var drawn = _drawn.GetOrAdd(key, _ => new Lazy<Task<KeptTile>>(() => KeepAsync(drawing, address, version)));
        return await drawn.Value.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The box around all that a drawing draws; null where nothing is, or it is not known.</summary>
    /// <param name="drawing">Of what.</param>
    /// <param name="version">As <see cref="VersionAsync"/> told it, of this request.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async ValueTask<double[]?> BoundsAsync(TileDrawing drawing, string? version, CancellationToken cancellationToken)
    {
        if (_kept.TryGetValue(drawing, out KeptBounds? kept) && version is not null && kept!.Version == version)
        {
            return kept.Box;
        }

        var box = await drawing.BoundsAsync(cancellationToken).ConfigureAwait(false);
        if (version is not null && settings.CacheBytes > 0)
        {
            _kept.Set(drawing, new KeptBounds(version, box), new MemoryCacheEntryOptions { Size = KeptBounds.Size });
        }

        return box;
    }

    public void Dispose()
    {
        _kept.Dispose();
        _places.Dispose();
    }

    private async Task<KeptTile> KeepAsync(TileDrawing drawing, TileAddress address, string version)
    {
        try
        {
            var tile = await DrawAsync(drawing, address, version).ConfigureAwait(false);
            if (tile.Size <= settings.CacheBytes)
            {
                _kept.Set((drawing, address), tile, new MemoryCacheEntryOptions { Size = tile.Size });
            }

            return tile;
        }
        finally
        {
            _drawn.TryRemove((drawing, address, version), out _);
        }
    }

    private async Task<KeptTile> DrawAsync(TileDrawing drawing, TileAddress address, string? version)
    {
        using var deadline = new CancellationTokenSource(settings.TimeLimit);
        await EnterAsync(deadline.Token).ConfigureAwait(false);
        try
        {
            var tile = await drawing.DrawAsync(address, deadline.Token).ConfigureAwait(false);
            return new KeptTile(version, version is null ? null : ETag(drawing, version), tile.Length == 0 ? tile : KeptTile.Compress(tile));
        }
        catch (OperationCanceledException exception) when (deadline.IsCancellationRequested)
        {
            throw new RefusedException("The tile took longer than it may.", ErrorCodes.Timeout, exception);
        }
        finally
        {
            _places.Release();
        }
    }

    /// <summary>Waits for a place among those that are drawn at once.</summary>
    private async Task EnterAsync(CancellationToken cancellationToken)
    {
        if (_places.Wait(0, CancellationToken.None))
        {
            return;
        }

        try
        {
            if (Interlocked.Increment(ref _waiting) > settings.MaxWaiting)
            {
                throw Busy();
            }

            await _places.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            throw Busy(exception);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private static RefusedException Busy(Exception? exception = null) =>
        new("Too many tiles are being drawn. Try again in a moment.", ErrorCodes.Unavailable, exception);

    /// <summary>All rows have to be looked at for it: seconds, of a whole country.</summary>
    private sealed record KeptBounds(string Version, double[]? Box)
    {
        public const int Size = 500;
    }
}
