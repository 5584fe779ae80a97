using System.Text.Json.Nodes;

namespace Ovop.Graph.Tests.Snapshots;

/// <summary>
/// Where an answer disagrees with itself: what can only be if its parts were read at different moments. It knows nothing
/// of what is right, only of what must go together.
/// </summary>
internal static class AnswerFaults
{
    /// <summary>All of an answer to one of the documents of <see cref="OneSnapshotTests"/>; empty where it is of one moment.</summary>
    public static string[] Of(JsonNode data) =>
    [
        .. Counts(data, "data"),
        .. Sums(data),
        .. Regencies(data).SelectMany(Pairs),
        .. Villages(data).SelectMany(Makers),
        .. Groups(data),
    ];

    /// <summary>Each list's totalCount and aggregate say how many nodes there are: every page is whole.</summary>
    private static IEnumerable<string> Counts(JsonNode? node, string path)
    {
        switch (node)
        {
            case JsonArray items:
                return items.SelectMany((item, i) => Counts(item, $"{path}[{i}]"));
            case JsonObject fields:
                var below = fields.SelectMany(field => Counts(field.Value, $"{path}.{field.Key}"));
                return fields["totalCount"] is { } total && fields["nodes"] is JsonArray nodes
                    ? [.. Differ($"{path}: totalCount and nodes", (int)total, nodes.Count),
                        .. Differ($"{path}: aggregate and nodes", (int?)fields["aggregate"]?["count"] ?? nodes.Count, nodes.Count), .. below]
                    : below;
            default:
                return [];
        }
    }

    /// <summary>A regency's villages are those of its districts, and all villages those of the regencies.</summary>
    private static IEnumerable<string> Sums(JsonNode data)
    {
        var regencies = Regencies(data).ToArray();
        foreach (var regency in regencies)
        {
            foreach (var fault in Differ(
                $"{regency["code"]}: villages of the regency and of its districts",
                Codes(regency["villages"]!),
                string.Join(' ', Nodes(regency["districts"]!).Select(district => Codes(district["villages"]!)).Where(codes => codes.Length > 0))))
            {
                yield return fault;
            }
        }

        foreach (var fault in Differ(
            "all villages and those of the regencies",
            Codes(data["villages"]!),
            string.Join(' ', regencies.Select(regency => Codes(regency["villages"]!)).Where(codes => codes.Length > 0))))
        {
            yield return fault;
        }
    }

    /// <summary>Writers add and take villages two by two, one in each district of a regency, with a product of both.</summary>
    private static IEnumerable<string> Pairs(JsonNode regency)
    {
        var districts = Nodes(regency["districts"]!).ToArray();
        return Differ(
            $"{regency["code"]}: villages of both districts",
            string.Join(' ', Nodes(districts[0]["villages"]!).Select(Last)),
            string.Join(' ', Nodes(districts[1]["villages"]!).Select(Last)));
    }

    /// <summary>A product beneath a village comes from that village, and from the other of the pair.</summary>
    private static IEnumerable<string> Makers(JsonNode village)
    {
        foreach (var product in Nodes(village["products"]!))
        {
            var makers = Nodes(product["villages"]!).Select(maker => (string)maker["code"]!).ToArray();
            if (!makers.Contains((string)village["code"]!) || makers.Length != 2)
            {
                yield return $"{village["code"]}: {product["slug"]} comes from {string.Join(", ", makers)}";
            }
        }

        foreach (var fault in Differ($"{village["code"]}: products", 1, (int)village["products"]!["totalCount"]!))
        {
            yield return fault;
        }
    }

    /// <summary>Statistics, and what a second root field counts.</summary>
    private static IEnumerable<string> Groups(JsonNode data)
    {
        var districts = Regencies(data).SelectMany(regency => Nodes(regency["districts"]!))
            .Where(district => (int)district["villages"]!["totalCount"]! > 0)
            .Select(district => $"{district["code"]}:{district["villages"]!["totalCount"]}");
        var groups = data["villageStatistics"]!.AsArray()
            .Select(group => $"{group!["key"]!["district"]!["code"]}:{group["count"]}");
        return
        [
            .. Differ("statistics and districts", string.Join(' ', groups), string.Join(' ', districts)),
            .. Differ("products and half the villages", (int)data["products"]!["totalCount"]!, (int)data["villages"]!["totalCount"]! / 2),
            .. Differ("products and those of the villages", Slugs(Nodes(data["products"]!)), Slugs(Villages(data).SelectMany(village => Nodes(village["products"]!)))),
        ];
    }

    private static IEnumerable<string> Differ<T>(string what, T one, T other) =>
        EqualityComparer<T>.Default.Equals(one, other) ? [] : [$"{what}: {one} and {other}"];

    private static IEnumerable<JsonNode> Regencies(JsonNode data) => Nodes(data["regencies"]!);

    private static IEnumerable<JsonNode> Villages(JsonNode data) => Regencies(data)
        .SelectMany(regency => Nodes(regency["districts"]!)).SelectMany(district => Nodes(district["villages"]!));

    private static IEnumerable<JsonNode> Nodes(JsonNode connection) => connection["nodes"]!.AsArray().Select(node => node!);

    private static string Codes(JsonNode connection) => string.Join(' ', Nodes(connection).Select(node => (string)node["code"]!));

    private static string Slugs(IEnumerable<JsonNode> products) =>
        string.Join(' ', products.Select(product => (string)product["slug"]!).Distinct().Order(StringComparer.Ordinal));

    // The number within the district, which both villages of a pair share.
    private static string Last(JsonNode village) => ((string)village["code"]!)[^4..];
}
