using System.Text.Json;
using Ovop.Graph.Tests.Documents;

namespace Ovop.Graph.Tests.Fuzz;

/// <summary>Good requests to begin with: those of docs/queries, and some that take everything from variables.</summary>
internal static class ServerDocuments
{
    private static readonly (string Text, string Variables)[] Own =
    [
        (
            """
            query ($where: VillageFilterInput, $order: [VillageSortInput!], $first: Int, $after: String, $last: Int, $before: String) {
              villages(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
                totalCount
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
                edges { cursor node { code name aliases kind areaKm2 location { type coordinates bbox crs } boundary { type coordinates } } }
              }
            }
            """,
            """
            {"first": 5, "order": [{"district": {"name": "DESC"}}, {"areaKm2": "ASC"}],
             "where": {"and": [{"name": {"contains": "50%_"}}, {"or": [{"areaKm2": {"gt": 1.5, "nlte": 2}}, {"areaKm2": {"in": [1, null]}}]}],
                       "not": {"kind": {"in": ["DESA"]}}, "products": {"some": {"name": {"similar": "kopi"}}, "any": true}}}
            """),
        (
            """
            query ($last: Int, $area: Geometry!, $metres: Float!, $crs: Int, $box: [Float], $skip: Boolean! = false) {
              villages(last: $last, where: {boundary: {intersects: {geometry: $area}, bbox: $box}, location: {withinDistance: {geometry: $area, metres: $metres}}}) {
                nodes {
                  ...V
                  distanceMetres(to: $area)
                  products(first: 3, order: [{name: ASC}], where: {flagship: {eq: true}}) @skip(if: $skip) { edges { cursor node { name commodity { slug } } } totalCount }
                }
              }
              villageByCode(code: "35.05.01.2001") { ...V terrainShares { __typename } }
              productClusters(where: {near: {of: {geometry: $area}, metres: $metres}}, order: [{extent: {nearestTo: $area}}]) { nodes { name extent { bbox } } }
            }
            fragment V on Village { code boundary { type bbox crs } centroid { coordinates } bearingDegrees(to: $area) district { name regency { name } } }
            """,
            """
            {"last": 2, "metres": 1000.5, "crs": 4326, "box": [179, -9, -179, 8],
             "area": {"type": "Polygon", "coordinates": [[[112, -8], [112.5, -8], [112.5, -7.5], [112, -8]]]}}
            """),
        (
            """
            query A($of: NearOfInput!, $m: Float!, $day: DateOperationFilterInput) {
              agrotourismSites(first: 2, where: {near: {of: $of, metres: $m}}) { nodes { name village { name products { nodes { slug } } } sources { outlet publishedOn } } }
              enrolments(where: {enrolledOn: $day}) { nodes { status enrolledOn programme { name } village { code regency { code } } } }
            }
            """,
            """{"of": {"villages": {"code": {"startsWith": "35."}}}, "m": 20000, "day": {"gte": "2020-01-01", "in": ["2024-02-29", null]}}"""),
        ("query ($n: String!) { __type(name: $n) { name kind fields { name type { name ofType { name } } } inputFields { name } } __schema { directives { name } } }", """{"n": "Village"}"""),
    ];

    /// <summary>Each with its variables.</summary>
    public static IReadOnlyList<(string Text, JsonElement Variables)> All { get; } =
    [
        .. Directory.GetFiles(DocumentFolder.Path, "*.graphql").Order(StringComparer.Ordinal)
            .Select(file => (File.ReadAllText(file), Parse(File.ReadAllText(Path.ChangeExtension(file, ".variables.json"))))),
        .. Own.Select(own => (own.Text, Parse(own.Variables))),
    ];

    private static JsonElement Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
