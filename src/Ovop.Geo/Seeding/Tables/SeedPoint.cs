using NetTopologySuite.Geometries;
using Ovop.Geo.Csv;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>A position as the files write it: degrees, longitude from -180 to 180, latitude from -90 to 90.</summary>
internal readonly record struct SeedPoint(double Lon, double Lat)
{
    public static SeedPoint Read(SheetRow line) =>
        new(line.Number("lon", -180, 180), line.Number("lat", -90, 90));

    public static SeedPoint From(Point point) => new(point.X, point.Y);

    public Point ToPoint() => new(Lon, Lat) { SRID = Srid.Wgs84 };
}
