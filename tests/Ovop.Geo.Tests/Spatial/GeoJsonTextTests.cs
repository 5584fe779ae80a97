using System.Buffers;
using System.Text;
using NetTopologySuite;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Tests.Spatial;

public sealed class GeoJsonTextTests
{
    [Theory]
    [InlineData("POINT (112.25 -8.15)", """{"type":"Point","coordinates":[112.25,-8.15]}""")]
    [InlineData("LINESTRING (0 0, 1 2)", """{"type":"LineString","coordinates":[[0,0],[1,2]]}""")]
    [InlineData(
        "POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))",
        """{"type":"Polygon","coordinates":[[[0,0],[4,0],[4,4],[0,4],[0,0]]]}""")]
    [InlineData("MULTIPOINT ((1 2), (3 4))", """{"type":"MultiPoint","coordinates":[[1,2],[3,4]]}""")]
    [InlineData(
        "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 5))",
        """{"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[2,2],[3,3],[4,5]]]}""")]
    [InlineData(
        "MULTIPOLYGON (((0 0, 1 0, 0 1, 0 0)), ((5 5, 6 5, 5 6, 5 5)))",
        """{"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[0,1],[0,0]]],[[[5,5],[6,5],[5,6],[5,5]]]]}""")]
    [InlineData(
        "GEOMETRYCOLLECTION (POINT (1 2), GEOMETRYCOLLECTION (LINESTRING (0 0, 1 1)))",
        """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[1,2]},"""
            + """{"type":"GeometryCollection","geometries":[{"type":"LineString","coordinates":[[0,0],[1,1]]}]}]}""")]
    public void Writes_each_type_from_both_byte_orders(string wkt, string expected)
    {
        foreach (var order in (ByteOrder[])[ByteOrder.LittleEndian, ByteOrder.BigEndian])
        {
            Assert.Equal(expected, Text(Bytes(wkt, order)));
        }
    }

    [Theory]
    [InlineData("POINT EMPTY", """{"type":"Point","coordinates":[]}""")]
    [InlineData("LINESTRING EMPTY", """{"type":"LineString","coordinates":[]}""")]
    [InlineData("POLYGON EMPTY", """{"type":"Polygon","coordinates":[]}""")]
    [InlineData("MULTIPOINT EMPTY", """{"type":"MultiPoint","coordinates":[]}""")]
    [InlineData("MULTILINESTRING EMPTY", """{"type":"MultiLineString","coordinates":[]}""")]
    [InlineData("MULTIPOLYGON EMPTY", """{"type":"MultiPolygon","coordinates":[]}""")]
    [InlineData("GEOMETRYCOLLECTION EMPTY", """{"type":"GeometryCollection","geometries":[]}""")]
    public void Writes_what_is_empty_without_coordinates(string wkt, string expected) =>
        Assert.Equal(expected, Text(Bytes(wkt)));

    [Fact]
    public void Leaves_an_empty_point_out_of_a_multipoint()
    {
        var points = new MultiPoint([new Point(1, 2), Point.Empty, new Point(3, 4)]);

        Assert.Equal("[[1,2],[3,4]]", Coordinates(points.AsBinary()));
    }

    [Fact]
    public void Turns_exterior_rings_counter_clockwise_and_holes_clockwise()
    {
        var expected = "[[[0,0],[9,0],[9,9],[0,9],[0,0]],[[1,1],[1,2],[2,2],[2,1],[1,1]]]";

        Assert.Equal(expected, Coordinates(Bytes("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0), (1 1, 1 2, 2 2, 2 1, 1 1))")));
        Assert.Equal(expected, Coordinates(Bytes("POLYGON ((0 0, 0 9, 9 9, 9 0, 0 0), (1 1, 2 1, 2 2, 1 2, 1 1))")));
    }

    [Fact]
    public void Turns_each_polygon_of_a_multipolygon_by_itself()
    {
        Assert.Equal(
            "[[[[0,0],[1,0],[0,1],[0,0]]],[[[5,5],[6,5],[5,6],[5,5]]]]",
            Coordinates(Bytes("MULTIPOLYGON (((0 0, 0 1, 1 0, 0 0)), ((5 5, 6 5, 5 6, 5 5)))")));
    }

    [Fact]
    public void Sees_the_direction_of_a_tiny_ring_far_from_the_origin()
    {
        // Legs of a millimetre at 9,100 km north: products of its coordinates have no digits left for its area.
        var wkb = Bytes("POLYGON ((680000 9100000, 680000.001 9100000.001, 680000.001 9100000, 680000 9100000))");

        Assert.Equal(
            "[[[680000,9100000],[680000.001,9100000],[680000.001,9100000.001],[680000,9100000]]]", Coordinates(wkb));
    }

    [Fact]
    public void Keeps_the_height_and_leaves_out_the_measure()
    {
        var writer = new WKBWriter(ByteOrder.LittleEndian, handleSRID: true, emitZ: true, emitM: true);
        var point = new Point(new CoordinateZM(1, 2, 3, 4)) { SRID = Srid.Wgs84 };

        Assert.Equal("""{"type":"Point","coordinates":[1,2,3]}""", Text(writer.Write(point)));
        Assert.Equal("[1,2,3,1,2,3]", Bbox(writer.Write(point)));
        Assert.Equal("[1,2]", Coordinates(writer.Write(new Point(new CoordinateM(1, 2, 4)))));
    }

    [Fact]
    public void Reads_iso_codes_for_three_dimensions_as_well_as_flags()
    {
        var iso = Convert.FromHexString("01E9030000" + "000000000000F03F" + "0000000000000040" + "0000000000000840");

        Assert.Equal("""{"type":"Point","coordinates":[1,2,3]}""", Text(iso));
    }

    [Fact]
    public void Writes_the_parts_apart()
    {
        var wkb = Bytes("LINESTRING (112.3 -8.1, 110.5 -7.25)");

        Assert.Equal("\"LineString\"", Written(output => GeoJsonText.WriteType(wkb, output)));
        Assert.Equal("[[112.3,-8.1],[110.5,-7.25]]", Coordinates(wkb));
        Assert.Equal("[110.5,-8.1,112.3,-7.25]", Bbox(wkb));
        Assert.Equal("null", Written(output => GeoJsonText.WriteGeometries(wkb, output)));
    }

    [Fact]
    public void Gives_a_collection_geometries_and_no_coordinates()
    {
        var wkb = Bytes("GEOMETRYCOLLECTION (POINT (1 2))");

        Assert.Equal("null", Coordinates(wkb));
        Assert.Equal(
            """[{"type":"Point","coordinates":[1,2]}]""",
            Written(output => GeoJsonText.WriteGeometries(wkb, output)));
    }

    [Fact]
    public void Rounds_coordinates_and_box_alike()
    {
        var wkb = Bytes("LINESTRING (0.123456789 1.5, -0.00000001 7.99999999)");

        Assert.Equal("[[0.123457,1.5],[0,8]]", Coordinates(wkb));
        Assert.Equal("[0,1.5,0.123457,8]", Bbox(wkb));
        Assert.Equal("[[0.12,1.5],[0,8]]", Written(output => GeoJsonText.WriteCoordinates(wkb, output, precision: 2)));
    }

    [Fact]
    public void Gives_what_is_empty_an_empty_box() => Assert.Equal("[]", Bbox(Bytes("MULTIPOLYGON EMPTY")));

    [Fact]
    public void Says_the_same_as_the_geometry_whatever_chunks_the_output_gives()
    {
        var random = new Random(7);
        var ring = Enumerable.Range(0, 2000)
            .Select(i => i * Math.PI / 1000)
            .Select(a => new Coordinate(112 + ((1 + random.NextDouble()) * Math.Cos(a)), -8 + Math.Sin(a)))
            .ToList();
        ring.Add(ring[0]);
        var factory = new GeometryFactory();
        var polygon = factory.CreateMultiPolygon([factory.CreatePolygon([.. ring])]);

        var text = Coordinates(polygon.AsBinary(), precision: 15);

        Assert.True(text.Length > 64 * 1024, "The text must be longer than a chunk of the output.");
        using var parsed = System.Text.Json.JsonDocument.Parse(text);
        var positions = parsed.RootElement[0][0].EnumerateArray().ToList();
        Assert.Equal(ring.Count, positions.Count);
        for (var i = 0; i < ring.Count; i++)
        {
            Assert.Equal(ring[i].X, positions[i][0].GetDouble(), tolerance: 1e-14);
            Assert.Equal(ring[i].Y, positions[i][1].GetDouble(), tolerance: 1e-14);
        }
    }

    [Theory]
    [InlineData("", "WKB ends at byte 0")]
    [InlineData("0101000000000000000000F03F", "WKB ends at byte 13")]
    [InlineData("0201000000", "byte order")]
    [InlineData("0108000000", "none of the seven types")]
    [InlineData("010200000040420F00", "announces 1000000 parts")]
    [InlineData("0106000000010000000101000000000000000000F03F000000000000F03F", "a Point where a Polygon must stand")]
    public void Refuses_damaged_bytes(string hex, string message)
    {
        var error = Assert.Throws<FormatException>(() => Text(Convert.FromHexString(hex)));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_collections_that_would_exhaust_the_stack()
    {
        var bytes = Enumerable.Repeat<byte[]>([1, 7, 0, 0, 0, 1, 0, 0, 0], 100_000).SelectMany(b => b).ToArray();

        Assert.Contains("64 deep", Assert.Throws<FormatException>(() => Text(bytes)).Message, StringComparison.Ordinal);
        Assert.Contains(
            "64 deep", Assert.Throws<FormatException>(() => Wkb.Envelope(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Refuses_numbers_that_JSON_does_not_have()
    {
        var line = new LineString([new Coordinate(1, 2), new Coordinate(double.PositiveInfinity, 2)]);

        Assert.Throws<FormatException>(() => Text(line.AsBinary()));
    }

    private static byte[] Bytes(string wkt, ByteOrder order = ByteOrder.LittleEndian)
    {
        var geometry = new WKTReader(new NtsGeometryServices(new PrecisionModel(), Srid.Wgs84)).Read(wkt);
        return new WKBWriter(order, handleSRID: true).Write(geometry);
    }

    private static string Text(byte[] wkb) => Written(output => GeoJsonText.Write(wkb, output));

    private static string Coordinates(byte[] wkb, int precision = GeoJsonText.DefaultPrecision) =>
        Written(output => GeoJsonText.WriteCoordinates(wkb, output, precision));

    private static string Bbox(byte[] wkb) => Written(output => GeoJsonText.WriteBbox(wkb, output));

    private static string Written(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
