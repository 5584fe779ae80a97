using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Entities;

/// <summary>Pages: cursors, both directions, and what a page says of itself.</summary>
public class ConnectionTests(VillageServer villages) : IClassFixture<VillageServer>
{
    private const string Page =
        """
        query($first: Int, $after: String, $last: Int, $before: String) {
          villages(first: $first, after: $after, last: $last, before: $before, order: [{ areaKm2: DESC }]) {
            edges { cursor node { name } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }
        """;

    [Fact]
    public async Task Lead_forwards_through_all_rows()
    {
        var names = new List<string>();
        string? after = null;
        for (var pages = 0; pages < 4; pages++)
        {
            var page = await PageAsync(villages.Server, new { first = 1, after });
            names.AddRange(page["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["name"]!));
            Assert.Equal(pages > 0, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            Assert.Equal((string?)page["edges"]![0]!["cursor"], (string?)page["pageInfo"]!["endCursor"]);
            after = (string?)page["pageInfo"]!["endCursor"];
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
            {
                break;
            }
        }

        Assert.Equal(["Pikatan", "Wonodadi", "Wlingi \"Kota\""], names);
    }

    [Fact]
    public async Task Lead_backwards_in_the_order_of_the_list()
    {
        var lastTwo = await PageAsync(villages.Server, new { last = 2 });
        var before = await PageAsync(villages.Server, new { last = 2, before = (string?)lastTwo["pageInfo"]!["startCursor"] });

        Assert.Equal(["Wonodadi", "Wlingi \"Kota\""], Names(lastTwo));
        Assert.Equal(["Pikatan"], Names(before));
        Assert.True((bool)lastTwo["pageInfo"]!["hasPreviousPage"]!);
        Assert.False((bool)before["pageInfo"]!["hasPreviousPage"]!);
        Assert.True((bool)before["pageInfo"]!["hasNextPage"]!);
    }

    [Fact]
    public async Task Have_no_cursors_where_they_are_empty()
    {
        var data = await villages.Server.DataAsync(
            """{ villages(where: { name: { eq: "none" } }) { totalCount nodes { code } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }""");

        Assert.Equal(
            """{"villages":{"totalCount":0,"nodes":[],"edges":[],"pageInfo":{"hasNextPage":false,"hasPreviousPage":false,"startCursor":null,"endCursor":null}}}""",
            data);
    }

    [Fact]
    public async Task Are_taken_up_by_another_server_on_the_same_database()
    {
        var first = await PageAsync(villages.Server, new { first = 1 });
        await using var other = await GraphServer.StartAsync(villages.Database.ConnectionString);

        var second = await PageAsync(other, new { first = 1, after = (string?)first["pageInfo"]!["endCursor"] });

        Assert.Equal(["Wonodadi"], Names(second));
    }

    [Fact]
    public async Task Refuse_the_cursor_of_another_order()
    {
        var page = await PageAsync(villages.Server, new { first = 1 });

        var error = await villages.Server.ErrorAsync(
            "query($after: String) { villages(after: $after, order: [{ name: ASC }]) { nodes { code } } }",
            new { after = (string?)page["pageInfo"]!["endCursor"] });

        Assert.Equal("INVALID_CURSOR", (string?)error["extensions"]!["code"]);
    }

    [Fact]
    public async Task Page_nested_lists_for_each_row()
    {
        var data = await villages.Server.DataAsync(
            "{ villages { nodes { products(first: 1, order: [{ name: ASC }]) { totalCount nodes { name } pageInfo { hasNextPage } } } } }");

        Assert.Equal(
            """{"villages":{"nodes":[{"products":{"totalCount":2,"nodes":[{"name":"Keripik"}],"pageInfo":{"hasNextPage":true}}},{"products":{"totalCount":2,"nodes":[{"name":"Keripik"}],"pageInfo":{"hasNextPage":true}}},{"products":{"totalCount":0,"nodes":[],"pageInfo":{"hasNextPage":false}}}]}}""",
            data);
    }

    private static async Task<JsonNode> PageAsync(GraphServer server, object variables)
    {
        var answer = await server.AskAsync(Page, variables);
        Assert.Null(answer["errors"]?.ToJsonString());
        return answer["data"]!["villages"]!;
    }

    private static IEnumerable<string> Names(JsonNode page) =>
        page["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["name"]!);
}
