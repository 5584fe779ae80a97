using System.Buffers.Binary;
using System.Text;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Ovop.Engine.Tests.Conformance.Generating;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Statistics;
using Ovop.Geo.Querying.Values;
using Ovop.Geo.Spatial;

namespace Ovop.Graph.Tests.Fuzz;

/// <summary>Values in the binary form in which PostgreSQL sends them, ends of their ranges among them.</summary>
internal sealed class InventedValues(Dice dice)
{
    private static readonly GeometryFactory Factory = new(new PrecisionModel(), Srid.Wgs84);
    private static readonly byte[][] Geometries = [.. Shapes().Select(Ewkb)];

    /// <summary>A value of a projection; null for NULL, at times where the column cannot be.</summary>
    public byte[]? Of(EntityModel entity, Projection projection) => projection switch
    {
        _ when dice.Percent(10) => null,
        ColumnProjection column => Of(ColumnOf(entity, column.Column)),
        ShapedProjection shaped => Of(entity, shaped.Of),
        ConditionProjection => Of(ValueKind.Boolean, typeof(bool)),
        ComputedProjection computed => Of(computed.Field.Result, computed.Field.Name == GeometryFields.Envelope.Name ? typeof(Polygon) : typeof(Point)),
        _ => throw new NotSupportedException($"No value is invented for a {projection.GetType().Name}."),
    };

    /// <summary>A value of a column of statistics; null for NULL, at times where it cannot be.</summary>
    public byte[]? Of(EntityModel entity, StatisticsColumn column) =>
        dice.Percent(10) ? null : Of(column.KindIn(entity), typeof(Polygon));

    /// <summary>A value of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="type">The C# type, of a geometry or a number.</param>
    public byte[] Of(ValueKind kind, Type type) => kind switch
    {
        ValueKind.Text or ValueKind.Enum => Encoding.UTF8.GetBytes(dice.Pick(Words.Texts).Replace("\0", "", StringComparison.Ordinal)),
        ValueKind.Integer when type == typeof(long) => Long(dice.Pick([0L, -1, long.MinValue, long.MaxValue])),
        ValueKind.Integer => Integer(dice.Pick([0, -1, 42, int.MinValue, int.MaxValue])),
        ValueKind.Float => Long(BitConverter.DoubleToInt64Bits(dice.Pick([0d, -0d, 1.5, 1e300, -1e-300, 0.1]))),
        ValueKind.Boolean => [(byte)dice.Below(2)],
        ValueKind.Date => Integer(dice.Pick([0, -10_000, 9_000])),
        ValueKind.Geometry => Array.Find(Geometries, ewkb => Wkb.Type(ewkb).ToString() == type.Name) ?? Geometries[0],
        ValueKind.TextArray => TextArray("a", "é\"\\"),
        _ => throw new NotSupportedException($"No value is invented for a {kind}."),
    };

    private byte[] Of(EntityColumn column) => Of(column.Kind, column.ClrType);

    private static EntityColumn ColumnOf(EntityModel entity, ColumnPath path) =>
        path.Navigations.Aggregate(entity, (at, navigation) => at.Relation(navigation).Target).Column(path.Property);

    private static byte[] Integer(int value)
    {
        var wire = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(wire, value);
        return wire;
    }

    private static byte[] Long(long value)
    {
        var wire = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(wire, value);
        return wire;
    }

    // One dimension, no NULLs, of texts (OID 25), from 1.
    private static byte[] TextArray(params string[] texts) =>
    [
        .. Integer(1), .. Integer(0), .. Integer(25), .. Integer(texts.Length), .. Integer(1),
        .. texts.Select(Encoding.UTF8.GetBytes).SelectMany(text => (byte[])[.. Integer(text.Length), .. text]),
    ];

    private static IEnumerable<Geometry> Shapes()
    {
        var point = Factory.CreatePoint(new Coordinate(112.3, -8.1));
        var ring = new[] { new Coordinate(0, 0), new Coordinate(1, 0), new Coordinate(1, 1), new Coordinate(0, 0) };
        var line = Factory.CreateLineString(ring);
        var polygon = Factory.CreatePolygon(ring);
        return
        [
            point, line, polygon, Factory.CreateMultiPoint([point]), Factory.CreateMultiLineString([line]),
            Factory.CreateMultiPolygon([polygon]), Factory.CreateGeometryCollection([point, polygon]),
        ];
    }

    private static byte[] Ewkb(Geometry geometry) => new WKBWriter(ByteOrder.LittleEndian, handleSRID: true).Write(geometry);
}
