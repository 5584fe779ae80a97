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
            var active = level.FindAll(node => IsActive(node, near, radius));
            if (active.Count > 1)
            {
                level = Merged(level, active, node => IsActive(node, near, radius), radius, zoom);
            }
        }

        return [.. level];
    }

    private bool IsActive(int node, double[] near, double radius) => node >= _nodes.Places || near[node] <= 2 * radius;

    /// <summary>The nodes of a zoom, made of those of the deeper one.</summary>
    /// <param name="level">Of the deeper zoom, in order.</param>
    /// <param name="active">Of these, those that may have neighbours, in order.</param>
    /// <param name="isActive">Tells them.</param>
    /// <param name="radius">Of the zoom, 0 to 1.</param>
    /// <param name="zoom">The zoom.</param>
    private List<int> Merged(List<int> level, List<int> active, Predicate<int> isActive, double radius, int zoom)
    {
        var grid = Grid(active, radius);
        var isTaken = new bool[active.Count];
        var merged = new List<int>(level.Count);
        var next = 0;
        foreach (var node in level)
        {
            if (!isActive(node))
            {
                merged.Add(node);
                continue;
            }

            var index = next++;
            if (isTaken[index])
            {
                continue;
            }

            isTaken[index] = true;
            _found.Clear();
            grid.Find(_nodes.X[node], _nodes.Y[node], radius, _found);
            _members.Clear();
            _members.Add(node);
            var rows = _nodes.Counts[node];
            foreach (var neighbour in _found)
            {
                if (!isTaken[neighbour])
                {
                    // Also where they are too few together: what was looked at around one is not looked at again.
                    isTaken[neighbour] = true;
                    _members.Add(active[neighbour]);
                    rows += _nodes.Counts[active[neighbour]];
                }
            }

            if (_members.Count > 1 && rows >= _settings.MinPoints)
            {
                merged.Add(_nodes.AddCluster(zoom, CollectionsMarshal.AsSpan(_members)));
            }
            else
            {
                merged.AddRange(_members);
            }
        }

        return merged;
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
