using System.Globalization;
using System.Text.Json;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Tests.Querying.Agreement;

/// <summary>Geometries about villages as GeoJSON text, which both sides read by themselves.</summary>
/// <param name="points">Longitude and latitude of the villages.</param>
/// <param name="boundaries">Some of their own shapes, so that edges are shared and shapes are equal.</param>
internal sealed class RandomGeometries(Random random, (double X, double Y)[] points, string[] boundaries)
{
    /// <summary>A collection now and then, which not every function takes.</summary>
    public string Any() => random.Next(8) > 0
        ? Next()
        : $$"""{"type":"GeometryCollection","geometries":[{{Text("Point", Position(At()))}},{{Text("LineString", Path(2))}}]}""";

    /// <summary>Of one kind.</summary>
    public string Next() => random.Next(7) switch
    {
        0 => boundaries[random.Next(boundaries.Length)],
        1 => Text("Point", Position(At())),
        2 => Text("LineString", Path(random.Next(2, 5))),
        3 => Text("MultiPoint", Path(3)),
        4 => Text("Polygon", $"[{Ring(At(), 4)}]"),
        5 => Holed(),
        _ => Text("MultiPolygon", $"[[{Ring(At(), 6, 0.02)}],[{Ring(points[0], 3, 0.001)}]]"),
    };

    public static GeometryValue Value(string geoJson)
    {
        using var document = JsonDocument.Parse(geoJson);
        return GeometryInput.Parse(document.RootElement, new GeometryLimits());
    }

    public static string Naive(string geoJson) => $"ST_SetSRID(ST_GeomFromGeoJSON('{geoJson}'), 4326)";

    /// <summary>West, south, east, north; now and then from here around the earth to a little further east.</summary>
    public double[] Box()
    {
        var ((x, y), width) = (At(), Size());
        return random.Next(10) == 0
            ? [Rounded(x + width), Rounded(y - width), Rounded(x), Rounded(y + width)]
            : [Rounded(x), Rounded(y), Rounded(x + width), Rounded(y + width)];
    }

    private string Holed()
    {
        var ((x, y), size) = (At(), Size());
        return Text("Polygon", $"[{Ring((x, y), 8, size)},{Ring((x, y), 4, size / 3)}]");
    }

    private string Path(int count) => $"[{string.Join(',', Enumerable.Range(0, count).Select(_ => Position(At())))}]";

    private string Ring((double X, double Y) centre, int corners, double? size = null)
    {
        var radius = size ?? Size();
        var positions = Enumerable.Range(0, corners).Select(i => Position((
            centre.X + (radius * Math.Cos(Math.Tau * i / corners)), centre.Y + (radius * Math.Sin(Math.Tau * i / corners)))));
        var all = positions.ToList();
        return $"[{string.Join(',', all.Append(all[0]))}]";
    }

    // Most lie in one part of the country, so that they meet several villages.
    private (double X, double Y) At()
    {
        var (x, y) = points[random.Next(points.Length)];
        return (x + ((random.NextDouble() - 0.5) * 0.05), y + ((random.NextDouble() - 0.5) * 0.05));
    }

    private double Size() => 0.002 + (random.NextDouble() * 0.15);

    private static string Text(string type, string coordinates) =>
        $$"""{"type":"{{type}}","coordinates":{{coordinates}}}""";

    private static string Position((double X, double Y) at) =>
        string.Create(CultureInfo.InvariantCulture, $"[{Rounded(at.X)},{Rounded(at.Y)}]");

    private static double Rounded(double degrees) => Math.Round(degrees, 6);
}
