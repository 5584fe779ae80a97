using System.Text;
using Ovop.Geo.Clustering;

namespace Ovop.Geo.Tests.Clustering;

/// <summary>Points for tests of clusters.</summary>
internal static class ClusterPoints
{
    public static ClusterSettings Usual { get; } = new(RadiusPixels: 40, MinPoints: 2);

    /// <summary>Rows with the keys <c>0000</c>, <c>0001</c> and on; a commodity each, of three.</summary>
    public static PointSet Of(params ReadOnlySpan<(double Longitude, double Latitude)> points)
    {
        var builder = new PointSetBuilder();
        for (var i = 0; i < points.Length; i++)
        {
            builder.Add(Key(i), points[i].Longitude, points[i].Latitude, 1 + (i % 3));
        }

        return builder.Build();
    }

    /// <summary>The same points for the same seed: towns of many sizes, countryside, rows at one place, the ends of the world.</summary>
    public static (double Longitude, double Latitude)[] Random(int count, int seed)
    {
        var random = new Random(seed);
        var towns = Enumerable.Range(0, 12).Select(_ => (
            Longitude: (random.NextDouble() * 360) - 180, Latitude: (random.NextDouble() * 150) - 75,
            Size: Math.Pow(10, (random.NextDouble() * 4) - 3))).ToArray();
        var points = new (double, double)[count];
        for (var i = 0; i < count; i++)
        {
            var town = towns[random.Next(towns.Length)];
            points[i] = random.Next(10) switch
            {
                0 => ((random.NextDouble() * 360) - 180, (random.NextDouble() * 180) - 90),
                1 when i > 0 => points[random.Next(i)],
                2 when i % 50 == 2 => (random.Next(2) == 0 ? 180 : -180, random.Next(2) == 0 ? 90 : -90),
                _ => (Within(town.Longitude + (Spread() * town.Size), 180), Within(town.Latitude + (Spread() * town.Size), 90)),
            };
        }

        return points;

        double Spread() => random.NextDouble() + random.NextDouble() - 1;

        static double Within(double value, double most) => Math.Clamp(value, -most, most);
    }

    public static byte[] Key(int row) => Encoding.ASCII.GetBytes($"{row:D6}");
}
