namespace Ovop.Geo.Clustering;

/// <summary>
/// The nodes of a <see cref="ClusterTree"/> in the making: first the places, then the clusters, each after its children.
/// </summary>
internal sealed class NodeList
{
    private readonly PointSet _points;
    private readonly List<int> _children = [];
    private readonly List<int> _childStarts = [0];

    public NodeList(PointSet points)
    {
        _points = points;
        var placeOf = PlacesOf(points, out var places);
        (X, Y) = (new List<double>(places * 2), new List<double>(places * 2));
        (Counts, FirstRows, Hashes) = (new List<int>(places * 2), new List<int>(places * 2), new List<ulong>(places * 2));
        var starts = new int[places + 1];
        foreach (var place in placeOf)
        {
            starts[place + 1]++;
        }

        for (var place = 0; place < places; place++)
        {
            starts[place + 1] += starts[place];
        }

        PlaceStarts = starts;
        PlaceRows = new int[points.Count];
        var next = starts.AsSpan(0, places).ToArray();
        for (var row = 0; row < placeOf.Length; row++)
        {
            PlaceRows[next[placeOf[row]]++] = row;
        }

        for (var place = 0; place < places; place++)
        {
            AddPlace(PlaceRows.AsSpan(starts[place]..starts[place + 1]));
        }
    }

    /// <summary>How many places there are: nodes without children.</summary>
    public int Places => PlaceStarts.Length - 1;

    /// <summary>The rows of all places, one place behind another.</summary>
    public int[] PlaceRows { get; }

    /// <summary>Where in <see cref="PlaceRows"/> each place's begin; a last number says where they end.</summary>
    public int[] PlaceStarts { get; }

    public List<double> X { get; }

    public List<double> Y { get; }

    public List<int> Counts { get; }

    /// <summary>Of each node the row with the smallest key.</summary>
    public List<int> FirstRows { get; }

    /// <summary>Of each node the sum of its keys' hashes: the same for the same rows.</summary>
    public List<ulong> Hashes { get; }

    /// <summary>Of each cluster, the zoom at which it was formed.</summary>
    public List<byte> Zooms { get; } = [];

    /// <summary>Of each cluster: west, south, east, north.</summary>
    public List<Bounds> Boxes { get; } = [];

    public IReadOnlyList<int> Children => _children;

    public IReadOnlyList<int> ChildStarts => _childStarts;

    /// <summary>Makes one node of several.</summary>
    /// <returns>Its number.</returns>
    public int AddCluster(int zoom, ReadOnlySpan<int> nodes)
    {
        double x = 0, y = 0;
        var (count, firstRow, hash, box) = (0, int.MaxValue, 0UL, Bounds.Empty);
        foreach (var node in nodes)
        {
            x += X[node] * Counts[node];
            y += Y[node] * Counts[node];
            count += Counts[node];
            firstRow = Math.Min(firstRow, FirstRows[node]);
            hash = unchecked(hash + Hashes[node]);
            box = box.With(BoxOf(node));
            _children.Add(node);
        }

        _childStarts.Add(_children.Count);
        Zooms.Add((byte)zoom);
        Boxes.Add(box);
        return Add(x / count, y / count, count, firstRow, hash);
    }

    private Bounds BoxOf(int node) => node >= Places
        ? Boxes[node - Places]
        : Bounds.Of(_points.Longitudes[FirstRows[node]], _points.Latitudes[FirstRows[node]]);

    private void AddPlace(ReadOnlySpan<int> rows)
    {
        var hash = 0UL;
        foreach (var row in rows)
        {
            hash = unchecked(hash + KeyHash.Of(_points.Key(row)));
        }

        Add(MapPlane.X(_points.Longitudes[rows[0]]), MapPlane.Y(_points.Latitudes[rows[0]]), rows.Length, rows[0], hash);
    }

    private int Add(double x, double y, int count, int firstRow, ulong hash)
    {
        X.Add(x);
        Y.Add(y);
        Counts.Add(count);
        FirstRows.Add(firstRow);
        Hashes.Add(hash);
        return X.Count - 1;
    }

    /// <summary>Numbers the places in the order of their first rows.</summary>
    private static int[] PlacesOf(PointSet points, out int places)
    {
        var known = new Dictionary<(double, double), int>(points.Count);
        var placeOf = new int[points.Count];
        for (var row = 0; row < placeOf.Length; row++)
        {
            var point = (points.Longitudes[row], points.Latitudes[row]);
            if (!known.TryGetValue(point, out placeOf[row]))
            {
                placeOf[row] = known.Count;
                known.Add(point, known.Count);
            }
        }

        places = known.Count;
        return placeOf;
    }
}
