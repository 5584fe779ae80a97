namespace Ovop.Geo.Clustering;

/// <summary>
/// Clusterings by what was asked, each with the version of the data that it was made of; one for each question, so that a
/// new version takes the place of the old. Bounded by bytes: what was not asked for longest goes first. For many threads.
/// </summary>
/// <param name="mostBytes">Of all together; 0: nothing is kept.</param>
public sealed class ClusterCache(long mostBytes)
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TaskCompletionSource> _builds = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private long _clock;

    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _entries.Count;
            }
        }
    }

    /// <summary>What was last made for a question; null where nothing is kept.</summary>
    /// <param name="key">The question, the scope in it.</param>
    public KeptClusters? Find(string key)
    {
        lock (_lock)
        {
            if (!_entries.TryGetValue(key, out var entry))
            {
                return null;
            }

            entry.LastUse = ++_clock;
            return entry.Kept;
        }
    }

    /// <summary>Keeps a clustering instead of what was there.</summary>
    public void Keep(string key, KeptClusters kept)
    {
        lock (_lock)
        {
            _entries[key] = new Entry(kept) { LastUse = ++_clock };
            Trim();
        }
    }

    /// <summary>Lets go of what is too much, now that what is kept may have grown.</summary>
    public void Tidy()
    {
        lock (_lock)
        {
            Trim();
        }
    }

    /// <summary>Waits until nobody is building for the question: what was built is then found.</summary>
    public async ValueTask WaitAsync(string key, CancellationToken cancellationToken)
    {
        while (BuildOf(key) is { } build)
        {
            await build.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>
    /// Tells others to wait for what is now built. Whoever holds this waits for nobody else's, or two could wait for each
    /// other for ever; so it is refused, not waited for, where another came first.
    /// </summary>
    /// <returns>To be disposed when it is kept, or has failed; null where somebody builds already.</returns>
    public IDisposable? TryBegin(string key)
    {
        lock (_lock)
        {
            var build = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            return _builds.TryAdd(key, build) ? new Build(this, key, build) : null;
        }
    }

    private Task? BuildOf(string key)
    {
        lock (_lock)
        {
            return _builds.GetValueOrDefault(key)?.Task;
        }
    }

    private void Trim()
    {
        var bytes = _entries.Values.Sum(entry => entry.Kept.Contents.Bytes);
        while (bytes > mostBytes)
        {
            var oldest = _entries.MinBy(entry => entry.Value.LastUse);
            bytes -= oldest.Value.Kept.Contents.Bytes;
            _entries.Remove(oldest.Key);
        }
    }

    private void End(string key, TaskCompletionSource build)
    {
        lock (_lock)
        {
            if (_builds.TryGetValue(key, out var current) && current == build)
            {
                _builds.Remove(key);
            }
        }

        build.TrySetResult();
    }

    private sealed class Entry(KeptClusters kept)
    {
        public KeptClusters Kept { get; } = kept;

        public long LastUse { get; set; }
    }

    private sealed class Build(ClusterCache cache, string key, TaskCompletionSource build) : IDisposable
    {
        public void Dispose() => cache.End(key, build);
    }
}

/// <summary>A clustering and the data that it was made of.</summary>
/// <param name="Contents">The tree and what is known of its clusters.</param>
/// <param name="Version">Of the data: another text, other data.</param>
public sealed record KeptClusters(ClusterContents Contents, string Version);
