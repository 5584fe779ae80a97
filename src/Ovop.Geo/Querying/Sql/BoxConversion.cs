using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Querying.Sql;

/// <summary>From <c>[west, south, east, north]</c> to the geometry of the box.</summary>
internal static class BoxConversion
{
    /// <summary>
    /// PostGIS keeps a geometry's box in single precision, rounded outwards: below 180, by 1.6e-5 degrees at most, and
    /// of both that are compared.
    /// </summary>
    private const double Rounding = 4e-5;

    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Srid.Wgs84);

    /// <summary>One polygon; two where the box crosses the antimeridian; a line or a point where it is that thin.</summary>
    public static object Polygon(object value, QueryLimits limits)
    {
        var box = Read(value);
        return Ewkb(box.EasternPart is { } eastern
            ? Factory.BuildGeometry([Part(box.WesternPart), Part(eastern)])
            : Part(box));
    }

    /// <summary>
    /// A polygon a little smaller than the box: what the operator <c>@</c> finds in it lies in the box. Empty where
    /// there is none, or the box crosses the antimeridian.
    /// </summary>
    public static object Core(object value, QueryLimits limits)
    {
        var box = Read(value);
        var core = new Envelope(box.West, box.East, box.South, box.North);
        core.ExpandBy(-Rounding);
        return Ewkb(box.CrossesAntimeridian || core.IsNull ? Factory.CreatePolygon() : Factory.ToGeometry(core));
    }

    private static BoundingBox Read(object value)
    {
        var numbers = new List<double>(4);
        foreach (var number in ColumnConversion.List(value))
        {
            numbers.Add(NumberConversion.Finite(number ?? throw Refused("A box has no null among its numbers.")));
            if (numbers.Count > 4)
            {
                break;
            }
        }

        return BoundingBox.TryRead([.. numbers], out var box, out var problem) ? box : throw Refused(problem);
    }

    private static object Ewkb(Geometry geometry) =>
        (ReadOnlyMemory<byte>)new WKBWriter(ByteOrder.LittleEndian, handleSRID: true).Write(geometry);

    private static Geometry Part(BoundingBox box) =>
        Factory.ToGeometry(new Envelope(box.West, box.East, box.South, box.North));

    private static QueryArgumentException Refused(string problem) => new(QueryErrorCodes.InvalidArgument, problem);
}
