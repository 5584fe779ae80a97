namespace Ovop.Geo.Clustering;

/// <summary>
/// The square on which web maps draw the world (Web Mercator, EPSG:3857): x from 0 at 180° west to 1 at 180° east, y from 0
/// at some 85.05° north to 1 at as much south. Zooms count as MapLibre counts them: at zoom 0 the square is 512 pixels wide.
/// </summary>
public static class MapPlane
{
    /// <summary>The deepest zoom of a map.</summary>
    public const int DeepestZoom = 22;

    private const double TilePixels = 512;

    public static double X(double longitude) => (longitude / 360) + 0.5;

    /// <summary>Nearer to a pole than the square reaches, its edge.</summary>
    public static double Y(double latitude)
    {
        var sine = Math.Sin(latitude * Math.PI / 180);
        return Math.Clamp(0.5 - (0.25 * Math.Log((1 + sine) / (1 - sine)) / Math.PI), 0, 1);
    }

    public static double Longitude(double x) => (x - 0.5) * 360;

    public static double Latitude(double y) =>
        (360 * Math.Atan(Math.Exp((180 - (y * 360)) * Math.PI / 180)) / Math.PI) - 90;

    /// <summary>So many pixels at a zoom, as a part of the square's side.</summary>
    public static double Length(double pixels, int zoom) => pixels / (TilePixels * (1L << zoom));
}
