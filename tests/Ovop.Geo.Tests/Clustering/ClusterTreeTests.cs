using Ovop.Geo.Clustering;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Tests.Clustering;

/// <summary>Points clustered for every zoom.</summary>
public class ClusterTreeTests
{
    private static readonly BoundingBox World = Box(-180, -90, 180, 90);

    public static TheoryData<int, int, int> Settings => new() { { 1, 40, 2 }, { 2, 40, 2 }, { 3, 80, 5 }, { 4, 1, 2 }, { 5, 512, 2 }, { 6, 60, 1_000 } };

    [Theory]
    [MemberData(nameof(Settings))]
    public void Every_row_is_in_exactly_one_node_of_each_zoom(int seed, int radius, int minPoints)
    {
        var tree = Tree(ClusterPoints.Random(3_000, seed), radius, minPoints);

        for (var zoom = 0; zoom <= MapPlane.DeepestZoom; zoom++)
        {
            var nodes = tree.Find(World, zoom);
            var rows = nodes.SelectMany(node => tree.Rows(node).ToArray()).Order().ToArray();
            Assert.Equal(Enumerable.Range(0, 3_000), rows);
            Assert.All(nodes, node => Assert.Equal(tree.Count(node), tree.Rows(node).Length));
            Assert.All(nodes, node => Assert.Equal(tree.Rows(node).ToArray().Min(), tree.FirstRow(node)));
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void A_cluster_breaks_up_at_its_expansion_zoom_and_not_before(int seed, int radius, int minPoints)
    {
        var tree = Tree(ClusterPoints.Random(2_000, seed), radius, minPoints);
        var shown = Enumerable.Range(0, MapPlane.DeepestZoom + 1).Select(zoom => tree.Find(World, zoom).ToHashSet()).ToArray();

        for (var zoom = 0; zoom < MapPlane.DeepestZoom; zoom++)
        {
            foreach (var node in shown[zoom])
            {
                if (tree.ExpansionZoom(node) is { } breaks)
                {
                    Assert.InRange(breaks, zoom + 1, ClusterSettings.DeepestZoom + 1);
                    Assert.Contains(node, shown[breaks - 1]);
                    Assert.DoesNotContain(node, shown[breaks]);
                    Assert.True(tree.Count(node) >= minPoints);
                }
                else
                {
                    Assert.Contains(node, shown[MapPlane.DeepestZoom]);
                    Assert.All(tree.Rows(node).ToArray(), row => Assert.Equal(tree.Centroid(node), PointOf(tree, row)));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Settings))]
    public void No_two_nodes_of_a_zoom_that_are_left_alone_lie_within_the_radius(int seed, int radius, int minPoints)
    {
        if (minPoints > 2)
        {
            // Where more are needed, those that are too few lie where they are.
            return;
        }

        var tree = Tree(ClusterPoints.Random(1_500, seed), radius, minPoints);
        for (var zoom = 0; zoom <= ClusterSettings.DeepestZoom; zoom++)
        {
            var reach = MapPlane.Length(radius, zoom);
            var alone = tree.Find(World, zoom).Where(node => tree.ExpansionZoom(node) != zoom + 1)
                .Select(node => Plane(tree.Centroid(node))).OrderBy(place => place.X).ToArray();
            for (var i = 0; i < alone.Length; i++)
            {
                for (var j = i + 1; j < alone.Length && alone[j].X - alone[i].X <= reach; j++)
                {
                    Assert.True(Distance(alone[i], alone[j]) > reach * (1 - 1e-6), $"zoom {zoom}");
                }
            }
        }
    }

    [Fact]
    public void What_is_in_a_box_are_the_nodes_of_the_world_whose_place_lies_in_it()
    {
        var tree = Tree(ClusterPoints.Random(4_000, 7), 40, 2);
        var random = new Random(8);
        for (var i = 0; i < 300; i++)
        {
            var zoom = random.Next(MapPlane.DeepestZoom + 1);
            var (south, north) = Ordered((random.NextDouble() * 180) - 90, (random.NextDouble() * 180) - 90);
            var (west, east) = ((random.NextDouble() * 360) - 180, (random.NextDouble() * 360) - 180);

            var expected = tree.Find(World, zoom).Where(node => tree.Centroid(node) is var (x, y)
                && y >= south && y <= north && (west > east ? x >= west || x <= east : x >= west && x <= east));

            Assert.Equal(expected, tree.Find(Box(west, south, east, north), zoom));
        }
    }

    [Fact]
    public void Stops_looking_behind_the_most_that_is_asked_for() =>
        Assert.Equal(11, Tree(ClusterPoints.Random(1_000, 9), 1, 2).Find(World, 22, most: 10).Count);

    [Fact]
    public void Rows_at_the_very_same_place_are_one_at_every_zoom_however_few()
    {
        var tree = Tree([(112.1, -8.1), (112.1, -8.1), (112.2, -8.1)], 40, minPoints: 1_000);

        for (var zoom = 0; zoom <= MapPlane.DeepestZoom; zoom++)
        {
            Assert.Equal([2, 1], tree.Find(World, zoom).Select(tree.Count));
        }

        Assert.All(tree.Find(World, 0), node => Assert.Null(tree.ExpansionZoom(node)));
    }

    [Fact]
    public void A_cluster_lies_at_the_mean_of_its_rows_on_the_map_plane()
    {
        var tree = Tree([(112, -8), (112, -8), (113, -7)], 40, 2);

        var node = Assert.Single(tree.Find(World, 0));
        var (longitude, latitude) = tree.Centroid(node);
        Assert.Equal(337.0 / 3, longitude, 9);
        Assert.Equal(((2 * MapPlane.Y(-8)) + MapPlane.Y(-7)) / 3, MapPlane.Y(latitude), 12);
        Assert.Equal(new Bounds(112, -8, 113, -7), tree.Box(node));

        // 40 of 512 pixels are 28 degrees at zoom 0, so one degree of longitude and its latitude break at 28 / 1.42.
        Assert.Equal(5, tree.ExpansionZoom(node));
    }

    [Fact]
    public void The_order_in_which_rows_were_read_makes_no_difference()
    {
        var points = ClusterPoints.Random(1_000, 10);
        var shuffled = new PointSetBuilder();
        foreach (var row in new Random(11).GetItems(Enumerable.Range(0, 1_000).ToArray(), 3_000).Concat(Enumerable.Range(0, 1_000)))
        {
            shuffled.Add(ClusterPoints.Key(row), points[row].Longitude, points[row].Latitude, null);
        }

        Assert.Equal(
            Text(Tree(points, 40, 2)),
            Text(ClusterTree.Build(shuffled.Build(), ClusterPoints.Usual, CancellationToken.None)));
    }

    [Fact]
    public void The_same_rows_have_the_same_hash_and_others_another()
    {
        var points = ClusterPoints.Random(2_000, 12);
        var tree = Tree(points, 40, 2);
        var nodes = Enumerable.Range(0, MapPlane.DeepestZoom + 1).SelectMany(zoom => tree.Find(World, zoom)).Distinct().ToArray();

        Assert.Equal(nodes.Length, nodes.Select(tree.Hash).Distinct().Count());
        Assert.Equal(nodes.Select(tree.Hash), nodes.Select(Tree(points, 40, 2).Hash));
    }

    [Fact]
    public void Of_no_points_there_is_nothing()
    {
        var tree = Tree([], 40, 2);

        Assert.Empty(tree.Find(World, 0));
        Assert.Equal(0, tree.Points.Count);
    }

    [Fact]
    public void Ends_when_nobody_waits_for_it_any_more() => Assert.Throws<OperationCanceledException>(() =>
        ClusterTree.Build(ClusterPoints.Of((1, 1), (2, 2)), ClusterPoints.Usual, new CancellationToken(canceled: true)));

    private static ClusterTree Tree((double, double)[] points, int radius, int minPoints) => ClusterTree.Build(
        ClusterPoints.Of(points), new ClusterSettings(radius, minPoints), CancellationToken.None);

    private static string Text(ClusterTree tree) => string.Join('\n', Enumerable.Range(0, MapPlane.DeepestZoom + 1)
        .SelectMany(zoom => tree.Find(World, zoom).Select(node => $"{zoom} {tree.Centroid(node)} {string.Join(',', tree.Rows(node).ToArray())}")));

    private static (double, double) PointOf(ClusterTree tree, int row) => (tree.Points.Longitudes[row], tree.Points.Latitudes[row]);

    private static (double X, double Y) Plane((double Longitude, double Latitude) place) =>
        (MapPlane.X(place.Longitude), MapPlane.Y(place.Latitude));

    private static double Distance((double X, double Y) a, (double X, double Y) b) =>
        Math.Sqrt(Math.Pow(b.X - a.X, 2) + Math.Pow(b.Y - a.Y, 2));

    private static (double, double) Ordered(double a, double b) => a < b ? (a, b) : (b, a);

    private static BoundingBox Box(double west, double south, double east, double north)
    {
        Assert.True(BoundingBox.TryRead([west, south, east, north], out var box, out _));
        return box;
    }
}
