using System.Runtime.CompilerServices;

namespace Ovop.Geo.Clustering;

/// <summary>
/// What the clusters of a tree hold: hulls, and rows by commodity. Worked out when it is first asked for, from what the
/// children hold, and kept. For many threads: two may work out the same, and one of them keeps it.
/// </summary>
public sealed class ClusterContents(ClusterTree tree)
{
    private const int ArrayBytes = 24;

    private readonly (double Longitude, double Latitude)[]?[] _hulls = new (double, double)[]?[tree.Clusters];
    private readonly CommodityCount[]?[] _commodities = new CommodityCount[]?[tree.Clusters];
    private long _bytes = 2L * ArrayBytes + (2L * nint.Size * tree.Clusters);

    public ClusterTree Tree => tree;

    /// <summary>What is kept, in bytes, the tree counted; it grows as more is asked for.</summary>
    public long Bytes => tree.Bytes + Interlocked.Read(ref _bytes);

    /// <summary>
    /// The corners of the convex hull of a node's rows, in degrees, counter-clockwise, the first not repeated: one where all
    /// lie at one place, two where all lie on a line.
    /// </summary>
    public ReadOnlySpan<(double Longitude, double Latitude)> Hull(int node) => HullOf(node);

    /// <summary>How many rows of a node have each commodity: most first, of as many the smaller id.</summary>
    public ReadOnlySpan<CommodityCount> Commodities(int node) => CommoditiesOf(node);

    private (double Longitude, double Latitude)[] HullOf(int node)
    {
        if (!tree.IsCluster(node))
        {
            return [tree.Centroid(node)];
        }

        ref var kept = ref _hulls[node - tree.Places];
        if (Volatile.Read(ref kept) is { } known)
        {
            return known;
        }

        var corners = new List<(double, double)>();
        foreach (var child in tree.Children(node))
        {
            corners.AddRange(HullOf(child));
        }

        return Keep(ref kept, ConvexHull.Of(corners));
    }

    private CommodityCount[] CommoditiesOf(int node)
    {
        var counts = new Dictionary<int, int>();
        if (!tree.IsCluster(node))
        {
            foreach (var row in tree.Rows(node))
            {
                foreach (var commodity in tree.Points.Commodities(row))
                {
                    counts[commodity] = counts.GetValueOrDefault(commodity) + 1;
                }
            }

            return Sorted(counts);
        }

        ref var kept = ref _commodities[node - tree.Places];
        if (Volatile.Read(ref kept) is { } known)
        {
            return known;
        }

        foreach (var child in tree.Children(node))
        {
            foreach (var (commodity, count) in CommoditiesOf(child))
            {
                counts[commodity] = counts.GetValueOrDefault(commodity) + count;
            }
        }

        return Keep(ref kept, Sorted(counts));
    }

    private static CommodityCount[] Sorted(Dictionary<int, int> counts) =>
    [
        .. counts.Select(count => new CommodityCount(count.Key, count.Value))
            .OrderByDescending(count => count.Count).ThenBy(count => count.CommodityId),
    ];

    private T[] Keep<T>(ref T[]? kept, T[] value)
    {
        if (Interlocked.CompareExchange(ref kept, value, null) is { } other)
        {
            return other;
        }

        Interlocked.Add(ref _bytes, ArrayBytes + ((long)value.Length * Unsafe.SizeOf<T>()));
        return value;
    }
}

/// <summary>How many rows have a commodity.</summary>
public readonly record struct CommodityCount(int CommodityId, int Count);
