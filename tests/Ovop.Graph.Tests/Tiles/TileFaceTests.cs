using System.Net;
using System.Text.Json.Nodes;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;
using Ovop.Testing;

namespace Ovop.Graph.Tests.Tiles;

public sealed class TileFaceTests(VillageServer villages) : IClassFixture<VillageServer>
{
    private const string Tile = "/tiles/villages/8/207/133.mvt";

    private GraphServer Server => villages.Server;

    [Fact]
    public async Task Sends_a_tile()
    {
        using var response = await Server.SendAsync("GET", Tile);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/vnd.mapbox-vector-tile", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl!.ToString());
        Assert.Equal("Accept-Encoding", response.Headers.Vary.Single());
        var layer = Assert.Single(VectorTile.Read(await response.Content.ReadAsByteArrayAsync()).Layers);
        Assert.Equal(["Wonodadi", "Pikatan"], layer.Features.Select(feature => feature.Attributes["name"]));
    }

    [Theory]
    [InlineData("gzip", true)]
    [InlineData("br, gzip;q=0.5", true)]
    [InlineData("*", true)]
    [InlineData("gzip;q=0", false)]
    [InlineData("gzip;q=0, *", false)]
    [InlineData("br", false)]
    [InlineData("nonsense;;", false)]
    public async Task Is_compressed_for_whoever_takes_it(string accepted, bool isCompressed)
    {
        using var response = await Server.SendAsync("GET", Tile, $"Accept-Encoding: {accepted}");
        var body = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal(isCompressed ? ["gzip"] : [], response.Content.Headers.ContentEncoding);
        Assert.Equal(isCompressed, body is [0x1f, 0x8b, ..]);
        Assert.Equal(body.Length, response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task Draws_what_GraphQL_finds_by_the_same_filter()
    {
        const string Where = """{"products":{"some":{"name":{"contains":"Tahu"}}}}""";
        var found = await Server.AskAsync("query($w: VillageFilterInput) { villages(where: $w) { nodes { name } } }", new { w = JsonNode.Parse(Where) });

        var layer = Assert.Single((await ReadAsync($"{Tile}?where={Uri.EscapeDataString(Where)}")).Layers);

        Assert.Equal("""[{"name":"Wonodadi"}]""", found["data"]!["villages"]!["nodes"]!.ToJsonString());
        Assert.Equal(["Wonodadi"], layer.Features.Select(feature => feature.Attributes["name"]));
    }

    [Fact]
    public async Task Takes_geometries_in_another_CRS()
    {
        var where = """{"boundary":{"intersects":{"geometry":{"type":"Point","coordinates":[614696,9109742],"crs":32749}}}}""";

        Assert.Equal(["Wonodadi"], Assert.Single((await ReadAsync($"{Tile}?where={Uri.EscapeDataString(where)}")).Layers).Features.Select(feature => feature.Attributes["name"]));
    }

    [Fact]
    public async Task Answers_304_where_the_client_has_it_until_the_data_changes()
    {
        using var first = await Server.SendAsync("GET", Tile);
        var tag = first.Headers.ETag!.ToString();
        using (var again = await Server.SendAsync("GET", Tile, $"If-None-Match: \"other\", {tag}"))
        {
            Assert.Equal((HttpStatusCode.NotModified, tag), (again.StatusCode, again.Headers.ETag!.ToString()));
            Assert.Empty(await again.Content.ReadAsByteArrayAsync());
        }

        await villages.Database.ExecuteAsync("UPDATE village SET name = 'Pikatan Baru' WHERE code = '35.05.01.2008'");
        try
        {
            using var changed = await Server.SendAsync("GET", Tile, $"If-None-Match: {tag}");

            Assert.Equal(HttpStatusCode.OK, changed.StatusCode);
            Assert.NotEqual(tag, changed.Headers.ETag!.ToString());
            var layer = Assert.Single(VectorTile.Read(await changed.Content.ReadAsByteArrayAsync()).Layers);
            Assert.Equal("Pikatan Baru", layer.Features[1].Attributes["name"]);
        }
        finally
        {
            await villages.Database.ExecuteAsync("UPDATE village SET name = 'Pikatan' WHERE code = '35.05.01.2008'");
        }
    }

    [Fact]
    public async Task Is_204_where_nothing_lies()
    {
        using var response = await Server.SendAsync("GET", "/tiles/villages/8/0/0.mvt");

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.NotNull(response.Headers.ETag);
    }

    [Fact]
    public async Task Tells_the_length_to_HEAD_and_sends_nothing()
    {
        using var get = await Server.SendAsync("GET", Tile);
        using var head = await Server.SendAsync("HEAD", Tile);

        Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/tiles/towns/8/207/133.mvt", 404, "There is no layer \"towns\". There are: regencies, districts, zones, villages, village_points, clusters, sites, product_markers, village_markers, site_markers, cluster_markers.")]
    [InlineData("/tiles/towns.json", 404, "There is no layer \"towns\". There are: regencies, districts, zones, villages, village_points, clusters, sites, product_markers, village_markers, site_markers, cluster_markers.")]
    [InlineData("/tiles/villages/8/256/133.mvt", 400, "The column is \"256\"; at zoom 8 it must be a whole number from 0 to 255.")]
    [InlineData("/tiles/villages/eight/207/133.mvt", 400, "The zoom is \"eight\"; it must be a whole number from 0 to 22.")]
    [InlineData(Tile + "?wher={}", 400, "There is no parameter \"wher\". There is: where.")]
    [InlineData(Tile + "?where={}&where={}", 400, "The parameter \"where\" stands twice.")]
    [InlineData(Tile + "?where={", 400, "\"where\" is not valid JSON at byte 2.")]
    [InlineData(Tile + "?where=%7B%22nam%22:1%7D", 400, "Variable \"$where\" got invalid value { nam: 1 }; Field \"nam\" is not defined by type \"VillageFilterInput\". Did you mean \"name\", \"and\", \"near\", or \"not\"?")]
    [InlineData("/tiles/village_markers/8/207/133.mvt?where=%7B%22nam%22:1%7D", 400, "Variable \"$where\" got invalid value { nam: 1 }; Field \"nam\" is not defined by type \"VillageFilterInput\". Did you mean \"name\", \"and\", \"near\", or \"not\"?")]
    [InlineData("/tiles/villages.json?where=1", 400, "Variable \"$where\" got invalid value 1; Expected type \"VillageFilterInput\" to be an object.")]
    public async Task Says_what_is_wrong(string address, int status, string message)
    {
        using var response = await Server.SendAsync("GET", address);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal((status, message), ((int)response.StatusCode, (string)answer["errors"]![0]!["message"]!));
        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData(Tile)]
    [InlineData("/tiles/villages.json")]
    [InlineData("/style.json")]
    public async Task Is_only_read(string address)
    {
        using var response = await Server.SendAsync("POST", address);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task Markers_are_those_of_GraphQL()
    {
        var found = await Server.AskAsync("{ clusterMarkers(of: PRODUCTS, bbox: [111, -9, 113, -7], zoom: 5) { markers { id count } } }");
        var markers = found["data"]!["clusterMarkers"]!["markers"]!.AsArray();

        var layer = Assert.Single((await ReadAsync("/tiles/product_markers/5/25/16.mvt")).Layers);

        Assert.Equal(
            markers.Select(marker => ((string)marker!["id"]!, (long)marker["count"]!)),
            layer.Features.Select(feature => ((string)feature.Attributes["marker"], (long)feature.Attributes["count"])));
        Assert.All(layer.Features, feature => Assert.InRange(feature.Id!.Value, 1UL, (1UL << 53) - 1));
        Assert.Contains(layer.Features, feature => feature.Attributes.ContainsKey("commodity"));
    }

    [Fact]
    public async Task TileJSON_leads_to_the_tiles_of_the_filter()
    {
        const string Where = """{"name":{"eq":"Pikatan"}}""";
        using var response = await Server.SendAsync("GET", $"/tiles/villages.json?where={Uri.EscapeDataString(Where)}");
        var json = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;

        Assert.Equal(("3.0.0", "xyz", 8, 14), ((string)json["tilejson"]!, (string)json["scheme"]!, (int)json["minzoom"]!, (int)json["maxzoom"]!));
        Assert.Equal([112.1, -8.1, 112.2, -8.0], json["bounds"]!.AsArray().Select(bound => (double)bound!));
        Assert.Contains("ODbL", (string)json["attribution"]!, StringComparison.Ordinal);
        var address = ((string)json["tiles"]![0]!).Replace("{z}", "8", StringComparison.Ordinal).Replace("{x}", "207", StringComparison.Ordinal).Replace("{y}", "133", StringComparison.Ordinal);
        Assert.StartsWith(Server.Client.BaseAddress!.ToString(), address, StringComparison.Ordinal);
        var layer = Assert.Single((await ReadAsync(address)).Layers);
        Assert.Equal("Pikatan", Assert.Single(layer.Features).Attributes["name"]);
        Assert.Equal("villages", (string)json["vector_layers"]![0]!["id"]!);
        Assert.Subset(
            json["vector_layers"]![0]!["fields"]!.AsObject().Select(field => field.Key).ToHashSet(),
            layer.Features[0].Attributes.Keys.ToHashSet());
    }

    [Fact]
    public async Task TileJSON_tells_the_box_of_what_there_is_now()
    {
        double[] both = [112, -8.1, 112.2, -8], one = [112, -8.1, 112.1, -8];
        Assert.Equal(both, await BoundsAsync());
        Assert.Equal(both, await BoundsAsync());

        await villages.Database.ExecuteAsync("UPDATE village SET boundary = NULL, boundary_source = NULL WHERE code = '35.05.01.2008'");
        try
        {
            Assert.Equal(one, await BoundsAsync());
        }
        finally
        {
            await villages.Database.ExecuteAsync(
                "UPDATE village SET boundary = ST_Multi(ST_MakeEnvelope(112.1, -8.1, 112.2, -8.0, 4326)), boundary_source = 'INDICATIVE' WHERE code = '35.05.01.2008'");
        }

        async Task<double[]> BoundsAsync() =>
            [.. JsonNode.Parse(await Server.Client.GetStringAsync("/tiles/villages.json"))!["bounds"]!.AsArray().Select(bound => (double)bound!)];
    }

    [Fact]
    public async Task Addresses_begin_where_the_settings_say_that_clients_reach_the_server()
    {
        await using var server = await GraphServer.StartAsync(
            villages.Database.ConnectionString, new OvopOptions { PublicUrl = "https://map.example.org/ovop/" });

        var json = JsonNode.Parse(await server.Client.GetStringAsync("/tiles/villages.json"))!;
        var style = JsonNode.Parse(await server.Client.GetStringAsync("/style.json"))!;

        Assert.Equal("https://map.example.org/ovop/tiles/villages/{z}/{x}/{y}.mvt", (string)json["tiles"]![0]!);
        Assert.Equal("https://map.example.org/ovop/tiles/sites.json", (string)style["sources"]!["sites"]!["url"]!);
    }

    [Fact]
    public async Task The_style_draws_layers_and_attributes_that_there_are()
    {
        var style = JsonNode.Parse(await Server.Client.GetStringAsync("/style.json"))!;
        var sources = style["sources"]!.AsObject().ToDictionary(source => source.Key, source => (string)source.Value!["url"]!);

        foreach (var layer in style["layers"]!.AsArray().Where(layer => layer!["source"] is not null))
        {
            var json = JsonNode.Parse(await Server.Client.GetStringAsync(sources[(string)layer!["source"]!]))!;
            var drawn = json["vector_layers"]![0]!;
            Assert.Equal((string)layer["source-layer"]!, (string)drawn["id"]!);
            Assert.All(Attributes(layer), name => Assert.True(drawn["fields"]!.AsObject().ContainsKey(name), name));
        }
    }

    /// <summary>What the expressions of a layer get: <c>["get", name]</c>.</summary>
    private static IEnumerable<string> Attributes(JsonNode node) => node switch
    {
        JsonArray array when array.Count == 2 && array[0] is JsonValue head && head.TryGetValue(out string? text) && text == "get" => [(string)array[1]!],
        JsonArray array => array.Where(item => item is not null).SelectMany(item => Attributes(item!)),
        JsonObject members => members.Where(member => member.Value is not null).SelectMany(member => Attributes(member.Value!)),
        _ => [],
    };

    private async Task<VectorTile> ReadAsync(string address) => VectorTile.Read(await Server.Client.GetByteArrayAsync(address));
}
