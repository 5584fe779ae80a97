using System.Runtime.InteropServices;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Clustering;

/// <summary>
/// Points clustered for every zoom at once. A node is a place (a row, or rows at the very same place) or a cluster of nodes;
/// at a zoom those nodes are shown that are formed there or deeper, and are part of nothing that is. So each row is in
/// exactly one node of each zoom. Nodes are numbered, places first, each cluster after its children. Immutable, for many
/// threads.
/// </summary>
public sealed class ClusterTree
{
    private readonly int _places;
    private readonly double[] _x;
    private readonly double[] _y;
    private readonly int[] _counts;
    private readonly int[] _firstRows;
    private readonly ulong[] _hashes;
    private readonly byte[] _zooms;
    private readonly Bounds[] _boxes;
    private readonly int[] _children;
    private readonly int[] _childStarts;
    private readonly int[] _roots;
    private readonly int[] _rows;
    private readonly int[] _rowStarts;

    internal ClusterTree(PointSet points, NodeList nodes, int[] roots)
    {
        Points = points;
        (_places, _roots) = (nodes.Places, roots);
        (_x, _y, _counts) = ([.. nodes.X], [.. nodes.Y], [.. nodes.Counts]);
        (_firstRows, _hashes) = ([.. nodes.FirstRows], [.. nodes.Hashes]);
        (_zooms, _boxes) = ([.. nodes.Zooms], [.. nodes.Boxes]);
        (_children, _childStarts) = ([.. nodes.Children], [.. nodes.ChildStarts]);
        (_rows, _rowStarts) = (new int[points.Count], new int[_x.Length]);
        PutRowsInOrder(nodes);
        Bytes = points.Bytes + (_x.Length * (long)((2 * sizeof(double)) + sizeof(ulong) + (3 * sizeof(int))))
            + (_zooms.Length * (long)(sizeof(byte) + sizeof(int) + Marshal.SizeOf<Bounds>())) + ((_children.Length + _rows.Length) * (long)sizeof(int));
    }

    public PointSet Points { get; }

    /// <summary>What it holds, in bytes, the points counted.</summary>
    public long Bytes { get; }

    internal int Places => _places;

    internal int Clusters => _zooms.Length;

    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static ClusterTree Build(PointSet points, ClusterSettings settings, CancellationToken cancellationToken) =>
        ZoomClustering.Build(points, settings, cancellationToken);

    /// <summary>The nodes of a zoom whose own place lies in a box, edges counted; always in the same order.</summary>
    /// <param name="box">What is on screen.</param>
    /// <param name="zoom">From 0; from 21 on no places are one.</param>
    /// <param name="most">How many are looked for; where there are more, one more is found.</param>
    public List<int> Find(BoundingBox box, int zoom, int most = int.MaxValue)
    {
        var found = new List<int>();
        var open = new Stack<int>(_roots.AsEnumerable().Reverse());
        while (found.Count <= most && open.TryPop(out var node))
        {
            if (!IsCluster(node) || _zooms[node - _places] >= zoom)
            {
                var (longitude, latitude) = Centroid(node);
                if (Bounds.Of(longitude, latitude).Meets(box))
                {
                    found.Add(node);
                }
            }
            else if (Box(node).Meets(box))
            {
                // Otherwise nothing beneath is shown: it all lies within the box around its rows.
                PushChildren(node, open);
            }
        }

        return found;
    }

    /// <summary>How many rows a node has.</summary>
    public int Count(int node) => _counts[node];

    /// <summary>The rows of a node, in an order of the tree's own.</summary>
    public ReadOnlySpan<int> Rows(int node) => _rows.AsSpan(_rowStarts[node], _counts[node]);

    /// <summary>The row with the smallest key.</summary>
    public int FirstRow(int node) => _firstRows[node];

    /// <summary>The hash of a node's keys: the same for the same rows, in every process.</summary>
    public ulong Hash(int node) => _hashes[node];

    /// <summary>Where a node lies, in degrees: a place as it is, a cluster at the mean of its rows on the map plane.</summary>
    public (double Longitude, double Latitude) Centroid(int node) => IsCluster(node)
        ? (MapPlane.Longitude(_x[node]), MapPlane.Latitude(_y[node]))
        : (Points.Longitudes[_firstRows[node]], Points.Latitudes[_firstRows[node]]);

    /// <summary>The smallest box around a node's rows.</summary>
    public Bounds Box(int node) => IsCluster(node)
        ? _boxes[node - _places]
        : Bounds.Of(Points.Longitudes[_firstRows[node]], Points.Latitudes[_firstRows[node]]);

    /// <summary>The zoom from which on a cluster is shown as its parts; null for a place, which stays one.</summary>
    public int? ExpansionZoom(int node) => IsCluster(node) ? _zooms[node - _places] + 1 : null;

    internal bool IsCluster(int node) => node >= _places;

    internal ReadOnlySpan<int> Children(int cluster) =>
        _children.AsSpan(_childStarts[cluster - _places].._childStarts[cluster - _places + 1]);

    private void PushChildren(int cluster, Stack<int> open)
    {
        var children = Children(cluster);
        for (var child = children.Length - 1; child >= 0; child--)
        {
            open.Push(children[child]);
        }
    }

    /// <summary>So that each node's rows lie together.</summary>
    private void PutRowsInOrder(NodeList nodes)
    {
        var at = 0;
        var open = new Stack<int>(_roots.AsEnumerable().Reverse());
        while (open.TryPop(out var node))
        {
            _rowStarts[node] = at;
            if (IsCluster(node))
            {
                PushChildren(node, open);
            }
            else
            {
                var rows = nodes.PlaceRows.AsSpan(nodes.PlaceStarts[node]..nodes.PlaceStarts[node + 1]);
                rows.CopyTo(_rows.AsSpan(at));
                at += rows.Length;
            }
        }
    }
}
