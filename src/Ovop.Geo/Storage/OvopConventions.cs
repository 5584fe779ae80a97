using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using NetTopologySuite.Geometries;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Storage;

/// <summary>What holds for every entity, so that a configuration says only what is its own.</summary>
internal static class OvopConventions
{
    private static readonly string PointColumn = $"geometry(Point,{Srid.Wgs84})";
    private static readonly string MultiPolygonColumn = $"geometry(MultiPolygon,{Srid.Wgs84})";

    public static void Apply(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<Point>().HaveColumnType(PointColumn);
        configuration.Properties<MultiPolygon>().HaveColumnType(MultiPolygonColumn);

        // Deleting a row must not silently delete what others said of it: where it may, the configuration says so.
        configuration.Conventions.Remove<CascadeDeleteConvention>();

        // The order matters: the others read names that the first gives.
        configuration.Conventions.Add(_ => new SnakeCaseConvention());
        configuration.Conventions.Add(_ => new TextLengthConvention());
        configuration.Conventions.Add(_ => new EnumTextConvention());
        configuration.Conventions.Add(_ => new SlugConvention());
    }
}
