using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Geo.Clustering;
using Ovop.Geo.Spatial;
using Ovop.Graph.Tests.Clients;
using Ovop.Testing;

namespace Ovop.Graph.Tests.Markers;

/// <summary>Clusters against those of npm supercluster, of the same points, radius and zoom.</summary>
public class SuperclusterTests
{
    // From here on supercluster's numbers are too coarse: it keeps places in single precision.
    private const int DeepestCompared = 16;

    [Theory]
    [InlineData(40, 2)]
    [InlineData(80, 2)]
    [InlineData(40, 5)]
    [InlineData(512, 2)]
    public Task As_many_markers_within_a_tenth_of_random_points(int radius, int minPoints) =>
        CompareAsync(RandomPoints(20_000), radius, minPoints);

    [TestDataFact]
    public Task As_many_markers_within_a_tenth_of_the_villages_of_three_regencies() => CompareAsync(
        [.. File.ReadLines(TestData.Path("gazetteer.csv")).Skip(1).Select(line => line.Split(',')).Select(Place)], 40, 2);

    private static async Task CompareAsync((double Longitude, double Latitude)[] points, int radius, int minPoints)
    {
        var tree = Tree(points, radius, minPoints);
        Assert.True(BoundingBox.TryRead([-180, -90, 180, 90], out var world, out _));
        var reference = await ReferenceAsync(points, radius, minPoints);
        for (var zoom = 0; zoom <= MapPlane.DeepestZoom; zoom++)
        {
            var nodes = tree.Find(world, zoom);
            Assert.Equal(points.Length, nodes.Sum(tree.Count));
            Assert.Equal(points.Length, (int)reference[zoom]!["rows"]!);
            if (zoom <= DeepestCompared)
            {
                var expected = (int)reference[zoom]!["markers"]!;
                Assert.True(
                    Math.Abs(nodes.Count - expected) <= expected * 0.1, $"zoom {zoom}: {nodes.Count} markers, supercluster has {expected}");
            }
        }
    }

    private static async Task<JsonNode> ReferenceAsync((double Longitude, double Latitude)[] points, int radius, int minPoints)
    {
        var file = Path.Combine(TestFolder.Create("points"), "points.json");
        await File.WriteAllTextAsync(file, JsonSerializer.Serialize(new
        {
            radius,
            minPoints,
            deepest = ClusterSettings.DeepestZoom,
            points = points.Select(point => new[] { point.Longitude, point.Latitude }),
        }));
        var answer = await NodeScript.RunAsync("supercluster.mjs", file);
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return answer;
    }

    private static ClusterTree Tree((double Longitude, double Latitude)[] points, int radius, int minPoints)
    {
        var builder = new PointSetBuilder(points.Length);
        for (var i = 0; i < points.Length; i++)
        {
            builder.Add(Encoding.ASCII.GetBytes($"{i:D6}"), points[i].Longitude, points[i].Latitude, null);
        }

        return ClusterTree.Build(builder.Build(), new ClusterSettings(radius, minPoints), CancellationToken.None);
    }

    /// <summary>Villages around towns, with countryside between.</summary>
    private static (double, double)[] RandomPoints(int count)
    {
        var random = new Random(5);
        var towns = Enumerable.Range(0, 40).Select(_ => (X: 105 + (random.NextDouble() * 15), Y: -9 + (random.NextDouble() * 4), Size: 0.02 + (random.NextDouble() * 0.4))).ToArray();
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var town = towns[random.Next(towns.Length)];
            return i % 4 == 0
                ? (95 + (random.NextDouble() * 45), -11 + (random.NextDouble() * 17))
                : (town.X + (Spread() * town.Size), town.Y + (Spread() * town.Size));
        })];

        double Spread() => random.NextDouble() + random.NextDouble() + random.NextDouble() - 1.5;
    }

    private static (double, double) Place(string[] cells) => (
        double.Parse(cells[^3], CultureInfo.InvariantCulture), double.Parse(cells[^2], CultureInfo.InvariantCulture));
}
