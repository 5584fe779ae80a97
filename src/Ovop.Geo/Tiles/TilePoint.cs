namespace Ovop.Geo.Tiles;

/// <summary>A point to be drawn that no row holds.</summary>
/// <param name="Id">The feature's id, not negative.</param>
/// <param name="Longitude">In degrees.</param>
/// <param name="Latitude">In degrees.</param>
/// <param name="Attributes">A JSON object of texts, numbers and booleans; its nulls are left out.</param>
public readonly record struct TilePoint(long Id, double Longitude, double Latitude, string Attributes);
