using System.Text;
using Ovop.Geo.Importing.GeoJson;
using Ovop.Geo.Spatial;
using Ovop.Geo.Tests.Querying;

namespace Ovop.Geo.Tests.Importing.GeoJson;

/// <summary>Alone, since one of them looks at the memory of the process.</summary>
[Collection(nameof(AllocationTests))]
public sealed class GeoJsonFeatureReaderTests
{
    private const string A = """{"type":"Feature","id":"a","properties":null,"geometry":null}""";
    private const string B = """{"type":"Feature","id":"b","properties":null,"geometry":null}""";

    [Theory]
    [InlineData($$"""{"type":"FeatureCollection","features":[{{A}},{{B}}]}""", "a feature 1, b feature 2")]
    [InlineData($$"""{"features":[{{A}}],"type":"FeatureCollection"}""", "a feature 1")]
    [InlineData($$"""{"name":"x","bbox":[1,2,{}],"features":[ ] , "more":{"features":[{{A}}]} } """, "")]
    [InlineData($"{A}\n{B}\n", "a line 1, b line 2")]
    [InlineData($"\uFEFF\r\n{A}\r\n\r\n{B}", "a line 2, b line 4")]
    [InlineData($"{A}{B}", "a line 1, b line 1")]
    [InlineData($"\u001E{A}\n\u001E{B}\n", "a line 1, b line 2")]
    [InlineData($"\u001E{A}\n\u001E\u001E{B}", "a line 1, b line 2")]
    [InlineData(A, "a line 1")]
    [InlineData("{\n\"id\":\"a\",\n\"properties\":{},\"type\":\"Feature\"}\n {\"id\":\"b\"}", "a line 1, b line 4")]
    public async Task Sees_from_the_content_what_the_file_is(string text, string expected)
    {
        // However the bytes arrive, the same is read.
        foreach (var chunk in (int[])[1, 7, 4096])
        {
            Assert.Equal(expected, string.Join(", ", await ReadAsync(text, chunk)));
        }
    }

    [Theory]
    [InlineData("", "line 1: nothing, where a GeoJSON FeatureCollection")]
    [InlineData(" \n ", "line 2: nothing")]
    [InlineData("[1]", "line 1: another JSON value")]
    [InlineData("{}", "an object without a type")]
    [InlineData("""{"type":"Topology","objects":{}}""", "an object of type \"Topology\"")]
    [InlineData("code,name\n", "line 1: not JSON here, at byte 1")]
    [InlineData("\n\nPK", "line 3: not JSON here")]
    [InlineData($$"""{"type":"FeatureCollection","features":[{{A}}""", "the file ends in the middle")]
    [InlineData($$"""{"type":"FeatureCollection","features":[{{A}},""", "the file ends in the middle")]
    [InlineData($$"""{"type":"FeatureCollection","features":[{{A}}]""", "the file ends in the middle")]
    [InlineData("""{"type":"FeatureCollection","features":[{"type":"Fea""", "the file ends in the middle")]
    [InlineData($"{A}\n{{\"type\":\"Feat", "line 2: the file ends in the middle; it may be truncated")]
    [InlineData($"{A}\n{A}\n{{\"type\" \"Feat\"}}", "line 3: not JSON here, at byte 9")]
    [InlineData("{\"type\":\"FeatureCollection\",\n\"features\":[\n{]}", "line 3: not JSON here, at byte 2")]
    [InlineData("""{"type":"FeatureCollection","features":{}}""", "\"features\" of the collection is not an array")]
    [InlineData($$"""{"type":"FeatureCollection","features":[]}{{A}}""", "more text follows")]
    [InlineData("""{"type":"FeatureCollection","crs":"Bessel","features":[]}""", "\"Bessel\", which names no EPSG")]
    [InlineData($$"""{"type":"FeatureCollection","features":[{{A}}],"crs":32749}""", "put it first")]
    public async Task Says_where_a_file_is_not_what_it_should_be(string text, string expected)
    {
        foreach (var chunk in (int[])[1, 7, 4096])
        {
            var error = await Assert.ThrowsAsync<GeoJsonSyntaxException>(() => ReadAsync(text, chunk));
            Assert.Contains(expected, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Keeps_the_buffer_small_over_a_long_file()
    {
        var feature = Encoding.UTF8.GetBytes(A + "\n");
        await using var stream = new RepeatingStream(feature, times: 400_000);
        await using var reader = new GeoJsonFeatureReader(stream);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var features = 0;
        while (await reader.MoveNextAsync(CancellationToken.None))
        {
            features++;
            if (features == 300_000)
            {
                // 20 MB have gone by.
                Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 2_000_000);
            }
        }

        Assert.Equal(400_000, features);
        Assert.Equal(400_000L * feature.Length, reader.BytesConsumed);
    }

    [Fact]
    public async Task Reads_a_feature_far_longer_than_a_chunk()
    {
        var name = new string('x', 5_000_000);
        var text = $$"""{"type":"FeatureCollection","features":[{"id":"{{name}}"}]}""";

        Assert.Equal([$"{name} feature 1"], await ReadAsync(text, chunk: 4096));
    }

    [Theory]
    [InlineData("4326", Srid.Wgs84)]
    [InlineData("null", Srid.Wgs84)]
    [InlineData("32749", 32749)]
    [InlineData("\"EPSG:32749\"", 32749)]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}}""", Srid.Wgs84)]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::32749"}}""", 32749)]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG:9.8.6:3857"}}""", 3857)]
    [InlineData("""{"type":"name","properties":{"name":"http://www.opengis.net/def/crs/EPSG/0/4326"}}""", Srid.Wgs84)]
    [InlineData("""{"type":"name","properties":{"name":"http://www.opengis.net/def/crs/OGC/1.3/CRS84"}}""", Srid.Wgs84)]
    [InlineData("""{"type":"EPSG","properties":{"code":4326}}""", Srid.Wgs84)]
    [InlineData("""{"type":"name","properties":{"name":"urn:ogc:def:crs:OGC:1.3:CRS83"}}""", null)]
    [InlineData("""{"type":"link","properties":{"href":"http://example.com/crs/42"}}""", null)]
    [InlineData("""{"type":"name"}""", null)]
    [InlineData("0", null)]
    [InlineData("[4326]", null)]
    public void Understands_the_crs_member_of_2008(string crs, int? expected)
    {
        using var document = System.Text.Json.JsonDocument.Parse(crs);

        Assert.Equal(expected, GeoJsonCrs.Read(document.RootElement));
    }

    [Fact]
    public async Task Hands_the_collection_s_crs_on_to_its_features()
    {
        await using var stream = new MemoryStream(Encoding.UTF8.GetBytes(
            $$"""{"type":"FeatureCollection","crs":{"properties":{"name":"EPSG:32749"} },"features":[{{A}}]}"""));
        await using var reader = new GeoJsonFeatureReader(stream);

        Assert.True(await reader.MoveNextAsync(CancellationToken.None));
        Assert.Equal(32749, reader.Current.Crs);
    }

    private static async Task<List<string>> ReadAsync(string text, int chunk)
    {
        await using var stream = new ChunkedStream(Encoding.UTF8.GetBytes(text), chunk);
        await using var reader = new GeoJsonFeatureReader(stream);
        var features = new List<string>();
        while (await reader.MoveNextAsync(CancellationToken.None))
        {
            features.Add($"{reader.Current.Element.GetProperty("id").GetString()} {reader.Current.Place}");
        }

        return features;
    }

    /// <summary>Gives no more than some bytes at a time, as a network does.</summary>
    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, chunk)]);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(buffer.Length, chunk)], cancellationToken);
    }

    private sealed class RepeatingStream(byte[] bytes, int times) : MemoryStream(bytes)
    {
        private int _left = times;

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var read = await base.ReadAsync(buffer, cancellationToken);
            if (read > 0 || --_left == 0)
            {
                return read;
            }

            Position = 0;
            return await base.ReadAsync(buffer, cancellationToken);
        }
    }
}
