using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Querying;

/// <summary>A geometry in the form that a client asks for: simplified first, then brought to a CRS.</summary>
/// <param name="Of">A geometry column, or a computed geometry.</param>
/// <param name="SimplifyMetres">
/// How far a position may move at most, 0 to <see cref="QueryLimits.SimplifyMetres"/>; null: all positions stay.
/// </param>
/// <param name="Crs">
/// The EPSG number, which must be known to the database; null is 4326. Where the geometry cannot be shown in it, it comes
/// as it is stored, which its SRID tells.
/// </param>
public sealed record ShapedProjection(Projection Of, QueryValue SimplifyMetres, QueryValue Crs) : Projection;
