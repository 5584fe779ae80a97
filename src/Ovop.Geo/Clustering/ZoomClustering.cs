using System.Runtime.InteropServices;

namespace Ovop.Geo.Clustering;

/// <summary>
/// Clusters points for all zooms, from the deepest up, as npm supercluster does (hierarchical greedy clustering): at each
/// zoom, in order, each node that is still free takes the free ones within the radius into a cluster, if they are enough
/// rows together, at the weighted mean of their places. Rows at the very same place are one node from the start.
/// </summary>
internal sealed class ZoomClustering
{
    /// <summary>The zoom whose radius is looked through for the nearest neighbours of places.</summary>
    private const int NearZoom = 12;

    /// <summary>Neighbours of a place that are looked at for the nearest; where there are more, it counts as near.</summary>
    private const int MostNear = 32;

    private readonly ClusterSettings _settings;
    private readonly NodeList _nodes;
    private readonly List<int> _found = [];
    private readonly List<int> _members = [];

    private ZoomClustering(PointSet points, ClusterSettings settings) =>
        (_settings, _nodes) = (settings, new NodeList(points));

    /// <exception cref="OperationCanceledException">Nobody waits for it any more.</exception>
    public static ClusterTree Build(PointSet points, ClusterSettings settings, CancellationToken cancellationToken)
    {
        var clustering = new ZoomClustering(points, settings);
        return new ClusterTree(points, clustering._nodes, clustering.Roots(cancellationToken));
    }

    private int[] Roots(CancellationToken cancellationToken)
    {
        var near = NearestDistances();
        var level = Enumerable.Range(0, _nodes.Places).ToList();
        for (var zoom = ClusterSettings.DeepestZoom; zoom >= 0; zoom--)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var radius = MapPlane.Length(_settings.RadiusPixels, zoom);

            // A cluster lies within its radius of the node that it grew from, so by now, the radii of all deeper zooms
            // together being less than this one, within this radius of one of its places. A place whose nearest neighbour
            // lies two radii away has therefore nothing within one.
            var active = level.FindAll(node => node >= _nodes.Places || near[node] <= 2 * radius);
            if (active.Count > 1 && Merge(active, radius, zoom, level) is { } merged)
            {
                level = merged;
            }
        }

        return [.. level];
    }

    /// <summary>One zoom.</summary>
    /// <returns>The nodes of this zoom; null where they are those of the deeper one.</returns>
    private List<int>? Merge(List<int> active, double radius, int zoom, List<int> level)
    {
        var grid = Grid(active, radius);
        var isTaken = new bool[active.Count];
        var replaced = new Dictionary<int, int>();
        for (var i = 0; i < active.Count; i++)
        {
            if (isTaken[i])
            {
                continue;
            }

            isTaken[i] = true;
            _found.Clear();
            grid.Find(_nodes.X[active[i]], _nodes.Y[active[i]], radius, _found);
            _found.RemoveAll(neighbour => isTaken[neighbour]);
            if (_found.Count == 0)
            {
                continue;
            }

            _members.Clear();
            _members.Add(active[i]);
            var rows = _nodes.Counts[active[i]];
            foreach (var neighbour in _found)
            {
                // Also where they are too few together: what was looked at around one is not looked at again.
                isTaken[neighbour] = true;
                _members.Add(active[neighbour]);
                rows += _nodes.Counts[active[neighbour]];
            }

            if (rows >= _settings.MinPoints)
            {
                var cluster = _nodes.AddCluster(zoom, CollectionsMarshal.AsSpan(_members));
                _members.ForEach(member => replaced[member] = -1);
                replaced[active[i]] = cluster;
            }
        }

        return replaced.Count == 0
            ? null
            : [.. level.Select(node => replaced.GetValueOrDefault(node, node)).Where(node => node >= 0)];
    }

    /// <summary>Of each place how far its nearest neighbour is at least; 0 where that was not looked at.</summary>
    private double[] NearestDistances()
    {
        var reach = MapPlane.Length(_settings.RadiusPixels, NearZoom);
        var grid = Grid([.. Enumerable.Range(0, _nodes.Places)], reach);
        var near = new double[_nodes.Places];
        for (var place = 0; place < near.Length; place++)
        {
            _found.Clear();
            var (x, y) = (_nodes.X[place], _nodes.Y[place]);
            if (!grid.Find(x, y, reach, _found, MostNear))
            {
                continue;
            }

            var nearest = reach * reach;
            foreach (var neighbour in _found)
            {
                nearest = neighbour == place ? nearest : Math.Min(nearest, grid.DistanceSquared(neighbour, x, y));
            }

            near[place] = Math.Sqrt(nearest);
        }

        return near;
    }

    private NeighbourGrid Grid(List<int> nodes, double reach) => new(
        [.. nodes.Select(node => _nodes.X[node])], [.. nodes.Select(node => _nodes.Y[node])], reach);
}
