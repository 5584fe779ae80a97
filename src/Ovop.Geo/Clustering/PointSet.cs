namespace Ovop.Geo.Clustering;

/// <summary>
/// Rows with the point of each, in the order of their keys' bytes; a row's number is its place in that order. Made by
/// <see cref="PointSetBuilder"/>.
/// </summary>
public sealed class PointSet
{
    private readonly byte[] _keys;
    private readonly int[] _keyStarts;
    private readonly int[] _commodities;
    private readonly int[] _commodityStarts;

    /// <param name="keys">All keys, one behind another, and where each begins; a last number says where they end.</param>
    /// <param name="places">Longitude and latitude of each row, in degrees.</param>
    /// <param name="commodities">Those of all rows, one behind another, and where each row's begin, likewise.</param>
    /// <param name="unlocatedCount">Rows without a point.</param>
    internal PointSet(
        (byte[] Bytes, int[] Starts) keys, (double[] Longitudes, double[] Latitudes) places,
        (int[] Ids, int[] Starts) commodities, int unlocatedCount)
    {
        (_keys, _keyStarts) = keys;
        (Longitudes, Latitudes) = places;
        (_commodities, _commodityStarts) = commodities;
        UnlocatedCount = unlocatedCount;
    }

    /// <summary>Rows that have a point.</summary>
    public int Count => Longitudes.Length;

    /// <summary>Rows that have none: they are counted, and in no cluster.</summary>
    public int UnlocatedCount { get; }

    internal double[] Longitudes { get; }

    internal double[] Latitudes { get; }

    internal long Bytes => _keys.Length + (2L * sizeof(double) * Count)
        + (sizeof(int) * ((long)_keyStarts.Length + _commodities.Length + _commodityStarts.Length));

    /// <summary>A row's key as PostgreSQL sends it.</summary>
    public ReadOnlySpan<byte> Key(int row) => _keys.AsSpan(_keyStarts[row].._keyStarts[row + 1]);

    /// <summary>The last row whose key is no greater than this one; -1 where all are greater.</summary>
    public int LastUpTo(ReadOnlySpan<byte> key)
    {
        var (low, high) = (-1, Count - 1);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = Key(middle).SequenceCompareTo(key) <= 0 ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    /// <summary>The commodities of a row by their ids, each once.</summary>
    public ReadOnlySpan<int> Commodities(int row) =>
        _commodities.AsSpan(_commodityStarts[row].._commodityStarts[row + 1]);
}
