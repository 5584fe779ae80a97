using System.Globalization;
using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Expected;
using Ovop.Graph.Tests.Support;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Entities.Statistics;

/// <summary>Random groups of random villages, by the server and by SQL written by hand in another way.</summary>
public class RandomGroupsTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    private const int Rounds = 150;

    /// <summary>In groupBy, in key, where its value is, and in SQL.</summary>
    private static readonly (string GroupBy, string Key, string[] Path, string Sql)[] Keys =
    [
        ("kind: true", "kind", ["kind"], "v.kind"),
        ("productRecord: true", "productRecord", ["productRecord"], "v.product_record"),
        ("boundarySource: true", "boundarySource", ["boundarySource"], "v.boundary_source"),
        ("district: {}", "district { code }", ["district", "code"], "v.district_code"),
        ("district: { name: true }", "district { name }", ["district", "name"], "d.name"),
        ("regency: {}", "regency { name }", ["regency", "name"], "r.name"),
        ("regency: { province: { code: true } }", "regency { province { name } }", ["regency", "province", "name"], "p.name"),
        ("terrainZone: {}", "terrainZone { slug }", ["terrainZone", "slug"], "z.slug"),
        ("terrainZone: { soil: true }", "terrainZone { soil }", ["terrainZone", "soil"], "z.soil"),
    ];

    private static readonly (string Where, string Sql)[] Conditions =
    [
        ("", "true"),
        ("""name: { startsWith: "B" }""", "v.name LIKE 'B%'"),
        ("areaKm2: { lt: 6 }", "v.area_km2 < 6"),
        ("areaKm2: { nlt: 6 }", "(v.area_km2 < 6) IS NOT TRUE"),
        ("productRecord: { neq: UNSURVEYED }", "v.product_record <> 'UNSURVEYED'"),
        ("products: { any: true }", "EXISTS (SELECT FROM product_village x WHERE x.village_code = v.code)"),
        ("terrainZone: { fertility: { eq: BARREN } }", "z.fertility = 'BARREN'"),
        ("regency: { name: { contains: \"Blitar\" } }", "r.name LIKE '%Blitar%'"),
        ("location: { bbox: [112, -8.3, 112.4, -8.0] }", "v.location && ST_MakeEnvelope(112, -8.3, 112.4, -8.0, 4326)"),
        ("name: { eq: \"nowhere\" }", "false"),
    ];

    [Fact]
    public Task Agree_on_the_seed() => AgreeAsync(seeded.Server, seeded.Database);

    [TestDataFact]
    public async Task Agree_on_real_boundaries()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await RealBoundaries.ImportAsync(database);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);

        await AgreeAsync(server, database);
    }

    private static async Task AgreeAsync(GraphServer server, TestDatabase database)
    {
        var random = new Random(20_261_122);
        var groups = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var keys = Keys.Where(_ => random.Next(4) == 0).ToArray();
            var (where, condition) = Conditions[random.Next(Conditions.Length)];
            var least = random.Next(3) == 0 ? random.Next(0, 6) : 0;
            var query = $$"""
                {
                  villageStatistics(where: { {{where}} }, groupBy: [{{string.Join(", ", keys.Select(key => $"{{ {key.GroupBy} }}"))}}], having: { count: { gte: {{least}} } }) {
                    key { kind {{string.Join(' ', keys.Select(key => key.Key))}} }
                    count areaKm2 { count sum avg min max } name { min distinct } products { count } producers { count } productRecord { unsurveyed }
                  }
                }
                """;

            var expected = await ExpectedAsync(database, [.. keys.Select(key => key.Sql)], condition, least);
            var actual = JsonNode.Parse(await server.DataAsync(query))!["villageStatistics"]!.AsArray()
                .Select(group => Line(group!, keys.Select(key => key.Path))).Order(StringComparer.Ordinal);

            Assert.True(expected.Order(StringComparer.Ordinal).SequenceEqual(actual), $"{query}\n{string.Join('\n', actual)}\nbut SQL:\n{string.Join('\n', expected)}");
            groups += expected.Length;
        }

        Assert.InRange(groups, Rounds, int.MaxValue);
    }

    private static async Task<string[]> ExpectedAsync(TestDatabase database, string[] keys, string condition, int least)
    {
        var names = keys.Select((_, i) => $"k{i}").ToArray();
        var selected = string.Concat(keys.Select((key, i) => $"{key} AS k{i}, "));
        var grouping = keys.Length == 0 ? "()" : string.Join(", ", Enumerable.Range(1, keys.Length));
        return await database.ScalarAsync<string[]>(
            $$"""
            SELECT coalesce(array_agg(concat_ws('|', {{string.Concat(names.Select(name => $"coalesce({name}, 'null'), "))}}
                rows, areas, coalesce(round(sum, 6)::text, 'null'), coalesce(round(sum / nullif(areas, 0), 6)::text, 'null'),
                coalesce(round(least, 6)::text, 'null'), coalesce(round(most, 6)::text, 'null'), coalesce(first, 'null'), names,
                (SELECT count(*) FROM product WHERE EXISTS (
                    SELECT FROM product_village x WHERE x.product_id = product.id AND x.village_code = ANY(codes))),
                (SELECT count(*) FROM producer WHERE EXISTS (
                    SELECT FROM producer_village x WHERE x.producer_id = producer.id AND x.village_code = ANY(codes))),
                unknown)), '{}')
            FROM (
                SELECT {{selected}} count(v.code) AS rows, count(v.area_km2) AS areas, sum(v.area_km2::numeric) AS sum,
                    min(v.area_km2)::numeric AS least, max(v.area_km2)::numeric AS most, min(v.name) AS first,
                    count(DISTINCT v.name) AS names, array_agg(v.code) AS codes,
                    coalesce(sum((v.product_record = 'UNSURVEYED')::int), 0) AS unknown
                FROM village v JOIN district d ON d.code = v.district_code JOIN regency r ON r.code = v.regency_code
                    JOIN province p ON p.code = r.province_code LEFT JOIN terrain_zone z ON z.id = v.terrain_zone_id
                WHERE {{condition}} GROUP BY {{grouping}} HAVING count(*) >= {{least}}) g
            """);
    }

    private static string Line(JsonNode group, IEnumerable<string[]> keys)
    {
        var area = group["areaKm2"]!;
        return string.Join('|', keys.Select(path => Text(path.Aggregate(group["key"], (at, step) => at?[step])))
            .Concat(
            [
                Text(group["count"]), Text(area["count"]), Number(area["sum"]), Number(area["avg"]), Number(area["min"]),
                Number(area["max"]), Text(group["name"]!["min"]), Text(group["name"]!["distinct"]),
                Text(group["products"]!["count"]), Text(group["producers"]!["count"]), Text(group["productRecord"]!["unsurveyed"]),
            ]));
    }

    private static string Text(JsonNode? value) => value?.ToString() ?? "null";

    private static string Number(JsonNode? value) => value is null
        ? "null"
        : Math.Round((decimal)(double)value, 6, MidpointRounding.AwayFromZero).ToString("F6", CultureInfo.InvariantCulture);
}
