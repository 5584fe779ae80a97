using System.Globalization;
using System.Text.Json;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Tests.Spatial;

public sealed class GeometryInputTests
{
    [Theory]
    [InlineData("""{"type":"Point","coordinates":[103.9,-3.3]}""", GeometryType.Point, 1)]
    [InlineData("""{"type":"LineString","coordinates":[[0,0],[1,1]]}""", GeometryType.LineString, 2)]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,1],[0,0]]]}""", GeometryType.Polygon, 4)]
    [InlineData("""{"type":"MultiPoint","coordinates":[[0,0],[1,1]]}""", GeometryType.MultiPoint, 2)]
    [InlineData("""{"type":"MultiLineString","coordinates":[[[0,0],[1,1]]]}""", GeometryType.MultiLineString, 2)]
    [InlineData(
        """{"type":"MultiPolygon","coordinates":[[[[0,0],[9,0],[0,9],[0,0]],[[1,1],[1,2],[2,1],[1,1]]]]}""",
        GeometryType.MultiPolygon,
        8)]
    [InlineData(
        """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[0,0]}]}""",
        GeometryType.GeometryCollection,
        1)]
    public void Reads_each_type(string json, GeometryType type, int vertices)
    {
        var value = Parse(json);

        Assert.Equal((type, vertices, Srid.Wgs84), (value.Type, value.VertexCount, value.Crs));
        Assert.Equal(type, Wkb.Type(value.Ewkb.Span));
        Assert.True(value.IsWgs84);
    }

    [Fact]
    public void Keeps_holes_and_drops_heights()
    {
        var value = Parse(
            """{"type":"Polygon","coordinates":[[[0,0,5],[9,0,5],[0,9,5],[0,0,5]],[[1,1],[1,2],[2,1],[1,1]]]}""");
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        GeoJsonText.WriteCoordinates(value.Ewkb.Span, output);

        Assert.Equal(
            "[[[0,0],[9,0],[0,9],[0,0]],[[1,1],[1,2],[2,1],[1,1]]]",
            System.Text.Encoding.UTF8.GetString(output.WrittenSpan));
    }

    [Fact]
    public void Keeps_another_crs_for_the_database_to_transform()
    {
        var value = Parse("""{"type":"Point","coordinates":[640000,9100000],"crs":32749}""");

        Assert.Equal(32749, value.Crs);
        Assert.False(value.IsWgs84);
        Assert.Equal(32749, Wkb.SridOf(value.Ewkb.Span));
    }

    [Theory]
    [InlineData("[1,2]", "", "where a GeoJSON geometry object must stand")]
    [InlineData("null", "", "where a GeoJSON geometry object must stand")]
    [InlineData("{}", "", "\"type\" is missing")]
    [InlineData("""{"type":"point","coordinates":[1,2]}""", "type", "\"point\" is not one of Point, LineString")]
    [InlineData("""{"type":3,"coordinates":[1,2]}""", "type", "3 is not one of")]
    [InlineData("""{"type":"Feature","geometry":null}""", "type", "give the feature's member \"geometry\"")]
    [InlineData("""{"type":"Point"}""", "", "a Point must have the member \"coordinates\"")]
    [InlineData("""{"type":"GeometryCollection","coordinates":[]}""", "", "must have the member \"geometries\"")]
    [InlineData("""{"type":"Point","coordinates":"1,2"}""", "coordinates", "where an array must stand")]
    [InlineData("""{"type":"Point","coordinates":[]}""", "coordinates", "an array of 0 stands where a position")]
    [InlineData("""{"type":"Point","coordinates":[1,2,3,4]}""", "coordinates", "or of three with a height")]
    [InlineData("""{"type":"Point","coordinates":[1,"2"]}""", "coordinates[1]", "where a finite number must stand")]
    [InlineData("""{"type":"Point","coordinates":[1,1e999]}""", "coordinates[1]", "1e999 stands where a finite")]
    [InlineData("""{"type":"Point","coordinates":[1,2,null]}""", "coordinates[2]", "where a finite number must stand")]
    [InlineData("""{"type":"Point","coordinates":[112.3,200]}""", "coordinates[1]", "200 is no latitude")]
    [InlineData("""{"type":"Point","coordinates":[-8.1,112.3]}""", "coordinates[1]", "[longitude, latitude]")]
    [InlineData("""{"type":"Point","coordinates":[190,0]}""", "coordinates[0]", "190 is no longitude")]
    [InlineData("""{"type":"LineString","coordinates":[[0,0]]}""", "coordinates", "at least 2 positions; here are 1")]
    [InlineData("""{"type":"LineString","coordinates":[[0,0],[1]]}""", "coordinates[1]", "where a position must stand")]
    [InlineData("""{"type":"LineString","coordinates":[[1,1],[1,1]]}""", "coordinates", "too few different positions")]
    [InlineData("""{"type":"MultiPoint","coordinates":[]}""", "coordinates", "at least one position")]
    [InlineData("""{"type":"Polygon","coordinates":[]}""", "coordinates", "at least one ring")]
    [InlineData("""{"type":"Polygon","coordinates":[[[0,0],[1,1],[0,0]]]}""", "coordinates[0]", "at least 4 positions")]
    [InlineData("""{"type":"Polygon","coordinates":[[0,0],[1,1]]}""", "coordinates[0]", "a ring has at least 4")]
    [InlineData("""{"type":"Polygon","coordinates":[[0,0,0,0],[1,1]]}""", "coordinates[0][0]", "where a position must")]
    [InlineData(
        """{"type":"Polygon","coordinates":[[[0,0],[1,0],[0,1],[0,2]]]}""",
        "coordinates[0][3]",
        "the ring ends at [0, 2] and began at [0, 0]; repeat the first position")]
    [InlineData(
        """{"type":"Polygon","coordinates":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}""",
        "coordinates",
        "cross or touch along a stretch, near [1, 1]")]
    [InlineData(
        """{"type":"MultiPolygon","coordinates":[[[[5,5],[6,5],[5,6],[5,5]]],[[[0,0],[2,2],[2,0],[0,2],[0,0]]]]}""",
        "coordinates[1]",
        "not valid")]
    [InlineData(
        """{"type":"MultiPolygon","coordinates":[[[[0,0],[4,0],[0,4],[0,0]]],[[[1,1],[5,1],[1,5],[1,1]]]]}""",
        "coordinates",
        "not valid")]
    [InlineData(
        """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[0,0]},{"type":"Point"}]}""",
        "geometries[1]",
        "must have the member")]
    [InlineData(
        """{"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[0,0],"crs":4326}]}""",
        "geometries[0]",
        "told once")]
    [InlineData(
        """{"type":"GeometryCollection","geometries":["""
            + """{"type":"Polygon","coordinates":[[[0,0],[2,2],[2,0],[0,2],[0,0]]]}]}""",
        "geometries[0].coordinates",
        "not valid")]
    public void Says_where_and_what_is_wrong(string json, string path, string problem)
    {
        var error = Assert.Throws<GeometryInputException>(() => Parse(json));

        Assert.Equal(GeometryInputException.InvalidGeometry, error.Code);
        Assert.Equal(path, error.Path);
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"EPSG:4326\"")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("99999999")]
    [InlineData("4326.5")]
    [InlineData("{\"type\":\"name\"}")]
    public void Refuses_a_crs_that_is_no_EPSG_number(string crs)
    {
        var error = Assert.Throws<GeometryInputException>(
            () => Parse($$"""{"type":"Point","coordinates":[1,2],"crs":{{crs}}}"""));

        Assert.Equal((GeometryInputException.UnknownCrs, "crs"), (error.Code, error.Path));
    }

    [Fact]
    public void Refuses_more_positions_than_the_limit_whether_in_one_line_or_in_many()
    {
        var limits = new GeometryLimits { MaxVertices = 5 };
        var line = "[" + string.Join(",", Enumerable.Range(0, 6).Select(i => $"[{i},0]")) + "]";

        Assert.Contains("more than 5 positions", Problem($$"""{"type":"LineString","coordinates":{{line}}}""", limits),
            StringComparison.Ordinal);
        Assert.Contains(
            "more than 5 positions",
            Problem(
                """{"type":"MultiLineString","coordinates":[[[0,0],[1,1]],[[0,0],[1,1]],[[0,0],[1,1]]]}""", limits),
            StringComparison.Ordinal);
        Assert.Equal(5, Parse(
            """{"type":"LineString","coordinates":[[0,0],[1,0],[2,0],[3,0],[4,0]]}""", limits).VertexCount);
    }

    [Fact]
    public void Refuses_collections_nested_deeper_than_the_limit()
    {
        var limits = new GeometryLimits { MaxCollectionDepth = 1 };
        var json = """{"type":"Point","coordinates":[0,0]}""";
        for (var i = 0; i < 2; i++)
        {
            json = $$"""{"type":"GeometryCollection","geometries":[{{json}}]}""";
        }

        Assert.Equal(GeometryType.GeometryCollection, Parse(json, limits).Type);
        Assert.Contains(
            "more than 1 deep",
            Problem($$"""{"type":"GeometryCollection","geometries":[{{json}}]}""", limits),
            StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_numbers_in_messages_with_a_point_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = "," } };

            Assert.Contains(
                "95.5 is no latitude",
                Problem("""{"type":"Point","coordinates":[1,95.5]}""", new GeometryLimits()),
                StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Problem(string json, GeometryLimits limits) =>
        Assert.Throws<GeometryInputException>(() => Parse(json, limits)).Problem;

    private static GeometryValue Parse(string json, GeometryLimits? limits = null)
    {
        using var document = JsonDocument.Parse(json);
        return GeometryInput.Parse(document.RootElement, limits ?? new GeometryLimits());
    }
}
