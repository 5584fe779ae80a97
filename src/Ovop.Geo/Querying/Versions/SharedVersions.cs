using System.Collections.Concurrent;
using System.Collections.Immutable;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Reading;

namespace Ovop.Geo.Querying.Versions;

/// <summary>
/// Reads versions for whoever asks at the same moment together. Each reading begins after all who share it asked, so that
/// none is told of a state older than his question.
/// </summary>
public sealed class SharedVersions(VersionsQuery versions, QueryReader reader, SqlCompiler compiler)
{
    // Filters combine tables in many ways. Whoever waits in turns that are let go is still answered.
    private const int MostSets = 1_000;

    private readonly ConcurrentDictionary<string, Turns> _turns = new(StringComparer.Ordinal);

    /// <param name="tables">As <see cref="QueryFootprint.Tables"/> has them: one of the few sets that queries have.</param>
    /// <param name="cancellationToken">Ends the waiting; others may still need the reading.</param>
    /// <returns>As <see cref="VersionsQuery.Read"/>.</returns>
    /// <exception cref="DatabaseUnavailableException">The database is away, also at a second attempt.</exception>
    /// <exception cref="QueryTimeoutException">It took too long.</exception>
    public Task<string?> ReadAsync(ImmutableArray<string> tables, CancellationToken cancellationToken)
    {
        if (_turns.Count > MostSets)
        {
            _turns.Clear();
        }

        return _turns.GetOrAdd(string.Join(',', tables), _ => new Turns(() => ReadAsync(tables)))
            .NextAsync().WaitAsync(cancellationToken);
    }

    private async Task<string?> ReadAsync(ImmutableArray<string> tables)
    {
        // The session's own limit ends it at the latest.
        using var result = await reader.ReadAsync(versions.Run(tables, compiler), CancellationToken.None).ConfigureAwait(false);
        return versions.Read(result, tables);
    }

    /// <summary>One reading at a time; who comes while one runs shares the next.</summary>
    private sealed class Turns(Func<Task<string?>> read)
    {
        private readonly Lock _lock = new();
        private Task<string?>? _running;
        private Task<string?>? _next;

        public Task<string?> NextAsync()
        {
            lock (_lock)
            {
                if (_running is null or { IsCompleted: true })
                {
                    return _next ?? (_running = ReadBehindAsync());
                }

                return _next ??= AfterAsync(_running);
            }
        }

        /// <summary>
        /// Reads behind all that the server is about to do now, and never within the lock: so those who have just got the last
        /// reading, and ask again at once, share this one. Where nothing waits, that is at once.
        /// </summary>
        private async Task<string?> ReadBehindAsync()
        {
            await Task.Yield();
            return await read().ConfigureAwait(false);
        }

        private async Task<string?> AfterAsync(Task running)
        {
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
            Task<string?> own;
            lock (_lock)
            {
                (_running, _next) = (own = ReadBehindAsync(), null);
            }

            return await own.ConfigureAwait(false);
        }
    }
}
