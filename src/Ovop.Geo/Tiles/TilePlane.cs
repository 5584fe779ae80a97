using Ovop.Geo.Clustering;

namespace Ovop.Geo.Tiles;

/// <summary>Places in the units of one tile: 0 to <see cref="TileStatement.Extent"/> from its west and north edges.</summary>
internal readonly struct TilePlane(TileAddress address)
{
    private readonly double _units = (double)(1L << address.Zoom) * TileStatement.Extent;

    /// <summary>The whole unit next to a longitude in degrees.</summary>
    public double X(double longitude) => Math.Round((MapPlane.X(longitude) * _units) - ((double)address.Column * TileStatement.Extent));

    /// <summary>The whole unit next to a latitude in degrees.</summary>
    public double Y(double latitude) => Math.Round((MapPlane.Y(latitude) * _units) - ((double)address.Row * TileStatement.Extent));
}
