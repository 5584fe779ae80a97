using System.Globalization;
using System.Text;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Streaming;
using Ovop.Geo.Tests.Querying;
using Ovop.Geo.Tiles;
using Ovop.Testing;

namespace Ovop.Geo.Tests.Tiles;

/// <summary>Neighbours that share an edge in the database share it in every tile, whatever is simplified away.</summary>
public sealed class SharedEdgeTests(QueryingFixture fixture) : QueryingTests(fixture)
{
    private const int Side = 12;
    private const int Steps = 40;
    private const double Cell = 0.02;

    // A net of 12 by 12 villages whose edges wind; each ring begins at a position of its own.
    protected override string Rows { get; } = Ladder + Net();

    [Theory]
    [InlineData(8, 207, 133)]
    [InlineData(9, 415, 267)]
    [InlineData(10, 830, 535)]
    [InlineData(11, 1661, 1070)]
    [InlineData(12, 3323, 2140)]
    [InlineData(14, 13292, 8561)]
    public async Task Are_shared_in_each_tile(int zoom, int column, int row)
    {
        Assert.True(TileAddress.TryRead($"{zoom}", $"{column}", $"{row}", out var address, out _));
        var reader = new TileReader(new RowStreamReader(Fixture.Sources.Reader, Fixture.Compiler), Fixture.Compiler, TimeSpan.FromSeconds(10));
        var source = TileSource.Create(
            TileLayers.All.Single(layer => layer.Name == "villages"), QueryingFixture.Models.For("Village"), null, [], QueryScope.Everything, Fixture.Compiler);

        var edges = Edges(await reader.ReadAsync(source, address, CancellationToken.None));

        Assert.NotEmpty(edges);
        Assert.Empty(Unshared(edges));
    }

    [Fact]
    public async Task Are_not_by_the_usual_way_so_that_this_test_can_fail()
    {
        var tile = await Fixture.Database.ScalarAsync<byte[]>(
            "SELECT ST_AsMVT(t, 'villages', 4096, 'g') FROM (SELECT ST_AsMVTGeom(ST_Transform(boundary, 3857), ST_TileEnvelope(7, 103, 66)) AS g FROM village) t");

        Assert.NotEmpty(Unshared(Edges(tile)));
    }

    /// <summary>Each edge within the tile with how often it is gone one way, less how often the other.</summary>
    private static Dictionary<((int X, int Y) From, (int X, int Y) To), int> Edges(byte[] tile)
    {
        var edges = new Dictionary<((int X, int Y) From, (int X, int Y) To), int>();
        foreach (var ring in VectorTile.Read(tile).Layers.SelectMany(layer => layer.Features).SelectMany(feature => feature.Parts))
        {
            for (var i = 0; i < ring.Count; i++)
            {
                var (from, to) = (ring[i], ring[(i + 1) % ring.Count]);
                var (key, by) = from.CompareTo(to) < 0 ? ((from, to), 1) : ((to, from), -1);
                edges[key] = edges.GetValueOrDefault(key) + by;
            }
        }

        return edges;
    }

    /// <summary>Those that no two rings go along in opposite directions, but for the outline of the net and of the tile.</summary>
    private static IEnumerable<((int X, int Y) From, (int X, int Y) To)> Unshared(Dictionary<((int X, int Y) From, (int X, int Y) To), int> edges)
    {
        var (west, east) = (edges.Keys.Min(edge => edge.From.X), edges.Keys.Max(edge => edge.To.X));
        var (north, south) = (edges.Keys.Min(edge => Math.Min(edge.From.Y, edge.To.Y)), edges.Keys.Max(edge => Math.Max(edge.From.Y, edge.To.Y)));
        return edges.Where(edge => edge.Value != 0).Select(edge => edge.Key).Where(edge =>
            new[] { edge.From, edge.To }.All(at => at.X != west && at.X != east && at.Y != north && at.Y != south));
    }

    private static string Net()
    {
        var rows = new StringBuilder(
            "INSERT INTO village (code, district_code, regency_code, name, kind, location, boundary, boundary_source, product_record) VALUES ");
        for (var n = 0; n < Side * Side; n++)
        {
            var (x, y) = (n % Side, n / Side);
            var ring = Ring(x, y).ToArray();
            var turned = ring.Skip(n * 7 % ring.Length).Concat(ring.Take(n * 7 % ring.Length)).ToArray();
            var positions = string.Join(',', turned.Append(turned[0]).Select(at => string.Create(CultureInfo.InvariantCulture, $"{at.X} {at.Y}")));
            rows.Append(CultureInfo.InvariantCulture, $"{(n == 0 ? "" : ",")}('35.05.01.{2000 + n}', '35.05.01', '35.05', 'V{n}', 'DESA', ST_PointOnSurface('SRID=4326;POLYGON(({positions}))'::geometry), 'SRID=4326;MULTIPOLYGON((({positions})))', 'OFFICIAL', 'UNSURVEYED')");
        }

        return rows.ToString();
    }

    private static IEnumerable<(double X, double Y)> Ring(int x, int y) =>
    [
        .. Across(x, y),
        .. Along(x + 1, y),
        .. Across(x, y + 1).Append(At(x + 1, y + 1)).Reverse().SkipLast(1),
        .. Along(x, y).Append(At(x, y + 1)).Reverse().SkipLast(1),
    ];

    // Edges of the net's outline are straight, so that they are told from those within.
    private static IEnumerable<(double X, double Y)> Across(int x, int y) => Enumerable.Range(0, Steps).Select(step =>
        (At(x, y).X + (Cell * step / Steps), At(x, y).Y + (step == 0 || y is 0 or Side ? 0 : Winding(x, y, step))));

    private static IEnumerable<(double X, double Y)> Along(int x, int y) => Enumerable.Range(0, Steps).Select(step =>
        (At(x, y).X + (step == 0 || x is 0 or Side ? 0 : Winding(x + 100, y, step)), At(x, y).Y + (Cell * step / Steps)));

    private static (double X, double Y) At(int x, int y) => (111.95 + (Cell * x), -8.2 + (Cell * y));

    // Less near the corners, where edges would else cross.
    private static double Winding(int x, int y, int step) => Math.Sin(Math.PI * step / Steps)
        * ((Math.Sin((x * 12.9898) + (y * 78.233) + (step * 37.719)) * 0.0004) + (Math.Sin((step * 0.4) + x + y) * 0.001));
}
