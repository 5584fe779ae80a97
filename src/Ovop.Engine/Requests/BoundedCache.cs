using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Ovop.Engine.Requests;

/// <summary>
/// Values by a key of bytes, bounded by the sum of their sizes: their keys' lengths, or what they are said to be. When full, what has not been asked for since
/// the hand last passed goes first (the CLOCK algorithm: Corbató, "A Paging Experiment with the Multics System", 1968).
/// </summary>
internal sealed class BoundedCache<TValue>(int maxBytes)
    where TValue : class
{
    private readonly ConcurrentDictionary<byte[], Entry> _entries = new(Utf8KeyComparer.Instance);
    private readonly Queue<Entry> _clock = new();
    private readonly Lock _lock = new();
    private long _bytes;

    /// <summary>The bytes of all that is kept.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public int Count => _entries.Count;

    /// <summary>Looks a value up; allocates nothing.</summary>
    public bool TryGet(ReadOnlySpan<byte> key, [NotNullWhen(true)] out TValue? value)
    {
        if (_entries.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(key, out var entry))
        {
            entry.WasUsed = true;
            value = entry.Value;
            return true;
        }

        value = null;
        return false;
    }

    /// <summary>Keeps a value of the size of its key.</summary>
    public void Add(byte[] key, TValue value) => Add(key, value, key.Length);

    /// <summary>Keeps a value, unless it alone is over the bound or its key is known already.</summary>
    public void Add(byte[] key, TValue value, int bytes)
    {
        var entry = new Entry(key, value, bytes);
        if (bytes > maxBytes || !_entries.TryAdd(key, entry))
        {
            return;
        }

        lock (_lock)
        {
            _clock.Enqueue(entry);
            _bytes += bytes;
            while (_bytes > maxBytes)
            {
                Evict();
            }
        }
    }

    private void Evict()
    {
        var entry = _clock.Dequeue();
        if (entry.WasUsed)
        {
            entry.WasUsed = false;
            _clock.Enqueue(entry);
            return;
        }

        _entries.TryRemove(entry.Key, out _);
        _bytes -= entry.Bytes;
    }

    private sealed class Entry(byte[] key, TValue value, int bytes)
    {
        public byte[] Key { get; } = key;

        public TValue Value { get; } = value;

        public int Bytes { get; } = bytes;

        public volatile bool WasUsed;
    }
}
