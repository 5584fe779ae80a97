using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Querying.Sql;

/// <summary>From <c>[west, south, east, north]</c> to the geometry of the box.</summary>
internal static class BoxConversion
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Srid.Wgs84);

    /// <summary>One polygon; two where the box crosses the antimeridian; a line or a point where it is that thin.</summary>
    public static object Polygon(object value, QueryLimits limits)
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

        if (!BoundingBox.TryRead([.. numbers], out var box, out var problem))
        {
            throw Refused(problem);
        }

        var geometry = box.EasternPart is { } eastern
            ? Factory.BuildGeometry([Part(box.WesternPart), Part(eastern)])
            : Part(box);
        return (ReadOnlyMemory<byte>)new WKBWriter(ByteOrder.LittleEndian, handleSRID: true).Write(geometry);
    }

    private static Geometry Part(BoundingBox box) =>
        Factory.ToGeometry(new Envelope(box.West, box.East, box.South, box.North));

    private static QueryArgumentException Refused(string problem) => new(QueryErrorCodes.InvalidArgument, problem);
}
