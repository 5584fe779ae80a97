using System.Runtime.InteropServices;

namespace Ovop.Geo.Clustering;

/// <summary>
/// Makes a <see cref="PointSet"/> of what was read: a row may come several times, each time with another point or
/// commodity. A row of several points lies in their middle on the map plane.
/// </summary>
public sealed class PointSetBuilder(int capacity = 0)
{
    private readonly List<byte> _keyBytes = new(capacity * 16);
    private readonly List<Entry> _entries = new(capacity);

    /// <param name="key">The row's key as PostgreSQL sends it.</param>
    /// <param name="longitude">Of a point of the row, in degrees; NaN where there is none.</param>
    /// <param name="latitude">Likewise.</param>
    /// <param name="commodity">The id of a commodity of the row; null where there is none.</param>
    public void Add(ReadOnlySpan<byte> key, double longitude, double latitude, int? commodity)
    {
        _entries.Add(new Entry(_keyBytes.Count, key.Length, longitude, latitude, commodity));
        _keyBytes.AddRange(key);
    }

    public PointSet Build()
    {
        Sort();
        var entries = CollectionsMarshal.AsSpan(_entries);
        var rows = new Rows(entries.Length, _keyBytes.Count);
        for (var start = 0; start < entries.Length;)
        {
            var end = start + 1;
            while (end < entries.Length && Key(entries[end]).SequenceEqual(Key(entries[start])))
            {
                end++;
            }

            rows.Add(Key(entries[start]), entries[start..end]);
            start = end;
        }

        return rows.ToPointSet();
    }

    private void Sort()
    {
        var entries = CollectionsMarshal.AsSpan(_entries);
        for (var i = 1; i < entries.Length; i++)
        {
            // They mostly come in this order.
            if (Compare(entries[i - 1], entries[i]) > 0)
            {
                entries.Sort(Compare);
                return;
            }
        }
    }

    // Of one row's entries too the order is always the same, or the middle could differ in its last digits.
    private int Compare(Entry left, Entry right) =>
        Key(left).SequenceCompareTo(Key(right)) is not 0 and var byKey ? byKey
        : left.Longitude.CompareTo(right.Longitude) is not 0 and var byLongitude ? byLongitude
        : left.Latitude.CompareTo(right.Latitude) is not 0 and var byLatitude ? byLatitude
        : Nullable.Compare(left.Commodity, right.Commodity);

    private ReadOnlySpan<byte> Key(Entry entry) => CollectionsMarshal.AsSpan(_keyBytes).Slice(entry.KeyStart, entry.KeyLength);

    private readonly record struct Entry(int KeyStart, int KeyLength, double Longitude, double Latitude, int? Commodity);

    /// <summary>The rows, each once.</summary>
    private sealed class Rows(int capacity, int keyBytes)
    {
        private readonly List<byte> _keys = new(keyBytes);
        private readonly List<int> _keyStarts = new(capacity + 1);
        private readonly List<double> _longitudes = new(capacity);
        private readonly List<double> _latitudes = new(capacity);
        private readonly List<int> _commodities = [];
        private readonly List<int> _commodityStarts = new(capacity + 1);
        private int _unlocated;

        public void Add(ReadOnlySpan<byte> key, ReadOnlySpan<Entry> entries)
        {
            if (!TryPlace(entries, out var longitude, out var latitude))
            {
                _unlocated++;
                return;
            }

            _keyStarts.Add(_keys.Count);
            _keys.AddRange(key);
            _longitudes.Add(longitude);
            _latitudes.Add(latitude);
            var first = _commodities.Count;
            _commodityStarts.Add(first);
            foreach (var entry in entries)
            {
                if (entry.Commodity is { } commodity && !CollectionsMarshal.AsSpan(_commodities)[first..].Contains(commodity))
                {
                    _commodities.Add(commodity);
                }
            }
        }

        public PointSet ToPointSet()
        {
            _keyStarts.Add(_keys.Count);
            _commodityStarts.Add(_commodities.Count);
            return new PointSet(
                ([.. _keys], [.. _keyStarts]), ([.. _longitudes], [.. _latitudes]), ([.. _commodities], [.. _commodityStarts]), _unlocated);
        }

        private static bool TryPlace(ReadOnlySpan<Entry> entries, out double longitude, out double latitude)
        {
            (longitude, latitude) = (entries[0].Longitude, entries[0].Latitude);
            double x = 0, y = 0;
            var (count, isOnePlace) = (0, true);
            foreach (var entry in entries)
            {
                if (!double.IsNaN(entry.Longitude))
                {
                    isOnePlace &= entry.Longitude == longitude && entry.Latitude == latitude;
                    x += MapPlane.X(entry.Longitude);
                    y += MapPlane.Y(entry.Latitude);
                    count++;
                }
            }

            if (!isOnePlace)
            {
                (longitude, latitude) = (MapPlane.Longitude(x / count), MapPlane.Latitude(y / count));
            }

            return count > 0;
        }
    }
}
