using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Ovop.Geo.Clustering;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Tests.Clustering;

/// <summary>Hulls and commodities of clusters.</summary>
public class ClusterContentsTests
{
    private static readonly GeometryFactory Factory = new();

    [Fact]
    public void Hulls_are_those_of_NetTopologySuite_at_every_zoom()
    {
        var contents = Contents(ClusterPoints.Random(2_000, 21));
        foreach (var (_, node) in Nodes(contents.Tree))
        {
            var rows = contents.Tree.Rows(node).ToArray();
            var points = Factory.CreateMultiPointFromCoords([.. rows.Select(row =>
                new Coordinate(contents.Tree.Points.Longitudes[row], contents.Tree.Points.Latitudes[row]))]);
            var hull = new WKBReader().Read(MarkerWkb.Hull(contents.Hull(node)));

            Assert.Equal(Srid.Wgs84, hull.SRID);
            var expected = points.ConvexHull();
            Assert.Equal(expected.GeometryType, hull.GeometryType);
            Assert.True(expected.EqualsTopologically(hull), $"{expected} {hull}");
        }
    }

    [Theory]
    [InlineData(1, "Point")]
    [InlineData(2, "LineString")]
    [InlineData(3, "LineString")] // on one line
    [InlineData(4, "Polygon")]
    public void A_hull_is_a_point_a_line_or_a_polygon(int count, string type)
    {
        (double, double)[] points = [(1, 1), (2, 2), (3, 3), (3, 1)];
        var contents = Contents(points[..count]);

        var (_, node) = Nodes(contents.Tree).First();
        Assert.Equal(type, new WKBReader().Read(MarkerWkb.Hull(contents.Hull(node))).GeometryType);
    }

    [Fact]
    public void Commodities_count_each_row_once_most_first()
    {
        var contents = Contents(ClusterPoints.Random(900, 22));
        foreach (var (_, node) in Nodes(contents.Tree))
        {
            var expected = contents.Tree.Rows(node).ToArray().GroupBy(row => 1 + (row % 3))
                .Select(group => new CommodityCount(group.Key, group.Count()))
                .OrderByDescending(count => count.Count).ThenBy(count => count.CommodityId);
            Assert.Equal(expected, contents.Commodities(node).ToArray());
        }
    }

    [Fact]
    public void What_was_worked_out_is_kept_and_counted()
    {
        var contents = Contents(ClusterPoints.Random(900, 23));
        var root = Nodes(contents.Tree).First(one => contents.Tree.ExpansionZoom(one.Node) is not null).Node;
        var before = contents.Bytes;
        Assert.True(before > contents.Tree.Bytes);

        var hull = contents.Hull(root).ToArray();
        var after = contents.Bytes;
        Assert.True(after > before);
        Assert.Equal(hull, contents.Hull(root).ToArray());
        Assert.Equal(after, contents.Bytes);
    }

    private static ClusterContents Contents((double, double)[] points) =>
        new(ClusterTree.Build(ClusterPoints.Of(points), ClusterPoints.Usual, CancellationToken.None));

    private static IEnumerable<(int Zoom, int Node)> Nodes(ClusterTree tree)
    {
        Assert.True(BoundingBox.TryRead([-180, -90, 180, 90], out var world, out _));
        return Enumerable.Range(0, MapPlane.DeepestZoom + 1).SelectMany(zoom => tree.Find(world, zoom).Select(node => (zoom, node)));
    }
}
