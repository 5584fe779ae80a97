using System.Buffers;

namespace Ovop.Geo.Querying.Reading;

/// <summary>A growing array from the shared pool.</summary>
/// <param name="limit">Most elements that it may hold.</param>
/// <param name="usual">How many it will hold if nothing has changed, so that it need not grow; 0 where nobody knows.</param>
internal sealed class PooledBuffer<T>(int limit, int usual = 0)
{
    private const int FirstLength = 64;

    /// <summary>Below it a full array grows fourfold, above it twofold: few copies, little unused.</summary>
    private const int LargeLength = 1 << 20;

    private T[] _array = [];

    public int Count { get; private set; }

    public Span<T> Written => _array.AsSpan(0, Count);

    /// <summary>Everything behind what is written: room for at least so many.</summary>
    /// <exception cref="QueryResultTooLargeException">The limit would be passed.</exception>
    public ArraySegment<T> Space(int elements)
    {
        if (_array.Length - Count < elements)
        {
            Grow(elements);
        }

        return new ArraySegment<T>(_array, Count, _array.Length - Count);
    }

    /// <summary>Forgets what was written; the array stays for what comes.</summary>
    public void Clear() => Count = 0;

    public void Advance(int elements) => Count += elements;

    public void Add(T element)
    {
        if (_array.Length == Count)
        {
            Grow(1);
        }

        _array[Count++] = element;
    }

    public void Return()
    {
        ReturnArray();
        _array = [];
        Count = 0;
    }

    private void Grow(int elements)
    {
        var needed = (long)Count + elements;
        if (needed > limit)
        {
            throw new QueryResultTooLargeException(limit);
        }

        var grown = _array.Length == 0
            ? Math.Max(usual, FirstLength)
            : _array.Length * (_array.Length < LargeLength ? 4L : 2L);
        var larger = ArrayPool<T>.Shared.Rent((int)Math.Min(Math.Max(needed, grown), limit));
        Written.CopyTo(larger);
        ReturnArray();
        _array = larger;
    }

    private void ReturnArray()
    {
        if (_array.Length > 0)
        {
            ArrayPool<T>.Shared.Return(_array);
        }
    }
}
