using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Ovop.Geo.Spatial;

/// <summary>
/// Validity in the sense of OGC Simple Features (PostGIS's ST_IsValid): rings do not cross, holes lie within, polygons
/// of one geometry do not overlap. PostGIS's predicates may fail with a TopologyException on what is not valid.
/// </summary>
internal static class GeometryValidity
{
    /// <exception cref="GeometryInputException">Names the part, the fault and the position of the fault.</exception>
    public static void Require(Geometry geometry) => Require(geometry, "");

    private static void Require(Geometry geometry, string path)
    {
        var coordinates = path.Length == 0 ? "coordinates" : $"{path}.coordinates";
        switch (geometry)
        {
            case MultiPolygon or MultiLineString:
                // The parts first: the fault of a part is found nearer than that of the whole.
                for (var i = 0; i < geometry.NumGeometries; i++)
                {
                    RequireValid(geometry.GetGeometryN(i), $"{coordinates}[{i}]");
                }

                RequireValid(geometry, coordinates);
                break;
            case MultiPoint:
                break;
            case GeometryCollection:
                var geometries = path.Length == 0 ? "geometries" : $"{path}.geometries";
                for (var i = 0; i < geometry.NumGeometries; i++)
                {
                    Require(geometry.GetGeometryN(i), $"{geometries}[{i}]");
                }

                break;
            default:
                RequireValid(geometry, coordinates);
                break;
        }
    }

    private static void RequireValid(Geometry geometry, string path)
    {
        if (new IsValidOp(geometry).ValidationError is not { } error)
        {
            return;
        }

        var problem = error.ErrorType switch
        {
            TopologyValidationErrors.SelfIntersection => "lines of the boundary cross or touch along a stretch",
            TopologyValidationErrors.RingSelfIntersection => "a ring touches itself",
            TopologyValidationErrors.HoleOutsideShell => "a hole lies outside its polygon",
            TopologyValidationErrors.NestedHoles => "a hole lies within another hole",
            TopologyValidationErrors.NestedShells => "a polygon lies within another of the same geometry",
            TopologyValidationErrors.DisconnectedInteriors => "holes cut the polygon's interior in two",
            TopologyValidationErrors.DuplicateRings => "a ring stands twice",
            TopologyValidationErrors.TooFewPoints => "there are too few different positions",
            _ => error.Message,
        };
        var at = error.Coordinate;
        throw new GeometryInputException(
            GeometryInputException.InvalidGeometry,
            path,
            FormattableString.Invariant($"not valid: {problem}, near [{at.X}, {at.Y}]. ")
                + "Rings must be simple, holes within their polygon, polygons of one geometry apart.");
    }
}
