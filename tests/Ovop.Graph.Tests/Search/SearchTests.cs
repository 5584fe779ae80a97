using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Search;

/// <summary>The field <c>search</c> over the seeded database, over HTTP.</summary>
public class SearchTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    [Theory]
    [InlineData("Talang Bu", "Talang Bulang|Kecamatan Talang Ubi")] // its beginning
    [InlineData("bulang talang", "Talang Bulang|Kecamatan Talang Ubi")] // words in any order
    [InlineData("bul tal", "Talang Bulang|Kecamatan Talang Ubi")] // their beginnings
    [InlineData("bul ta", "Talang Bulang|Kecamatan Talang Ubi")] // however short, beside a longer one
    [InlineData("Pekatan Wonodadi", "Pikatan|Kecamatan Wonodadi")] // a slip, and the district
    [InlineData("Pikatan blitar", "Pikatan|Kecamatan Wonodadi")] // the regency
    [InlineData("Balairejo", "Balerejo|Kecamatan Wlingi")] // the alias of one of two namesakes
    [InlineData("Ngadirengo", "Ngadirenggo|Kecamatan Wlingi")]
    [InlineData("TegalAsri", "Tegalasri|Kecamatan Wlingi")]
    [InlineData("tegal-asri", "Tegalasri|Kecamatan Wlingi")]
    [InlineData("Bálèrejo wlingi", "Balerejo|Kecamatan Wlingi")] // accents, and the district
    [InlineData("Bacem Sutojayan", "Bacem|Kecamatan Sutojayan")]
    [InlineData("Bacem Ponggok", "Bacem|Kecamatan Ponggok")]
    [InlineData("desa bacem, kec. sutojayan, kab. blitar", "Bacem|Kecamatan Sutojayan")]
    [InlineData("bacem suto", "Bacem|Kecamatan Sutojayan")] // the district's beginning
    [InlineData("Balairejo Wlingi", "Balerejo|Kecamatan Wlingi")]
    public async Task Finds_a_village_first_by(string text, string found)
    {
        var first = (await NodesAsync(text, "kind title context", "kinds: [VILLAGE]"))[0]!;

        Assert.Equal(found, $"{first["title"]}|{((string)first["context"]!).Split(',')[0]}");
    }

    [Theory]
    [InlineData("Ta")]
    [InlineData("Tal")]
    [InlineData("bul")] // the beginning of its second word
    public async Task Completes_a_name_from_two_letters(string text)
    {
        var titles = (await NodesAsync(text, "title", "kinds: [VILLAGE], first: 50")).Select(node => (string)node!["title"]!).ToArray();

        Assert.Contains("Talang Bulang", titles);
        Assert.All(titles, title => Assert.Contains(" " + text, " " + title, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Tells_namesakes_apart_and_what_of_them_fits() => Assert.Equal(
        """{"search":{"totalCount":2,"nodes":[{"kind":"VILLAGE","title":"Bacem","context":"Kecamatan Ponggok, Kabupaten Blitar","en":"Ponggok district, Blitar regency","matched":{"field":"NAME","text":"Bacem"},"distanceMetres":null,"location":{"coordinates":[112.116043,-8.004894]},"item":{"code":"35.05.06.2006"}},{"kind":"VILLAGE","title":"Bacem","context":"Kecamatan Sutojayan, Kabupaten Blitar","en":"Sutojayan district, Blitar regency","matched":{"field":"NAME","text":"Bacem"},"distanceMetres":null,"location":{"coordinates":[112.239127,-8.19377]},"item":{"code":"35.05.12.2009"}}]}}""",
        await seeded.Server.DataAsync(
            """
            { search(text: "BACEM", first: 2) { totalCount nodes { kind title context en: context(language: EN)
              matched { field text } distanceMetres location { coordinates } item { ... on Village { code } } } } }
            """));

    [Fact]
    public async Task Names_the_alias_that_fits()
    {
        var first = (await NodesAsync("Balairejo", "title matched { field text } score"))[0]!;

        Assert.Equal("""{"field":"ALIAS","text":"Balairejo"}""", first["matched"]!.ToJsonString());
        Assert.InRange((double)first["score"]!, 2.0 / 7, 3.0 / 7);
    }

    [Fact]
    public async Task Puts_the_nearer_of_two_namesakes_first_and_tells_the_distance()
    {
        var nodes = await NodesAsync(
            "Bacem", "context distanceMetres", "first: 2, near: { type: \"Point\", coordinates: [112.239127, -8.193770] }");

        Assert.StartsWith("Kecamatan Sutojayan", (string)nodes[0]!["context"]!, StringComparison.Ordinal);
        Assert.Equal(0, (double)nodes[0]!["distanceMetres"]!);
        Assert.InRange((double)nodes[1]!["distanceMetres"]!, 24_000, 26_000);
    }

    [Fact]
    public async Task Reads_what_is_selected_of_each_kind_and_lists_beneath()
    {
        var nodes = await NodesAsync(
            "pikatan", "kind item { __typename ... on Node { id } ... on Village { code products(first: 1) { totalCount } } ... on Product { name villages { nodes { code } } } ... on Producer { products { totalCount } } }",
            "first: 20");

        Assert.Equal("Village", (string?)nodes[0]!["item"]!["__typename"]);
        Assert.Equal("35.05.01.2008", (string?)nodes[0]!["item"]!["code"]);
        Assert.True((int)nodes[0]!["item"]!["products"]!["totalCount"]! > 1);
        var product = nodes.First(node => (string?)node!["kind"] == "PRODUCT")!["item"]!;
        Assert.Contains("Pikatan", (string?)product["name"], StringComparison.Ordinal);
        Assert.Equal("35.05.01.2008", (string?)product["villages"]!["nodes"]![0]!["code"]);
        Assert.Contains(nodes, node => (string?)node!["kind"] == "PRODUCER");
    }

    [Theory]
    [InlineData("AGROTOURISM_SITE", "pineapple", "Pineapple agrotourism centre of Talang Bulang", "Desa Talang Bulang, Kecamatan Talang Ubi, Kabupaten Penukal Abab Lematang Ilir")]
    [InlineData("PRODUCT_CLUSTER", "coffee", "Coffee of four villages of Wlingi", "Kabupaten Blitar")]
    [InlineData("PRODUCER", "bumdesma", "BUMDesma of Tegalasri, Tembalang, Balerejo and Ngadirenggo", "Kabupaten Blitar")]
    [InlineData("PRODUCT", "tuan galang", "Kopi Tuan Galang", "Kabupaten Blitar")]
    public async Task Finds_each_kind(string kind, string text, string title, string context)
    {
        var first = (await NodesAsync(text, "kind title context location { type }", $"kinds: [{kind}]"))[0]!;

        Assert.Equal($"{kind}|{title}|{context}", $"{first["kind"]}|{first["title"]}|{first["context"]}");
        Assert.Equal("Point", (string?)first["location"]!["type"]);
    }

    [Fact]
    public async Task Pages_forwards_and_backwards_through_the_same_rows()
    {
        const string Near = "near: { type: \"Point\", coordinates: [112.3, -8.1] }";
        var all = (await NodesAsync("su", "item { ... on Node { id } }", $"first: 100, {Near}")).Select(Id).ToArray();
        Assert.True(all.Length > 20, $"{all.Length}");
        Assert.Equal(all.Length, all.Distinct().Count());

        Assert.Equal(all, await WalkAsync("first", "after", "hasNextPage", "endCursor"));
        var backwards = await WalkAsync("last", "before", "hasPreviousPage", "startCursor");
        Assert.Equal(all.Order(StringComparer.Ordinal), backwards.Order(StringComparer.Ordinal));

        async Task<List<string>> WalkAsync(string size, string from, string more, string cursor)
        {
            var found = new List<string>();
            string? at = null;
            JsonNode page;
            do
            {
                var query = $"query($at: String) {{ search(text: \"su\", {size}: 7, {from}: $at, {Near}) {{ pageInfo {{ {more} {cursor} }} nodes {{ item {{ ... on Node {{ id }} }} }} }} }}";
                page = (await seeded.Server.AskAsync(query, new { at }))["data"]!["search"]!;
                found.AddRange(page["nodes"]!.AsArray().Select(Id));
                at = (string?)page["pageInfo"]![cursor];
            }
            while ((bool)page["pageInfo"]![more]!);
            return found;
        }
    }

    [Theory]
    [InlineData("%%")]
    [InlineData("")]
    [InlineData("a")]
    [InlineData(" _ \\ % ' ")]
    public async Task Refuses_too_short_a_text(string text)
    {
        var error = await ErrorAsync(text);

        Assert.Equal("INVALID_ARGUMENT: text needs at least 2 letters or digits to look for.", $"{error["extensions"]!["code"]}: {error["message"]}");
    }

    [Fact]
    public async Task Refuses_too_long_a_text()
    {
        var error = await ErrorAsync(new string('a', 201));

        Assert.Equal("INVALID_ARGUMENT: text has 201 characters; at most 200 are looked for.", $"{error["extensions"]!["code"]}: {error["message"]}");
    }

    [Theory]
    [InlineData("b%m")] // would fit Bacem as a pattern
    [InlineData("ba_em")]
    [InlineData("x'; DROP TABLE village; --")]
    [InlineData("$1 {text} {0} | \\ \u0001")]
    [InlineData("'' OR 1=1")]
    public async Task Takes_every_character_literally(string text)
    {
        var nodes = (await seeded.Server.AskAsync(
            "query($text: String!) { search(text: $text, first: 1000) { nodes { title score } } }", new { text }))["data"]!["search"]!["nodes"]!.AsArray();

        Assert.All(nodes, node => Assert.InRange((double)node!["score"]!, 0, 3.0 / 7));
        Assert.True(nodes.Count < 200, $"{nodes.Count}");
        Assert.True(await seeded.Database.ScalarAsync<long>("SELECT count(*) FROM village") > 0);
    }

    [Fact]
    public async Task Finds_nothing_where_nothing_is_like_it() => Assert.Equal(
        """{"search":{"totalCount":0,"pageInfo":{"hasNextPage":false,"endCursor":null},"nodes":[]}}""",
        await seeded.Server.DataAsync("""{ search(text: "zzyzx qqq") { totalCount pageInfo { hasNextPage endCursor } nodes { title } } }"""));

    [Fact]
    public async Task Refuses_no_kinds_at_all()
    {
        var error = await seeded.Server.ErrorAsync("""{ search(text: "bacem", kinds: []) { totalCount } }""");

        Assert.Equal("kinds is empty; leave it out to search all kinds.", (string?)error["message"]);
    }

    [Fact]
    public async Task Takes_everything_from_variables()
    {
        const string Query = "query($t: String!, $n: Geometry, $k: [SearchKind!], $f: Int) { search(text: $t, near: $n, kinds: $k, first: $f) { nodes { title } } }";
        var variables = new
        {
            t = "bacem",
            f = 1,
            k = new[] { "VILLAGE", "PRODUCT" },
            n = new { type = "Point", coordinates = new[] { 626722, 9109996 }, crs = 32749 },
        };

        Assert.Equal("""{"search":{"nodes":[{"title":"Bacem"}]}}""", await seeded.Server.DataAsync(Query, variables));
        Assert.Equal("""{"search":{"nodes":[{"title":"Bacem"}]}}""", await seeded.Server.DataAsync(Query, new { t = "bacem", f = 1 }));
    }

    [Theory]
    [InlineData("""["PRODUCT"]""", "PRODUCT")]
    [InlineData("""["PRODUCT", "VILLAGE", "PRODUCT"]""", "PRODUCT VILLAGE")]
    [InlineData("\"VILLAGE\"", "VILLAGE")] // one stands for a list of it
    [InlineData("null", "PRODUCER PRODUCT VILLAGE")]
    public async Task Looks_for_the_kinds_that_the_variable_says(string kinds, string found)
    {
        const string Query = "query($k: [SearchKind!]) { search(text: \"pikatan\", kinds: $k, first: 1000) { totalCount nodes { kind } } }";

        // The same document in turn with all: what one request made is not the other's.
        for (var turn = 0; turn < 3; turn++)
        {
            Assert.Equal(found, await KindsAsync(JsonNode.Parse(kinds)));
            Assert.Equal("PRODUCER PRODUCT VILLAGE", await KindsAsync(new JsonArray("VILLAGE", "PRODUCER", "PRODUCT")));
        }

        async Task<string> KindsAsync(JsonNode? k)
        {
            var search = (await seeded.Server.AskAsync(Query, new { k }))["data"]!["search"]!;
            var nodes = search["nodes"]!.AsArray();
            Assert.Equal(nodes.Count, (int)search["totalCount"]!);
            return string.Join(' ', nodes.Select(node => (string)node!["kind"]!).Distinct().Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("query($k: SearchKind!) { search(text: \"pikatan\", kinds: [$k, VILLAGE]) { nodes { kind } } }", "\"PRODUCT\"", true)]
    [InlineData("query($k: [SearchKind!]! = [PRODUCT]) { search(text: \"pikatan\", kinds: $k) { nodes { kind } } }", null, true)]
    [InlineData("query($k: [SearchKind!]) { search(text: \"pikatan\", kinds: $k) { nodes { kind } } }", "[]", false)]
    public async Task Takes_kinds_from_variables_in_every_form(string query, string? kinds, bool isRight)
    {
        var answer = await seeded.Server.AskAsync(query, kinds is null ? new JsonObject() : new JsonObject { ["k"] = JsonNode.Parse(kinds) });

        Assert.Equal(
            isRight ? null : "INVALID_ARGUMENT: kinds is empty; leave it out to search all kinds.",
            answer["errors"] is null ? null : $"{answer["errors"]![0]!["extensions"]!["code"]}: {answer["errors"]![0]!["message"]}");
        Assert.Equal(isRight, answer["data"]!["search"]?["nodes"]!.AsArray().Any(node => (string)node!["kind"]! == "PRODUCT") ?? false);
    }

    private static string Id(JsonNode? node) => (string)node!["item"]!["id"]!;

    private Task<JsonNode> ErrorAsync(string text) =>
        seeded.Server.ErrorAsync("query($text: String!) { search(text: $text) { nodes { title } } }", new { text });

    private async Task<JsonArray> NodesAsync(string text, string selection, string arguments = "first: 10")
    {
        var answer = await seeded.Server.AskAsync(
            $"query($text: String!) {{ search(text: $text, {arguments}) {{ nodes {{ {selection} }} }} }}", new { text });
        Assert.True(answer["errors"] is null, answer.ToJsonString());
        return answer["data"]!["search"]!["nodes"]!.AsArray();
    }
}
