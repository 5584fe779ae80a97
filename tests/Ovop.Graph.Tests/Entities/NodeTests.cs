using System.Text;
using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Entities;

/// <summary>Objects found again by their ids, over HTTP.</summary>
public class NodeTests(VillageServer villages) : IClassFixture<VillageServer>, IAsyncLifetime
{
    public Task InitializeAsync() => villages.Database.ExecuteAsync(
        """
        INSERT INTO terrain_zone (id, slug, name) OVERRIDING SYSTEM VALUE VALUES (7, 'utara', 'Utara') ON CONFLICT DO NOTHING;
        INSERT INTO terrain_share VALUES ('35.05.01.2005', 7, 0.25), ('35.05.01.2008', 7, 1) ON CONFLICT DO NOTHING;
        """);

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Has_opaque_ids_that_lead_back_to_every_type_of_object()
    {
        var ids = JsonNode.Parse(await villages.Server.DataAsync(
            """{ villages { nodes { id terrainShares { id } products { nodes { id commodity { id } } } district { id regency { id province { id } } } } } }"""))!;
        var all = Ids(ids).Distinct().ToArray();

        var nodes = JsonNode.Parse(await villages.Server.DataAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", new { ids = all }))!["nodes"]!.AsArray();

        Assert.Equal(all, nodes.Select(node => (string)node!["id"]!));
        Assert.Equal(
            ["Commodity", "District", "Product", "Province", "Regency", "TerrainShare", "Village"],
            nodes.Select(node => (string)node!["__typename"]!).Distinct().Order(StringComparer.Ordinal));
        Assert.All(all, id => Assert.Matches("^[A-Za-z0-9_-]+$", id));
    }

    [Fact]
    public async Task Keeps_the_order_of_the_ids_with_null_for_what_is_not_there_and_an_object_twice() => Assert.Equal(
        """{"nodes":[{"name":"Pikatan"},null,{"share":0.25,"zone":{"name":"Utara"}},{"name":"Pikatan"},{"slug":"chips","nameId":"Keripik"},{"name":"Wonodadi"}]}""",
        await villages.Server.DataAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { ... on Village { name } ... on TerrainShare { share zone { name } } ... on Commodity { slug nameId } } }",
            new
            {
                ids = new[]
                {
                    Id("1:Village:35.05.01.2008"), Id("1:Village:9"), Id("1:TerrainShare:35.05.01.2005:7"), Id("1:Village:35.05.01.2008"),
                    Id("1:Commodity:2"), Id("1:Village:35.05.01.2005"),
                },
            }));

    [Fact]
    public async Task Finds_one_with_lists_and_geometries_beneath() => Assert.Equal(
        """{"a":{"name":"Pikatan","location":{"crs":32749},"products":{"totalCount":2,"nodes":[{"name":"Keripik"}]},"distanceMetres":0},"none":null}""",
        await villages.Server.DataAsync(
            """
            query($a: ID!, $b: ID!, $here: Geometry!) {
              a: node(id: $a) { ... on Village { name location(crs: 32749) { crs } products(first: 1, order: [{ name: ASC }]) { totalCount nodes { name } } distanceMetres(to: $here) } }
              none: node(id: $b) { id }
            }
            """,
            new { a = Id("1:Village:35.05.01.2008"), b = Id("1:Product:999"), here = new { type = "Point", coordinates = new[] { 112.15, -8.05 } } }));

    [Theory]
    [InlineData("node(id: \"\")", "id: \"\" is no id of this server; give one as it came in a field id.")]
    [InlineData("nodes(ids: [\"MTpWaWxsYWdlOjk\", \"???\"])", "ids[1]: \"???\" is no id of this server; give one as it came in a field id.")]
    [InlineData("nodes(ids: [\"MjpWaWxsYWdlOjk\"])", "ids[0]: \"MjpWaWxsYWdlOjk\" is no id of this server; give one as it came in a field id.")]
    public async Task Refuses_what_is_no_id_and_says_which(string field, string message)
    {
        var error = await villages.Server.ErrorAsync($$"""{ {{field}} { id } }""");

        Assert.Equal(("INVALID_ARGUMENT", message), ((string?)error["extensions"]!["code"], (string?)error["message"]));
    }

    [Theory]
    [InlineData("1:Commodity:02")]
    [InlineData("1:Commodity:+2")]
    [InlineData("1:Commodity:99999999999")]
    [InlineData("1:Nothing:2")]
    [InlineData("1:TerrainShare:35.05.01.2005")]
    [InlineData("1:Village:")]
    [InlineData("1:Village:a:b")]
    public async Task Refuses_ids_that_it_would_not_give(string id)
    {
        var error = await villages.Server.ErrorAsync("query($id: ID!) { node(id: $id) { id } }", new { id = Id(id) });

        Assert.Equal("INVALID_ARGUMENT", (string?)error["extensions"]!["code"]);
    }

    [Fact]
    public async Task Refuses_more_ids_than_a_page_has_rows()
    {
        var error = await villages.Server.ErrorAsync(
            "query($ids: [ID!]!) { nodes(ids: $ids) { id } }", new { ids = Enumerable.Repeat(Id("1:Village:9"), 1_001) });

        Assert.Equal("PAGE_TOO_LARGE", (string?)error["extensions"]!["code"]);
    }

    [Fact]
    public async Task Answers_no_ids_with_an_empty_list() =>
        Assert.Equal("""{"nodes":[]}""", await villages.Server.DataAsync("{ nodes(ids: []) { id } }"));

    private static string Id(string plain) => System.Buffers.Text.Base64Url.EncodeToString(Encoding.UTF8.GetBytes(plain));

    private static IEnumerable<string> Ids(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => field.Key == "id" ? [(string)field.Value!] : Ids(field.Value)),
        JsonArray items => items.SelectMany(Ids),
        _ => [],
    };
}
