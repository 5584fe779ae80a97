using System.Globalization;
using Ovop.Geo.Clustering;

namespace Ovop.Geo.Tiles;

/// <summary>
/// A tile of OGC's tile matrix set WebMercatorQuad: at zoom 0 one tile is the world, and each zoom halves its side. Columns
/// count from the west, rows from the north.
/// </summary>
public readonly record struct TileAddress
{
    /// <summary>The deepest zoom; tiles there are some 10 metres wide.</summary>
    public const int DeepestZoom = MapPlane.DeepestZoom;

    private TileAddress(int zoom, int column, int row) => (Zoom, Column, Row) = (zoom, column, row);

    /// <summary>From 0 to <see cref="DeepestZoom"/>.</summary>
    public int Zoom { get; }

    /// <summary>From 0 to 2^<see cref="Zoom"/> - 1.</summary>
    public int Column { get; }

    /// <summary>From 0 to 2^<see cref="Zoom"/> - 1.</summary>
    public int Row { get; }

    /// <summary>Reads an address as it stands in a URL.</summary>
    /// <param name="zoom">Digits.</param>
    /// <param name="column">Digits.</param>
    /// <param name="row">Digits.</param>
    /// <param name="address">The tile.</param>
    /// <param name="problem">What is wrong where there is no such tile, as a sentence.</param>
    public static bool TryRead(string zoom, string column, string row, out TileAddress address, out string problem)
    {
        address = default;
        if (!TryNumber(zoom, DeepestZoom, out var z))
        {
            problem = $"The zoom is \"{zoom}\"; it must be a whole number from 0 to {DeepestZoom}.";
            return false;
        }

        var last = (1 << z) - 1;
        if (!TryNumber(column, last, out var x))
        {
            problem = $"The column is \"{column}\"; at zoom {z} it must be a whole number from 0 to {last}.";
            return false;
        }

        if (!TryNumber(row, last, out var y))
        {
            problem = $"The row is \"{row}\"; at zoom {z} it must be a whole number from 0 to {last}.";
            return false;
        }

        (address, problem) = (new TileAddress(z, x, y), "");
        return true;
    }

    /// <summary>
    /// The tile in degrees, as <c>[west, south, east, north]</c>, wider by a part of its side all around, but never beyond
    /// the edges of the map.
    /// </summary>
    /// <param name="margin">The part of the side.</param>
    public double[] Box(double margin)
    {
        var side = 1.0 / (1L << Zoom);
        return
        [
            MapPlane.Longitude(Math.Max(0, (Column - margin) * side)),
            MapPlane.Latitude(Math.Min(1, (Row + 1 + margin) * side)),
            MapPlane.Longitude(Math.Min(1, (Column + 1 + margin) * side)),
            MapPlane.Latitude(Math.Max(0, (Row - margin) * side)),
        ];
    }

    /// <summary>As in a URL.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Zoom}/{Column}/{Row}");

    private static bool TryNumber(string text, int last, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number <= last;
}
