using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Entities.Statistics;

/// <summary>Statistics of groups, and aggregate on lists, asked over HTTP.</summary>
public class StatisticsTests(VillageServer villages, SeededServer seeded) : IClassFixture<VillageServer>, IClassFixture<SeededServer>
{
    [Theory]
    [InlineData(
        "{ villageStatistics { key { kind district { name } cell { geometry { type } } } count areaKm2 { count sum avg min max distinct } products { count } name { min max distinct } } }",
        """{"villageStatistics":[{"key":{"kind":null,"district":null,"cell":null},"count":3,"areaKm2":{"count":2,"sum":6.5,"avg":3.25,"min":2,"max":4.5,"distinct":2},"products":{"count":3},"name":{"min":"Pikatan","max":"Wonodadi","distinct":3}}]}""")]
    [InlineData(
        "{ villageStatistics(groupBy: [{ district: {} }]) { key { district { code name regency { name province { name } } } regency { name } } count products { count } } }",
        """{"villageStatistics":[{"key":{"district":{"code":"35.05.01","name":"Wonodadi","regency":{"name":"Kabupaten Blitar","province":{"name":"Jawa Timur"}}},"regency":null},"count":2,"products":{"count":3}},{"key":{"district":{"code":"35.05.17","name":"Wlingi","regency":{"name":"Kabupaten Blitar","province":{"name":"Jawa Timur"}}},"regency":null},"count":1,"products":{"count":0}}]}""")]
    [InlineData(
        "{ villageStatistics(groupBy: [{ district: { name: true } }, { kind: true, areaKm2: false }]) { key { kind areaKm2 district { code name } } productRecord { unsurveyed noneFound recorded } } }",
        """{"villageStatistics":[{"key":{"kind":"KELURAHAN","areaKm2":null,"district":{"code":null,"name":"Wlingi"}},"productRecord":{"unsurveyed":1,"noneFound":0,"recorded":0}},{"key":{"kind":"DESA","areaKm2":null,"district":{"code":null,"name":"Wonodadi"}},"productRecord":{"unsurveyed":0,"noneFound":0,"recorded":2}}]}""")]
    [InlineData(
        "{ villageStatistics(groupBy: [{ terrainZone: {} }, { areaKm2: true }], order: [{ key: { areaKm2: DESC } }]) { key { terrainZone { name } areaKm2 } count } }",
        """{"villageStatistics":[{"key":{"terrainZone":null,"areaKm2":null},"count":1},{"key":{"terrainZone":null,"areaKm2":4.5},"count":1},{"key":{"terrainZone":null,"areaKm2":2},"count":1}]}""")]
    [InlineData(
        """{ villageStatistics(where: { name: { eq: "nowhere" } }) { count areaKm2 { count sum avg } boundarySource { approximate official } extent { type } hull { type } } }""",
        """{"villageStatistics":[{"count":0,"areaKm2":{"count":0,"sum":null,"avg":null},"boundarySource":{"approximate":0,"official":0},"extent":null,"hull":null}]}""")]
    [InlineData(
        """{ villageStatistics(where: { name: { eq: "nowhere" } }, groupBy: [{ kind: true }]) { count } }""",
        """{"villageStatistics":[]}""")]
    [InlineData(
        "{ villageStatistics(groupBy: [{ kind: true }]) { extent { type coordinates bbox } hull { coordinates } } }",
        """{"villageStatistics":[{"extent":{"type":"Polygon","coordinates":[[[112,-8.1],[112.2,-8.1],[112.2,-8],[112,-8],[112,-8.1]]],"bbox":[112,-8.1,112.2,-8]},"hull":{"coordinates":[[[112,-8.1],[112.2,-8.1],[112.2,-8],[112,-8],[112,-8.1]]]}},{"extent":{"type":"Polygon","coordinates":[[[112.25,-8.05],[112.25,-8.05],[112.25,-8.05],[112.25,-8.05],[112.25,-8.05]]],"bbox":[112.25,-8.05,112.25,-8.05]},"hull":null}]}""")]
    [InlineData(
        "{ villageStatistics(groupBy: [{ kind: true }], having: { or: [{ count: { gt: 1 } }, { areaKm2: { avg: { gte: 4.6 } } }], not: { products: { count: { eq: 0 } } } }) { key { kind } } }",
        """{"villageStatistics":[{"key":{"kind":"DESA"}}]}""")]
    [InlineData(
        "{ villageStatistics(groupBy: [{ name: true }], having: { areaKm2: { sum: { eq: null } } }) { key { name } } }",
        """{"villageStatistics":[{"key":{"name":"Pikatan"}}]}""")]
    [InlineData(
        "{ villageStatistics(groupBy: [{ name: true }], order: [{ products: { count: DESC } }, { areaKm2: { max: ASC } }]) { key { name } products { count } } }",
        """{"villageStatistics":[{"key":{"name":"Wonodadi"},"products":{"count":2}},{"key":{"name":"Pikatan"},"products":{"count":2}},{"key":{"name":"Wlingi \"Kota\""},"products":{"count":0}}]}""")]
    [InlineData(
        "{ productStatistics(groupBy: [{ commodity: { category: true } }], order: [{ count: DESC }]) { key { commodity { category slug } } count villages { count } flagship { trueCount falseCount } } }",
        """{"productStatistics":[{"key":{"commodity":{"category":"PROCESSED_FOOD","slug":null}},"count":2,"villages":{"count":2},"flagship":{"trueCount":1,"falseCount":1}},{"key":{"commodity":{"category":"LIVESTOCK","slug":null}},"count":1,"villages":{"count":1},"flagship":{"trueCount":0,"falseCount":1}}]}""")]
    [InlineData(
        "{ a: villageStatistics { __typename key { __typename } count } villages { totalCount } }",
        """{"a":[{"__typename":"VillageStatistics","key":{"__typename":"VillageGroupKey"},"count":3}],"villages":{"totalCount":3}}""")]
    public async Task Answers_in_groups(string query, string expected) =>
        Assert.Equal(expected, await villages.Server.DataAsync(query));

    [Theory]
    [InlineData(
        "{ villages { aggregate { count areaKm2 { max } } nodes { name products(first: 1, where: { name: { startsWith: \"Ker\" } }) { totalCount aggregate { count villages { count } name { max } } again: aggregate { flagship { trueCount } } nodes { name } } } } }",
        """{"villages":{"aggregate":{"count":3,"areaKm2":{"max":4.5}},"nodes":[{"name":"Wonodadi","products":{"totalCount":2,"aggregate":{"count":2,"villages":{"count":2},"name":{"max":"Keripik Tahu"}},"again":{"flagship":{"trueCount":1}},"nodes":[{"name":"Keripik"}]}},{"name":"Pikatan","products":{"totalCount":1,"aggregate":{"count":1,"villages":{"count":2},"name":{"max":"Keripik"}},"again":{"flagship":{"trueCount":1}},"nodes":[{"name":"Keripik"}]}},{"name":"Wlingi \"Kota\"","products":{"totalCount":0,"aggregate":{"count":0,"villages":{"count":0},"name":{"max":null}},"again":{"flagship":{"trueCount":0}},"nodes":[]}}]}}""")]
    [InlineData(
        """{ regencies { nodes { villages(where: { products: { any: true } }, first: 0) { aggregate { count productRecord { recorded } extent { bbox } } } districts { nodes { villages { aggregate { count } } } } } } }""",
        """{"regencies":{"nodes":[{"villages":{"aggregate":{"count":2,"productRecord":{"recorded":2},"extent":{"bbox":[112,-8.1,112.2,-8]}}},"districts":{"nodes":[{"villages":{"aggregate":{"count":2}}},{"villages":{"aggregate":{"count":1}}}]}}]}}""")]
    [InlineData(
        """{ villageByCode(code: "35.05.01.2008") { products { aggregate { count } } } none: villageByCode(code: "1") { products { aggregate { count } } } }""",
        """{"villageByCode":{"products":{"aggregate":{"count":2}}},"none":null}""")]
    public async Task Aggregates_whole_lists_at_any_depth(string query, string expected) =>
        Assert.Equal(expected, await villages.Server.DataAsync(query));

    [Fact]
    public async Task What_is_computed_of_a_shape_has_statistics_too()
    {
        // Of three villages two have a boundary, and they make one district's.
        await villages.Database.ExecuteAsync("UPDATE district SET boundary = (SELECT ST_Multi(ST_Union(boundary)) FROM village) WHERE code = '35.05.01'");
        var answer = (await villages.Server.AskAsync(
            """
            { villageStatistics(order: [{ perimeterKm: { sum: DESC } }], having: { perimeterKm: { count: { eq: 2 }, avg: { gt: 1 } } }) { perimeterKm { count sum avg min max } }
              none: villageStatistics(having: { perimeterKm: { sum: { lt: 1 } } }) { count }
              districts { aggregate { areaKm2 { count sum } perimeterKm { max } } } }
            """))["data"]!;

        var perimeter = answer["villageStatistics"]![0]!["perimeterKm"]!;
        Assert.Equal(
            await villages.Database.ScalarAsync<string>(
                """
                SELECT concat_ws('|', count(p), sum(p::numeric)::float8, avg(p::numeric)::float8, min(p), max(p))
                FROM (SELECT ST_Perimeter(boundary::geography) / 1000 AS p FROM village) AS one
                """),
            string.Join('|', perimeter.AsObject().Select(statistic => statistic.Value!.ToJsonString())));
        Assert.Empty(answer["none"]!.AsArray());
        var districts = answer["districts"]!["aggregate"]!;
        Assert.Equal(1, (int)districts["areaKm2"]!["count"]!);
        Assert.Equal(
            await villages.Database.ScalarAsync<double>("SELECT sum((ST_Area(boundary::geography) / 1000000)::numeric)::float8 FROM district"),
            (double)districts["areaKm2"]!["sum"]!);
        Assert.Equal(
            await villages.Database.ScalarAsync<double>("SELECT max(ST_Perimeter(boundary::geography) / 1000) FROM district"),
            (double)districts["perimeterKm"]!["max"]!);
        await villages.Database.ExecuteAsync("UPDATE district SET boundary = NULL");
    }

    [Fact]
    public async Task Takes_everything_from_variables()
    {
        const string Query =
            """
            query($where: VillageFilterInput, $groupBy: [VillageGroupByInput!], $byKind: Boolean, $having: VillageStatisticsFilterInput, $order: [VillageStatisticsSortInput!], $first: Int) {
              all: villageStatistics(where: $where, groupBy: $groupBy, having: $having, order: $order, first: $first) { key { kind district { name } } count }
              switched: villageStatistics(groupBy: [{ kind: $byKind }]) { key { kind } }
            }
            """;

        Assert.Equal(
            """{"all":[{"key":{"kind":"DESA","district":{"name":"Wonodadi"}},"count":2}],"switched":[{"key":{"kind":"DESA"}},{"key":{"kind":"KELURAHAN"}}]}""",
            await villages.Server.DataAsync(Query, new
            {
                where = new { },
                groupBy = new object[] { new { district = new { } }, new { kind = true } },
                byKind = true,
                having = new { count = new { gt = 0 } },
                order = new object[] { new { count = "DESC" } },
                first = 1,
            }));
        Assert.Equal(
            """{"all":[{"key":{"kind":null,"district":null},"count":3}],"switched":[{"key":{"kind":null}}]}""",
            await villages.Server.DataAsync(Query, new { byKind = false }));
    }

    [Fact]
    public async Task Cells_lie_around_their_villages_and_have_their_size()
    {
        const string Query =
            """
            query($metres: Int!, $shape: CellShape!) {
              villageStatistics(groupBy: [{ cell: { shape: $shape, metres: $metres } }]) { count key { cell { geometry { type bbox } } } extent { bbox } }
              byArea: villageStatistics(groupBy: [{ cell: { shape: SQUARE, metres: 1000000, of: BOUNDARY } }], order: [{ count: DESC }]) { count key { cell { geometry { type } } } }
            }
            """;
        foreach (var (shape, count) in new[] { ("SQUARE", 3), ("HEXAGON", 3) })
        {
            var answer = JsonNode.Parse(await villages.Server.DataAsync(Query, new { metres = 5_000, shape }))!;
            var groups = answer["villageStatistics"]!.AsArray();

            Assert.Equal(count, groups.Count);
            foreach (var group in groups)
            {
                var box = Box(group!["key"]!["cell"]!["geometry"]!);
                var middle = Box(group["extent"]!);
                Assert.InRange((middle[0] + middle[2]) / 2, box[0], box[2]);
                Assert.InRange((middle[1] + middle[3]) / 2, box[1], box[3]);
            }

            // Without a boundary there is no cell.
            Assert.Equal(
                """[{"count":2,"key":{"cell":{"geometry":{"type":"Polygon"}}}},{"count":1,"key":{"cell":null}}]""",
                answer["byArea"]!.ToJsonString());
        }

        static double[] Box(JsonNode geometry) => [.. geometry["bbox"]!.AsArray().Select(number => (double)number!)];
    }

    [Fact]
    public async Task Pages_by_the_cursor_of_each_group()
    {
        const string Query =
            """
            query($first: Int, $after: String) {
              villageStatistics(groupBy: [{ name: true }], order: [{ areaKm2: { avg: DESC } }], first: $first, after: $after) { cursor key { name } }
            }
            """;
        var names = new List<string>();
        string? after = null;
        for (var page = 0; page < 4; page++)
        {
            var groups = JsonNode.Parse(await villages.Server.DataAsync(Query, new { first = 1, after }))!["villageStatistics"]!.AsArray();
            names.AddRange(groups.Select(group => (string)group!["key"]!["name"]!));
            after = (string?)groups.LastOrDefault()?["cursor"] ?? after;
        }

        Assert.Equal(["Pikatan", "Wonodadi", "Wlingi \"Kota\""], names);
    }

    [Theory]
    [InlineData("villageStatistics(groupBy: [{ cell: { shape: SQUARE, metres: 9 } }]) { count }", "INVALID_ARGUMENT", "The side of a cell has 9 metres; it must have 10 to 1000000.")]
    [InlineData("villageStatistics(first: 1001) { count }", "PAGE_TOO_LARGE", "first is 1001; at most 1000 are served.")]
    [InlineData("villageStatistics(first: -1) { count }", "INVALID_ARGUMENT", "first is -1; it must be 0 or more.")]
    [InlineData("villageStatistics(after: \"x\") { count }", "INVALID_CURSOR", "This is no cursor of this server; give one as it came in pageInfo or edges, unchanged.")]
    [InlineData("villageStatistics(groupBy: [{ kind: true }], order: [{ key: { regency: { name: ASC } } }]) { count }", "INVALID_ARGUMENT", "Groups that are not formed by regency.name cannot be put in order by it; add it to groupBy.")]
    public async Task Refuses_what_cannot_be_at_the_fields_path(string field, string code, string message)
    {
        var answer = await villages.Server.AskAsync($"{{ {field} villages {{ totalCount }} }}");

        var error = Assert.Single(answer["errors"]!.AsArray())!;
        Assert.Equal((code, message), ((string?)error["extensions"]!["code"], (string?)error["message"]));
        Assert.Equal("""["villageStatistics"]""", error["path"]!.ToJsonString());
        Assert.Equal("""{"villageStatistics":null,"villages":{"totalCount":3}}""", answer["data"]!.ToJsonString());
    }

    [Fact]
    public async Task Answers_of_all_four_lists_on_the_seed()
    {
        var data = JsonNode.Parse(await seeded.Server.DataAsync(
            """
            {
              villageStatistics(groupBy: [{ regency: {} }]) { key { regency { code name } } count productRecord { unsurveyed noneFound recorded } products { count } }
              productStatistics(groupBy: [{ regency: {} }, { flagshipBasis: true }]) { key { regency { name } flagshipBasis } count }
              productClusterStatistics(groupBy: [{ commodity: {} }, { cell: { shape: HEXAGON, metres: 20000 } }]) { key { commodity { slug } cell { geometry { type } } } count villages { count } }
              agrotourismSiteStatistics(groupBy: [{ village: { regency: {} } }, { status: true }]) { key { status village { name regency { name } } } count status { planned open } }
            }
            """))!;

        foreach (var (list, statistics) in new[] { ("villages", "villageStatistics"), ("products", "productStatistics"), ("productClusters", "productClusterStatistics"), ("agrotourismSites", "agrotourismSiteStatistics") })
        {
            var count = JsonNode.Parse(await seeded.Server.DataAsync($"{{ {list} {{ totalCount }} }}"))![list]!["totalCount"];
            Assert.Equal((int)count!, data[statistics]!.AsArray().Sum(group => (int)group!["count"]!));
        }

        foreach (var group in data["villageStatistics"]!.AsArray())
        {
            var record = group!["productRecord"]!;
            Assert.Equal((int)group["count"]!, (int)record["unsurveyed"]! + (int)record["noneFound"]! + (int)record["recorded"]!);
            Assert.NotEqual(0, (int)record["unsurveyed"]!);
        }
    }
}
