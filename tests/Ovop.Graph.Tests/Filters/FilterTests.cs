using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Filters;

/// <summary>Every operator of the filter inputs, asked over HTTP; expected rows are worked out by hand.</summary>
public class FilterTests(VillageServer villages, SeededServer seeded) : IClassFixture<VillageServer>, IClassFixture<SeededServer>
{
    private const string Wonodadi = "Wonodadi";
    private const string Pikatan = "Pikatan";
    private const string Kota = "Wlingi \"Kota\"";
    private const string Box = """{ geometry: { type: "Polygon", coordinates: [[[111.9, -8.2], [112.14, -8.2], [112.14, -7.9], [111.9, -7.9], [111.9, -8.2]]] } }""";
    private const string Inside = """{ geometry: { type: "Point", coordinates: [112.05, -8.05] } }""";
    private const string Near = """{ geometry: { type: "Point", coordinates: [112.06, -8.05] }, metres: 2000 }""";

    private const string Square = """{ geometry: { type: "Polygon", coordinates: [[[112.0, -8.1], [112.0, -8.0], [112.1, -8.0], [112.1, -8.1], [112.0, -8.1]]] } }""";
    private const string Edge = """{ geometry: { type: "LineString", coordinates: [[112.1, -8.08], [112.1, -8.02]] } }""";
    private const string Road = """{ geometry: { type: "LineString", coordinates: [[111.9, -8.05], [112.15, -8.05]] } }""";
    private const string Pattern = """{ geometry: { type: "Point", coordinates: [112.1, -8.05] }, pattern: "FF*0*****", bufferMetres: null }""";
    private const string Apart = """{ geometry: { type: "Point", coordinates: [112.05, -8.05] }, gt: 1000, lte: 6000 }""";

    /// <summary>Operator, a condition on three made-up villages, and those that fulfil it. A village without a value fulfils the negations.</summary>
    public static TheoryData<string, string, string[]> OfVillages => new()
    {
        { "String.eq", """name: { eq: "Pikatan" }""", [Pikatan] },
        { "String.neq", """name: { neq: "Pikatan" }""", [Wonodadi, Kota] },
        { "String.in", """name: { in: ["Pikatan", "Wonodadi", "x"] }""", [Wonodadi, Pikatan] },
        { "String.nin", """name: { nin: ["Pikatan", "x"] }""", [Wonodadi, Kota] },
        { "String.contains", """name: { contains: "ota\"" }""", [Kota] },
        { "String.contains", """name: { contains: "%" }""", [] },
        { "String.ncontains", """name: { ncontains: "ka" }""", [Wonodadi, Kota] },
        { "String.startsWith", """name: { startsWith: "W" }""", [Wonodadi, Kota] },
        { "String.startsWith", """name: { startsWith: "_onodadi" }""", [] },
        { "String.nstartsWith", """name: { nstartsWith: "W" }""", [Pikatan] },
        { "String.endsWith", """name: { endsWith: "i" }""", [Wonodadi] },
        { "String.nendsWith", """name: { nendsWith: "i" }""", [Pikatan, Kota] },
        { "String.eqInsensitive", """name: { eqInsensitive: "PIKATAN" }""", [Pikatan] },
        { "String.similar", """name: { similar: "Wonodady" }""", [Wonodadi] },
        { "String.and", """name: { and: [{ startsWith: "W" }, { endsWith: "i" }] }""", [Wonodadi] },
        { "String.or", """name: { or: [{ startsWith: "P" }, { endsWith: "i" }] }""", [Wonodadi, Pikatan] },
        { "Float.eq", "areaKm2: { eq: 4.5 }", [Wonodadi] },
        { "Float.eq", "areaKm2: { eq: null }", [Pikatan] },
        { "Float.neq", "areaKm2: { neq: 4.5 }", [Pikatan, Kota] },
        { "Float.in", "areaKm2: { in: [2, 4.5] }", [Wonodadi, Kota] },
        { "Float.in", "areaKm2: { in: [2, null] }", [Pikatan, Kota] },
        { "Float.nin", "areaKm2: { nin: [2] }", [Wonodadi, Pikatan] },
        { "Float.gt", "areaKm2: { gt: 2 }", [Wonodadi] },
        { "Float.ngt", "areaKm2: { ngt: 2 }", [Pikatan, Kota] },
        { "Float.gte", "areaKm2: { gte: 2 }", [Wonodadi, Kota] },
        { "Float.ngte", "areaKm2: { ngte: 2 }", [Pikatan] },
        { "Float.lt", "areaKm2: { lt: 4.5 }", [Kota] },
        { "Float.nlt", "areaKm2: { nlt: 4.5 }", [Wonodadi, Pikatan] },
        { "Float.lte", "areaKm2: { lte: 4.5 }", [Wonodadi, Kota] },
        { "Float.nlte", "areaKm2: { nlte: 4.4 }", [Wonodadi, Pikatan] },
        { "Float.and", "areaKm2: { and: [{ gt: 1 }, { lt: 3 }] }", [Kota] },
        { "Float.or", "areaKm2: { or: [{ gt: 4 }, { eq: null }] }", [Wonodadi, Pikatan] },
        { "VillageKind.eq", "kind: { eq: KELURAHAN }", [Kota] },
        { "VillageKind.neq", "kind: { neq: KELURAHAN }", [Wonodadi, Pikatan] },
        { "VillageKind.in", "kind: { in: [KELURAHAN] }", [Kota] },
        { "VillageKind.nin", "kind: { nin: [KELURAHAN] }", [Wonodadi, Pikatan] },
        { "VillageKind.and", "kind: { and: [{ neq: DESA }] }", [Kota] },
        { "VillageKind.or", "kind: { or: [{ eq: DESA }, { eq: KELURAHAN }] }", [Wonodadi, Pikatan, Kota] },
        { "Boolean.eq", "products: { some: { flagship: { eq: true } } }", [Wonodadi, Pikatan] },
        { "Boolean.neq", "products: { some: { flagship: { neq: true } } }", [Wonodadi, Pikatan] },
        { "Boolean.and", "products: { some: { flagship: { and: [{ eq: true }, { eq: false }] } } }", [] },
        { "Boolean.or", "products: { all: { flagship: { or: [{ eq: true }, { eq: false }] } } }", [Wonodadi, Pikatan, Kota] },
        { "List.some", """products: { some: { name: { eq: "Keripik Tahu" } } }""", [Wonodadi] },
        { "List.all", """products: { all: { name: { startsWith: "Keripik" } } }""", [Wonodadi, Kota] },
        { "List.none", """products: { none: { name: { eq: "Keripik Tahu" } } }""", [Pikatan, Kota] },
        { "List.any", "products: { any: true }", [Wonodadi, Pikatan] },
        { "List.any", "products: { any: false }", [Kota] },
        { "Village.and", """and: [{ kind: { eq: DESA } }, { name: { startsWith: "W" } }]""", [Wonodadi] },
        { "Village.or", """or: [{ kind: { eq: KELURAHAN } }, { name: { eq: "Pikatan" } }]""", [Pikatan, Kota] },
        { "Village.not", """not: { or: [{ kind: { eq: KELURAHAN } }, { name: { eq: "Pikatan" } }] }""", [Wonodadi] },
        { "Geometry.intersects", $"boundary: {{ intersects: {Box} }}", [Wonodadi, Pikatan] },
        { "Geometry.nintersects", $"boundary: {{ nintersects: {Inside} }}", [Pikatan, Kota] },
        { "Geometry.within", $"boundary: {{ within: {Box} }}", [Wonodadi] },
        { "Geometry.nwithin", $"boundary: {{ nwithin: {Box} }}", [Pikatan, Kota] },
        { "Geometry.contains", $"boundary: {{ contains: {Inside} }}", [Wonodadi] },
        { "Geometry.ncontains", $"boundary: {{ ncontains: {Inside} }}", [Pikatan, Kota] },
        { "Geometry.bbox", "location: { bbox: [112.1, -8.1, 112.3, -8.0] }", [Pikatan, Kota] },
        { "Geometry.nbbox", "location: { nbbox: [112.1, -8.1, 112.3, -8.0] }", [Wonodadi] },
        { "Geometry.withinDistance", $"location: {{ withinDistance: {Near} }}", [Wonodadi] },
        { "Geometry.nwithinDistance", $"location: {{ nwithinDistance: {Near} }}", [Pikatan, Kota] },
        { "Geometry.overlaps", $"boundary: {{ overlaps: {Box} }}", [Pikatan] },
        { "Geometry.noverlaps", $"boundary: {{ noverlaps: {Box} }}", [Wonodadi, Kota] },
        { "Geometry.touches", $"boundary: {{ touches: {Edge} }}", [Wonodadi, Pikatan] },
        { "Geometry.ntouches", $"boundary: {{ ntouches: {Edge} }}", [Kota] },
        { "Geometry.crosses", $"boundary: {{ crosses: {Road} }}", [Wonodadi, Pikatan] },
        { "Geometry.ncrosses", $"boundary: {{ ncrosses: {Road} }}", [Kota] },
        { "Geometry.disjoint", $"boundary: {{ disjoint: {Inside} }}", [Pikatan] },
        { "Geometry.ndisjoint", $"boundary: {{ ndisjoint: {Inside} }}", [Wonodadi, Kota] },
        { "Geometry.equals", $"boundary: {{ equals: {Square} }}", [Wonodadi] },
        { "Geometry.nequals", $"boundary: {{ nequals: {Square} }}", [Pikatan, Kota] },
        { "Geometry.covers", $"boundary: {{ covers: {Edge} }}", [Wonodadi, Pikatan] },
        { "Geometry.ncovers", $"boundary: {{ ncovers: {Edge} }}", [Kota] },
        { "Geometry.coveredBy", $"boundary: {{ coveredBy: {Square} }}", [Wonodadi] },
        { "Geometry.ncoveredBy", $"boundary: {{ ncoveredBy: {Square} }}", [Pikatan, Kota] },
        { "Geometry.relate", $"boundary: {{ relate: {Pattern} }}", [Wonodadi, Pikatan] },
        { "Geometry.nrelate", $"boundary: {{ nrelate: {Pattern} }}", [Kota] },
        { "Geometry.distanceMetres", $"boundary: {{ distanceMetres: {Apart} }}", [Pikatan] },
        { "Geometry.ndistanceMetres", $"boundary: {{ ndistanceMetres: {Apart} }}", [Wonodadi, Kota] },
        { "Geometry.area", "boundary: { area: { gt: 100000000, lt: 150000000 } }", [Wonodadi, Pikatan] },
        { "Geometry.area", "boundary: { area: { gt: 150000000 } }", [] },
        { "Geometry.length", "boundary: { length: { gt: 40000, lt: 50000 } }", [Wonodadi, Pikatan] },
        { "Geometry.centroid", $"boundary: {{ centroid: {{ withinDistance: {Near} }} }}", [Wonodadi] },
        { "Geometry.envelope", $"boundary: {{ envelope: {{ centroid: {{ within: {Box} }} }} }}", [Wonodadi] },
        { "Geometry.isValid", "boundary: { isValid: { eq: true } }", [Wonodadi, Pikatan] },
        { "Geometry.isSimple", "boundary: { isSimple: { neq: true } }", [Kota] },
        { "Geometry.numPoints", "boundary: { numPoints: { eq: 5 } }", [Wonodadi, Pikatan] },
        { "Geometry.geometryType", "boundary: { geometryType: { in: [MultiPolygon, Point] } }", [Wonodadi, Pikatan] },
        { "Geometry.geometryType", "location: { geometryType: { neq: Point } }", [] },
        { "Geometry.intersects", $"boundary: {{ intersects: {BesideInsideBy(4_000)} }}", [Wonodadi] },
        { "Geometry.intersects", $"boundary: {{ intersects: {BesideInsideBy(6_000)} }}", [Wonodadi, Pikatan] },
        { "Geometry.within", $"location: {{ within: {BesideInsideBy(6_000)} }}", [Wonodadi] },
        { "Village.inside", $"inside: {{ of: {Box} }}", [Wonodadi] },
        { "Village.inside", """inside: { of: { villages: { name: { eq: "Wonodadi" } } } }""", [] },
        { "Village.near", """near: { of: { villages: { name: { eq: "Wonodadi" } } }, metres: 1 }""", [Pikatan] },
        { "Geometry.and", $"boundary: {{ and: [{{ intersects: {Box} }}, {{ nwithin: {Box} }}] }}", [Pikatan] },
        { "Geometry.or", $"location: {{ or: [{{ withinDistance: {Near} }}, {{ bbox: [112.2, -8.1, 112.3, -8.0] }}] }}", [Wonodadi, Kota] },
    };

    /// <summary>Operator, a list with a condition on the seed, and the slugs of the rows that fulfil it.</summary>
    public static TheoryData<string, string, string[]> OfTheSeed => new()
    {
        { "Int.eq", "programmes(where: { villageCount: { eq: 65 } })", ["ovop-pali"] },
        { "Int.neq", "programmes(where: { villageCount: { neq: 65 } })", ["ovop-blitar", "ovop-serang"] },
        { "Int.in", "programmes(where: { villageCount: { in: [65, 66] } })", ["ovop-pali"] },
        { "Int.nin", "programmes(where: { villageCount: { nin: [65, 66] } })", ["ovop-blitar", "ovop-serang"] },
        { "Int.gt", "programmes(where: { selectedCount: { gt: 16 } })", ["ovop-pali"] },
        { "Int.ngt", "programmes(where: { selectedCount: { ngt: 16 } })", ["ovop-blitar", "ovop-serang"] },
        { "Int.gte", "programmes(where: { selectedCount: { gte: 17 } })", ["ovop-pali"] },
        { "Int.ngte", "programmes(where: { selectedCount: { ngte: 17 } })", ["ovop-blitar", "ovop-serang"] },
        { "Int.lt", "programmes(where: { selectedCount: { lt: 17 } })", [] },
        { "Int.nlt", "programmes(where: { selectedCount: { nlt: 18 } })", ["ovop-blitar", "ovop-serang"] },
        { "Int.lte", "programmes(where: { selectedCount: { lte: 17 } })", ["ovop-pali"] },
        { "Int.nlte", "programmes(where: { selectedCount: { nlte: 17 } })", ["ovop-blitar", "ovop-serang"] },
        { "Int.and", "programmes(where: { selectedCount: { and: [{ gt: 16 }, { lt: 18 }] } })", ["ovop-pali"] },
        { "Int.or", "programmes(where: { selectedCount: { or: [{ gt: 17 }, { lt: 17 }] } })", [] },
        { "Date.eq", """visits(where: { visitedOn: { eq: "2023-07-12" } })""", ["balerejo-2023-07-12"] },
        { "Date.neq", """visits(where: { visitedOn: { neq: "2022-09-07" } })""", ["balerejo-2023-07-12"] },
        { "Date.in", """visits(where: { visitedOn: { in: ["2023-07-12", "2024-01-01"] } })""", ["balerejo-2023-07-12"] },
        { "Date.nin", """visits(where: { visitedOn: { nin: ["2022-09-07"] } })""", ["balerejo-2023-07-12"] },
        { "Date.gt", """visits(where: { visitedOn: { gt: "2022-09-07" } })""", ["balerejo-2023-07-12"] },
        { "Date.ngt", """visits(where: { visitedOn: { ngt: "2022-09-07" } })""", ["pikatan-2022-09-07", "wonodadi-2022-09-07"] },
        { "Date.gte", """visits(where: { visitedOn: { gte: "2023-07-12" } })""", ["balerejo-2023-07-12"] },
        { "Date.ngte", """visits(where: { visitedOn: { ngte: "2023-07-12" } })""", ["pikatan-2022-09-07", "wonodadi-2022-09-07"] },
        { "Date.lt", """visits(where: { visitedOn: { lt: "2023-07-12" } })""", ["pikatan-2022-09-07", "wonodadi-2022-09-07"] },
        { "Date.nlt", """visits(where: { visitedOn: { nlt: "2023-07-12" } })""", ["balerejo-2023-07-12"] },
        { "Date.lte", """visits(where: { visitedOn: { lte: "2022-09-07" } })""", ["pikatan-2022-09-07", "wonodadi-2022-09-07"] },
        { "Date.nlte", """visits(where: { visitedOn: { nlte: "2022-09-07" } })""", ["balerejo-2023-07-12"] },
        { "Date.and", """visits(where: { visitedOn: { and: [{ gt: "2022-01-01" }, { lt: "2023-01-01" }] } })""", ["pikatan-2022-09-07", "wonodadi-2022-09-07"] },
        { "Date.or", """visits(where: { visitedOn: { or: [{ gt: "2023-01-01" }, { lt: "2022-01-01" }] } })""", ["balerejo-2023-07-12"] },
    };

    [Theory]
    [MemberData(nameof(OfVillages))]
    public async Task Finds_the_villages_that_fulfil_it(string ofOperator, string condition, string[] expected)
    {
        var answer = await villages.Server.AskAsync($"{{ villages(where: {{ {condition} }}) {{ nodes {{ name }} }} }}");

        Assert.True(answer["errors"] is null, ofOperator + answer.ToJsonString());
        Assert.Equal(expected, Values(answer["data"]!["villages"]!, "name"));
    }

    [Theory]
    [MemberData(nameof(OfTheSeed))]
    public async Task Finds_the_rows_of_the_seed_that_fulfil_it(string ofOperator, string list, string[] expected)
    {
        var answer = await seeded.Server.AskAsync($"{{ rows: {list} {{ nodes {{ slug }} }} }}");

        Assert.True(answer["errors"] is null, ofOperator + answer.ToJsonString());
        Assert.Equal(expected, Values(answer["data"]!["rows"]!, "slug").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("StringOperationFilterInput", "String")]
    [InlineData("IntOperationFilterInput", "Int")]
    [InlineData("FloatOperationFilterInput", "Float")]
    [InlineData("DateOperationFilterInput", "Date")]
    [InlineData("BooleanOperationFilterInput", "Boolean")]
    [InlineData("VillageKindOperationFilterInput", "VillageKind")]
    [InlineData("GeometryOperationFilterInput", "Geometry")]
    [InlineData("ListFilterInputTypeOfProductFilterInput", "List")]
    public async Task No_operator_is_missing_above(string input, string prefix)
    {
        var answer = await villages.Server.AskAsync($$"""{ __type(name: "{{input}}") { inputFields { name } } }""");

        Assert.Equal(
            answer["data"]!["__type"]!["inputFields"]!.AsArray().Select(field => $"{prefix}.{field!["name"]}").Order(StringComparer.Ordinal),
            OfVillages.Concat(OfTheSeed).Select(row => (string)row[0]).Distinct()
                .Where(name => name.StartsWith(prefix + ".", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    // The point lies 5.5 km from the edge between both villages.
    private static string BesideInsideBy(int metres) =>
        $$"""{ geometry: { type: "Point", coordinates: [112.05, -8.05] }, bufferMetres: {{metres}} }""";

    private static IEnumerable<string> Values(JsonNode connection, string field) =>
        connection["nodes"]!.AsArray().Select(node => (string)node![field]!);
}
