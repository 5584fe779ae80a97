using System.Globalization;
using System.Text.Json.Nodes;
using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Markers;

/// <summary>The field <c>clusterMarkers</c> over the seeded database, over HTTP.</summary>
public class MarkersTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    private const string World = "[-180, -90, 180, 90]";

    [Theory]
    [InlineData("VILLAGES", "SELECT count(*) FROM village", "SELECT 0::bigint")]
    [InlineData("PRODUCTS", "SELECT count(DISTINCT product_id) FROM product_village", "SELECT count(*) FROM product p WHERE NOT EXISTS (SELECT FROM product_village v WHERE v.product_id = p.id)")]
    [InlineData("SITES", "SELECT count(*) FROM agrotourism_site", "SELECT 0::bigint")]
    [InlineData("CLUSTERS", "SELECT count(*) FROM product_cluster WHERE extent IS NOT NULL", "SELECT count(*) FROM product_cluster WHERE extent IS NULL")]
    public async Task The_world_counts_every_located_row_at_every_zoom(string kind, string located, string unlocated)
    {
        var total = await seeded.Database.ScalarAsync<long>(located);
        Assert.True(total > 0);
        for (var zoom = 0; zoom <= 22; zoom++)
        {
            var answer = await AskAsync($"of: {kind}, bbox: {World}, zoom: {zoom}", "totalCount unlocatedCount markers { id count }");
            Assert.Equal(total, (long)answer["totalCount"]!);
            Assert.Equal(await seeded.Database.ScalarAsync<long>(unlocated), (long)answer["unlocatedCount"]!);
            var markers = answer["markers"]!.AsArray();
            Assert.Equal(total, markers.Sum(marker => (long)marker!["count"]!));
            Assert.Equal(markers.Count, markers.Select(marker => (string)marker!["id"]!).Distinct().Count());
        }
    }

    [Theory]
    [InlineData("VILLAGES", "... on Village { key: code }", "SELECT code FROM village", 11)]
    [InlineData("PRODUCTS", "... on Product { key: slug }", "SELECT slug FROM product p WHERE EXISTS (SELECT FROM product_village v WHERE v.product_id = p.id)", 3)]
    [InlineData("SITES", "... on AgrotourismSite { key: slug }", "SELECT slug FROM agrotourism_site", 0)]
    [InlineData("CLUSTERS", "... on ProductCluster { key: slug }", "SELECT slug FROM product_cluster", 0)]
    public async Task Members_are_exactly_those_that_a_marker_counts(string kind, string key, string sql, int zoom)
    {
        var markers = (await AskAsync(
            $"of: {kind}, bbox: {World}, zoom: {zoom}",
            $"markers {{ count members(first: 150) {{ totalCount nodes {{ {key} }} pageInfo {{ hasNextPage hasPreviousPage }} }} }}"))["markers"]!.AsArray();

        Assert.All(markers, marker => Assert.Equal((int)marker!["count"]!, (int)marker["members"]!["totalCount"]!));
        Assert.All(markers, marker => Assert.Equal((int)marker!["count"]!, marker["members"]!["nodes"]!.AsArray().Count));
        Assert.All(markers, marker => Assert.Equal("""{"hasNextPage":false,"hasPreviousPage":false}""", marker!["members"]!["pageInfo"]!.ToJsonString()));
        var shown = markers.SelectMany(marker => marker!["members"]!["nodes"]!.AsArray().Select(node => (string)node!["key"]!)).ToArray();
        var all = await seeded.Database.ScalarAsync<string[]>($"SELECT array_agg(k) FROM ({sql}) AS t(k)");
        Assert.Equal(all.Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_marker_tells_what_it_stands_for()
    {
        // Pikatan and Wonodadi lie some three kilometres apart: one marker up to zoom 9.
        var answer = await seeded.Server.DataAsync(
            """
            { clusterMarkers(of: PRODUCTS, bbox: [112.0, -8.2, 112.3, -7.9], zoom: 9.9, where: { products: { villages: { some: { district: { name: { eq: "Wonodadi" } } } } } }) {
              totalCount unlocatedCount
              markers { count expansionZoom centroid(precision: 3) { type coordinates crs } bbox hull { __typename type ... on GeoJSONLineStringType { coordinates } }
                commodities(first: 2) { count commodity { slug } } members(first: 1) { totalCount nodes { __typename ... on Product { name villages { nodes { code } } } } } } } }
            """);

        Assert.Equal(
            await ExpectedAsync(),
            answer);

        async Task<string> ExpectedAsync()
        {
            var count = await seeded.Database.ScalarAsync<long>("SELECT count(DISTINCT product_id) FROM product_village WHERE village_code LIKE '35.05.01.%'");
            var first = await seeded.Database.ScalarAsync<string>("SELECT name FROM product p JOIN product_village v ON v.product_id = p.id WHERE village_code LIKE '35.05.01.%' ORDER BY p.id LIMIT 1");
            var node = JsonNode.Parse(answer)!["clusterMarkers"]!["markers"]![0]!;
            Assert.Equal(count, (long)node["count"]!);
            Assert.Equal(first, (string)node["members"]!["nodes"]![0]!["name"]!);
            Assert.Equal("LineString", (string)node["hull"]!["type"]!);
            Assert.InRange((int)node["expansionZoom"]!, 10, 14);
            Assert.Equal(4326, (int)node["centroid"]!["crs"]!);
            Assert.Equal(["chips"], node["commodities"]!.AsArray().Take(1).Select(one => (string)one!["commodity"]!["slug"]!));
            return answer;
        }
    }

    [Fact]
    public async Task The_hull_box_and_middle_are_those_that_PostGIS_finds()
    {
        var markers = (await AskAsync(
            $"of: VILLAGES, bbox: {World}, zoom: 6, where: {{ villages: {{ regency: {{ code: {{ eq: \"35.05\" }} }} }} }}, radiusPixels: 512",
            "markers { count bbox centroid(precision: 9) { coordinates } hull(precision: 15) { ... on GeoJSONPolygonType { type coordinates } } }"))["markers"]!.AsArray();

        var marker = Assert.Single(markers)!;
        Assert.True(await seeded.Database.ScalarAsync<bool>(
            $"SELECT ST_Equals(ST_ConvexHull(ST_Collect(location)), ST_GeomFromGeoJSON('{marker["hull"]!.ToJsonString()}')) FROM village WHERE regency_code = '35.05'"));
        var middle = await seeded.Database.ScalarAsync<double[]>(
            """
            SELECT ARRAY[ST_X(g), ST_Y(g)] FROM (SELECT ST_Transform(ST_SetSRID(ST_Point(avg(ST_X(p)), avg(ST_Y(p))), 3857), 4326) AS g
            FROM (SELECT ST_Transform(location, 3857) AS p FROM village WHERE regency_code = '35.05') v) m
            """);
        Assert.Equal(middle[0], (double)marker["centroid"]!["coordinates"]![0]!, 8);
        Assert.Equal(middle[1], (double)marker["centroid"]!["coordinates"]![1]!, 8);
        var box = await seeded.Database.ScalarAsync<double[]>(
            "SELECT ARRAY[ST_XMin(e), ST_YMin(e), ST_XMax(e), ST_YMax(e)] FROM (SELECT ST_Extent(location) AS e FROM village WHERE regency_code = '35.05') b");
        Assert.Equal(box.Select(number => Math.Round(number, 6)), marker["bbox"]!.AsArray().Select(number => (double)number!));
    }

    [Fact]
    public async Task Commodities_of_villages_count_the_villages_that_make_them()
    {
        var markers = (await AskAsync($"of: VILLAGES, bbox: {World}, zoom: 0", "markers { commodities { count commodity { slug } } }"))["markers"]!.AsArray();

        var counts = markers.SelectMany(marker => marker!["commodities"]!.AsArray())
            .GroupBy(one => (string)one!["commodity"]!["slug"]!).ToDictionary(group => group.Key, group => group.Sum(one => (long)one!["count"]!));
        var expected = await seeded.Database.ScalarAsync<string>(
            """
            SELECT json_object_agg(slug, n)::text FROM (SELECT c.slug, count(DISTINCT v.village_code) AS n FROM product_village v
            JOIN product p ON p.id = v.product_id JOIN commodity c ON c.id = p.commodity_id GROUP BY c.slug) t
            """);
        Assert.Equal(
            JsonNode.Parse(expected)!.AsObject().OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}"),
            counts.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}"));
    }

    [Fact]
    public async Task Markers_stay_what_they_are_while_the_map_is_moved()
    {
        const string Selection = "markers { id count centroid(precision: 12) { coordinates } bbox hull { bbox } }";
        var world = Texts(await AskAsync($"of: VILLAGES, bbox: {World}, zoom: 10", Selection));

        for (var west = 111.8; west < 112.5; west += 0.13)
        {
            var box = string.Create(CultureInfo.InvariantCulture, $"[{west}, -8.3, {west + 0.3}, -7.9]");
            var shown = Texts(await AskAsync($"of: VILLAGES, bbox: {box}, zoom: 10.7", Selection));
            Assert.NotEmpty(shown);
            Assert.Subset(world.ToHashSet(), shown.ToHashSet());
        }

        static string[] Texts(JsonNode answer) => [.. answer["markers"]!.AsArray().Select(marker => marker!.ToJsonString())];
    }

    [Fact]
    public async Task A_box_may_cross_the_antimeridian()
    {
        var east = await AskAsync("of: VILLAGES, bbox: [110, -20, 180, 20], zoom: 8", "markers { id }");
        var across = await AskAsync("of: VILLAGES, bbox: [110, -20, -170, 20], zoom: 8", "markers { id }");

        Assert.NotEmpty(east["markers"]!.AsArray());
        Assert.Equal(east.ToJsonString(), across.ToJsonString());
        Assert.Empty((await AskAsync("of: VILLAGES, bbox: [170, -20, 90, 20], zoom: 8", "markers { id }"))["markers"]!.AsArray());
    }

    [Fact]
    public async Task Pages_through_the_members_of_one_marker()
    {
        const string Query = "query($box: [Float!]!, $at: String) { clusterMarkers(of: VILLAGES, bbox: $box, zoom: 9) { markers { count members(first: 4, after: $at) { edges { cursor node { ... on Village { code } } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }";
        var largest = (await AskAsync($"of: VILLAGES, bbox: {World}, zoom: 9", "markers { count centroid { coordinates } }"))["markers"]!.AsArray()
            .MaxBy(marker => (int)marker!["count"]!)!;
        var (x, y) = ((double)largest["centroid"]!["coordinates"]![0]!, (double)largest["centroid"]!["coordinates"]![1]!);
        double[] box = [x - 1e-5, y - 1e-5, x + 1e-5, y + 1e-5];

        var codes = new List<string>();
        string? at = null;
        JsonNode page;
        do
        {
            var marker = Assert.Single((await seeded.Server.AskAsync(Query, new { box, at }))["data"]!["clusterMarkers"]!["markers"]!.AsArray())!;
            page = marker["members"]!;
            Assert.Equal((int)largest["count"]!, (int)marker["count"]!);
            Assert.Equal(at is not null, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            var edges = page["edges"]!.AsArray();
            Assert.Equal((string?)edges[0]!["cursor"], (string?)page["pageInfo"]!["startCursor"]);
            codes.AddRange(edges.Select(edge => (string)edge!["node"]!["code"]!));
            at = (string?)page["pageInfo"]!["endCursor"];
        }
        while ((bool)page["pageInfo"]!["hasNextPage"]!);

        Assert.Equal((int)largest["count"]!, codes.Count);
        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);

        var elsewhere = await seeded.Server.ErrorAsync(Query, new { box = new[] { -180, -90, 180, 90 }, at });
        Assert.Equal("INVALID_CURSOR", (string?)elsewhere["extensions"]!["code"]);
        Assert.StartsWith("The cursor is of another marker's members", (string?)elsewhere["message"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("of: VILLAGES, bbox: [0, 0, 1], zoom: 1", "INVALID_ARGUMENT", "A box is four numbers, [west, south, east, north]; here are 3.")]
    [InlineData("of: VILLAGES, bbox: [0, 1, 1, 0], zoom: 1", "INVALID_ARGUMENT", "The box's south, 1, lies north of its north, 0; the order is [west, south, east, north].")]
    [InlineData("of: VILLAGES, bbox: [0, 0, 181, 0], zoom: 1", "INVALID_ARGUMENT", "The box's east is 181; a longitude lies between -180 and 180.")]
    [InlineData("of: VILLAGES, bbox: [0, 0, 1, 1], zoom: 22.5", "INVALID_ARGUMENT", "zoom is 22.5; it must be 0 to 22.")]
    [InlineData("of: VILLAGES, bbox: [0, 0, 1, 1], zoom: -0.1", "INVALID_ARGUMENT", "zoom is -0.1; it must be 0 to 22.")]
    [InlineData("of: VILLAGES, bbox: [0, 0, 1, 1], zoom: 1, radiusPixels: 0", "INVALID_ARGUMENT", "radiusPixels is 0; it must be 1 to 512.")]
    [InlineData("of: VILLAGES, bbox: [0, 0, 1, 1], zoom: 1, radiusPixels: 513", "INVALID_ARGUMENT", "radiusPixels is 513; it must be 1 to 512.")]
    [InlineData("of: VILLAGES, bbox: [0, 0, 1, 1], zoom: 1, minPoints: 1", "INVALID_ARGUMENT", "minPoints is 1; it must be 2 to 1000.")]
    [InlineData("of: VILLAGES, bbox: [0, 0, 1, 1], zoom: 1, where: { products: {} }", "INVALID_ARGUMENT", "where names products, but of is VILLAGES; give a filter of villages, or none.")]
    public async Task Refuses_what_cannot_be(string arguments, string code, string message)
    {
        var error = await seeded.Server.ErrorAsync($"{{ clusterMarkers({arguments}) {{ totalCount }} }}");

        Assert.Equal($"{code}: {message}", $"{error["extensions"]!["code"]}: {error["message"]}");
        Assert.Equal("""["clusterMarkers"]""", error["path"]!.ToJsonString());
    }

    [Theory]
    [InlineData("first: -1", "INVALID_ARGUMENT", "first is -1; it must be 0 or more.")]
    [InlineData("first: 1001", "PAGE_TOO_LARGE", "first is 1001; at most 1000 are served.")]
    [InlineData("after: \"nonsense\"", "INVALID_CURSOR", "after is no cursor of members; give one as it came in pageInfo or edges, unchanged.")]
    public async Task Refuses_pages_that_cannot_be(string arguments, string code, string message)
    {
        // In the middle of the sea, where no marker makes the page dear.
        var error = await seeded.Server.ErrorAsync($"{{ clusterMarkers(of: SITES, bbox: [0, 0, 1, 1], zoom: 3) {{ markers {{ members({arguments}) {{ totalCount }} }} }} }}");

        Assert.Equal($"{code}: {message}", $"{error["extensions"]!["code"]}: {error["message"]}");
    }

    [Fact]
    public async Task Refuses_more_markers_and_more_points_than_it_may_show()
    {
        await using var few = await GraphServer.StartAsync(seeded.Database.ConnectionString, new OvopOptions { MaxMarkers = 10, MaxClusteredPoints = 500 });

        var error = await few.ErrorAsync($"{{ clusterMarkers(of: VILLAGES, bbox: {World}, zoom: 14.2, where: {{ villages: {{ regency: {{ code: {{ eq: \"35.05\" }} }} }} }}) {{ totalCount }} }}");
        Assert.Equal("PAGE_TOO_LARGE: More than 10 markers lie in the box at zoom 14; ask for a smaller box or a lower zoom.", $"{error["extensions"]!["code"]}: {error["message"]}");

        error = await few.ErrorAsync($"{{ clusterMarkers(of: VILLAGES, bbox: {World}, zoom: 0) {{ totalCount }} }}");
        Assert.Equal("PAGE_TOO_LARGE: More than 500 points answer the filter, and at most so many are clustered; ask for fewer by where.", $"{error["extensions"]!["code"]}: {error["message"]}");
    }

    [Fact]
    public async Task Takes_everything_from_variables()
    {
        const string Query = "query($of: MarkerKind!, $w: Float!, $z: Float!, $where: MarkerFilterInput, $r: Int!, $m: Int!, $f: Int) { clusterMarkers(of: $of, bbox: [$w, -9, 113, -7], zoom: $z, where: $where, radiusPixels: $r, minPoints: $m) { totalCount markers { count members(first: $f) { nodes { ... on Village { distanceMetres(to: { type: \"Point\", coordinates: [626722, 9109996], crs: 32749 }) } } } } } }";
        var where = new { villages = new { location = new { withinDistance = new { geometry = new { type = "Point", coordinates = new[] { 626722, 9109996 }, crs = 32749 }, metres = 5000 } } } };

        var answer = (await seeded.Server.AskAsync(Query, new { of = "VILLAGES", w = 111, z = 5, where, r = 60, m = 3, f = 2 }))["data"]!["clusterMarkers"]!;
        var expected = await seeded.Database.ScalarAsync<long>(
            "SELECT count(*) FROM village WHERE ST_DWithin(location::geography, ST_Transform(ST_SetSRID(ST_Point(626722, 9109996), 32749), 4326)::geography, 5000)");
        Assert.Equal(expected, (long)answer["totalCount"]!);
        var marker = Assert.Single(answer["markers"]!.AsArray())!;
        Assert.Equal(expected, (long)marker["count"]!);
        Assert.All(marker["members"]!["nodes"]!.AsArray(), node => Assert.InRange((double)node!["distanceMetres"]!, 0, 5_000));
    }

    private async Task<JsonNode> AskAsync(string arguments, string selection)
    {
        var answer = await seeded.Server.AskAsync($"{{ clusterMarkers({arguments}) {{ {selection} }} }}");
        Assert.True(answer["errors"] is null, answer.ToJsonString());
        return answer["data"]!["clusterMarkers"]!;
    }
}
