using System.Globalization;
using System.Text.Json.Nodes;

namespace Ovop.Graph.Tests.Documents;

/// <summary>An answer's nodes as rows of text, by the columns and with the rounding of the hand-written SQL.</summary>
internal static class DocumentRows
{
    private static readonly Dictionary<string, (string List, (string Column, Func<JsonNode, string> Text)[] Columns)> Documents =
        new(StringComparer.Ordinal)
        {
            ["clusters-on-screen"] = ("productClusters",
            [
                ("name", node => Text(node["name"])),
                ("kind", node => Text(node["kind"])),
                ("commodity", node => Text(node["commodity"]!["slug"])),
                ("category", node => Text(node["commodity"]!["category"])),
                ("producer", node => Text(node["producer"]!["name"])),
                ("producer_kind", node => Text(node["producer"]!["kind"])),
                ("villages", node => string.Join(", ", Items(node["villages"]!["nodes"]).Select(village => $"{village["code"]} {village["name"]}"))),
                ("centroid_lon", node => Rounded(node["centroid"]!["coordinates"]![0], 4)),
                ("centroid_lat", node => Rounded(node["centroid"]!["coordinates"]![1], 4)),
                ("extent_type", node => Text(node["extent"]!["type"]).ToUpperInvariant()),
                ("extent_bbox", node => string.Join(' ', Items(node["extent"]!["bbox"]).Select(number => Rounded(number, 4)))),
                ("market_access", node => string.Join("; ", from access in Items(node["marketAccess"])
                                                            from source in Items(access["sources"])
                                                            select $"{access["kind"]} {access["country"]} of {access["product"]!["name"]}, {source["outlet"]}: {source["says"]}")),
                ("sources", node => string.Join("; ", Items(node["sources"]).Select(source =>
                    $"{source["outlet"]} {source["publishedOn"]?.ToString() ?? "(date not told)"}: {source["says"]}"))),
            ]),
            ["villages-in-need"] = ("villages",
            [
                ("code", node => Text(node["code"])),
                ("name", node => Text(node["name"])),
                ("area_km2", node => Rounded(node["areaKm2"], 4)),
                ("boundary_source", node => Text(node["boundarySource"])),
                ("product_record", node => Text(node["productRecord"])),
                ("district", node => Text(node["district"]!["name"])),
                ("zone", node => Text(node["terrainZone"]!["name"])),
                ("soil", node => Text(node["terrainZone"]!["soil"])),
                ("fertility", node => Text(node["terrainZone"]!["fertility"])),
            ]),
            ["sites-near"] = ("agrotourismSites",
            [
                ("name", node => Text(node["name"])),
                ("status", node => Text(node["status"])),
                ("theme", node => Text(node["theme"]!["slug"])),
                ("code", node => Text(node["village"]!["code"])),
                ("village", node => Text(node["village"]!["name"])),
                ("district", node => Text(node["village"]!["district"]!["name"])),
                ("lon", node => Rounded(node["location"]!["coordinates"]![0], 6)),
                ("lat", node => Rounded(node["location"]!["coordinates"]![1], 6)),
                ("position_precision", node => Text(node["positionPrecision"])),
                ("distance_metres", node => Rounded(node["distanceMetres"], 1)),
                ("bearing_to_here", node => Rounded(node["bearingDegrees"], 2)),
                ("sources", node => string.Join(", ", Items(node["sources"]).Select(source => Text(source["outlet"])))),
            ]),
        };

    public static IEnumerable<string> Names => Documents.Keys.Order(StringComparer.Ordinal);

    /// <summary>Compares an answer with the rows that it must have, in their order.</summary>
    /// <param name="document">Its name.</param>
    /// <param name="answer">The response.</param>
    /// <param name="columns">The columns of the hand-written SQL; those that the document does not ask for are passed over.</param>
    /// <param name="rows">All of its rows.</param>
    /// <param name="page">The most rows that the document asks for.</param>
    public static void AreEqual(string document, JsonNode answer, string[] columns, IReadOnlyList<string[]> rows, int page)
    {
        Assert.Null(answer["errors"]?.ToJsonString());
        Assert.NotEmpty(rows);
        var (list, texts) = Documents[document];
        var connection = answer["data"]![list]!;

        Assert.Equal(
            rows.Take(page).Select(row => Line(texts.Select(text => (text.Column, row[Array.IndexOf(columns, text.Column)])))),
            Items(connection["nodes"]).Select(node => Line(texts.Select(text => (text.Column, text.Text(node))))));
        Assert.Equal(rows.Count, (int?)connection["totalCount"] ?? rows.Count);
        Assert.Equal(rows.Count > page, (bool?)connection["pageInfo"]?["hasNextPage"] ?? false);
    }

    private static string Line(IEnumerable<(string Column, string Text)> cells) =>
        string.Join('\n', cells.Select(cell => $"{cell.Column}: {cell.Text}"));

    private static IEnumerable<JsonNode> Items(JsonNode? array) => array!.AsArray().Select(item => item!);

    private static string Text(JsonNode? value) => value?.ToString() ?? "-";

    private static string Rounded(JsonNode? value, int decimals) => Math.Round((decimal)(double)value!, decimals, MidpointRounding.AwayFromZero)
        .ToString($"F{decimals}", CultureInfo.InvariantCulture);
}
