using System.Collections.Immutable;
using Ovop.Geo.Querying.Values;

namespace Ovop.Geo.Spatial;

/// <summary>All computed fields of a geometry.</summary>
public static class GeometryFields
{
    private static readonly ImmutableArray<ValueParameter> To =
        [new ValueParameter("to", ValueKind.Geometry, "The geometry to measure to.")];

    /// <summary>PostGIS <c>ST_Distance</c> on geography.</summary>
    public static GeometryField DistanceMetres { get; } = new(
        "distanceMetres",
        "Metres on the spheroid between the nearest points of both.",
        ValueKind.Float,
        To,
        "ST_Distance({0}::geography, {1})");

    /// <summary>
    /// PostGIS <c>ST_Azimuth</c> on geography, which takes points only and gives radians from 0 to two pi.
    /// </summary>
    public static GeometryField BearingDegrees { get; } = new(
        "bearingDegrees",
        "Direction from the centroid to the other's centroid, in degrees from north by east, 0 or more and less than "
            + "360; null where the two are the same point.",
        ValueKind.Float,
        To,
        "degrees(ST_Azimuth(ST_Centroid({0})::geography, ST_Centroid({1}::geometry)::geography))");

    /// <summary>PostGIS <c>ST_Area</c> on geography.</summary>
    public static GeometryField AreaKm2 { get; } = new(
        "areaKm2",
        "Square kilometres on the spheroid; 0 for points and lines.",
        ValueKind.Float,
        [],
        "ST_Area({0}::geography) / 1000000");

    /// <summary>PostGIS <c>ST_Perimeter</c> on geography, holes counted.</summary>
    public static GeometryField PerimeterKm { get; } = new(
        "perimeterKm",
        "Kilometres on the spheroid around it, holes counted; 0 for points and lines.",
        ValueKind.Float,
        [],
        "ST_Perimeter({0}::geography) / 1000");

    /// <summary>PostGIS <c>ST_Centroid</c>; it may lie outside the geometry.</summary>
    public static GeometryField Centroid { get; } = new(
        "centroid", "The centre of mass as a point; it may lie outside.", ValueKind.Geometry, [], "ST_Centroid({0})");

    /// <summary>PostGIS <c>ST_PointOnSurface</c>.</summary>
    public static GeometryField PointOnSurface { get; } = new(
        "pointOnSurface", "A point that surely lies on the geometry.", ValueKind.Geometry, [], "ST_PointOnSurface({0})");

    /// <summary>PostGIS <c>ST_Envelope</c>; of a point or an upright line it is a point or a line.</summary>
    public static GeometryField Envelope { get; } = new(
        "envelope", "The smallest upright box around it.", ValueKind.Geometry, [], "ST_Envelope({0})");

    public static ImmutableArray<GeometryField> All { get; } =
        [DistanceMetres, BearingDegrees, AreaKm2, PerimeterKm, Centroid, PointOnSurface, Envelope];
}
