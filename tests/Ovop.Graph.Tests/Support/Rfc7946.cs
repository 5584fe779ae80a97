using System.Text.Json;
using System.Text.Json.Nodes;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;

namespace Ovop.Graph.Tests.Support;

/// <summary>What RFC 7946 says of a FeatureCollection, rule by rule, for points and areas.</summary>
internal static class Rfc7946
{
    /// <summary>Every rule that is broken, with its section.</summary>
    public static IEnumerable<string> Faults(JsonNode collection)
    {
        if (collection is not JsonObject members || !IsText(members["type"], "FeatureCollection") || members["features"] is not JsonArray features)
        {
            return ["3.3: no FeatureCollection"];
        }

        return features.SelectMany(Feature);
    }

    /// <summary>All positions, however deep.</summary>
    public static IEnumerable<Coordinate> Positions(JsonNode coordinates) => coordinates.AsArray() switch
    {
        [JsonValue x, JsonValue y] => [new Coordinate((double)x, (double)y)],
        var parts => parts.SelectMany(part => Positions(part!)),
    };

    private static IEnumerable<string> Feature(JsonNode? feature)
    {
        if (feature is not JsonObject members || !IsText(members["type"], "Feature"))
        {
            return ["3.2: no Feature"];
        }

        return
        [
            .. members.ContainsKey("geometry") ? Array.Empty<string>() : ["3.2: no member geometry"],
            .. members.TryGetPropertyValue("properties", out var properties) && properties is null or JsonObject
                ? Array.Empty<string>() : ["3.2: properties are no object"],
            .. members.TryGetPropertyValue("id", out var id) && id?.GetValueKind() is not (JsonValueKind.String or JsonValueKind.Number)
                ? ["3.2: the id is no text and no number"] : Array.Empty<string>(),
            .. members.TryGetPropertyValue("bbox", out var box) && box is not JsonArray { Count: 4 }
                ? ["5: the bbox is not four numbers"] : Array.Empty<string>(),
            .. members["geometry"] is { } geometry ? Geometry(geometry) : [],
            .. members.Any(member => member.Key is "coordinates" or "geometries" or "features") ? ["7.1: a member of another type"] : Array.Empty<string>(),
        ];
    }

    private static IEnumerable<string> Geometry(JsonNode geometry)
    {
        var faults = geometry.AsObject().Select(member => member.Key).Except(["type", "coordinates"])
            .Select(name => $"3.1: {name} is no member of a geometry").ToList();
        if (geometry["coordinates"] is not JsonArray coordinates)
        {
            return [.. faults, "3.1: no coordinates"];
        }

        faults.AddRange(Positions(coordinates).Where(p => Math.Abs(p.X) > 180 || Math.Abs(p.Y) > 90).Select(p => $"4: {p} is not on earth"));
        return (string?)geometry["type"] switch
        {
            "Point" => [.. faults, .. coordinates.Count == 2 ? Array.Empty<string>() : ["3.1.2: no position"]],
            "MultiPolygon" => [.. faults, .. coordinates.SelectMany(polygon => polygon!.AsArray().SelectMany(Ring))],
            var type => [.. faults, $"3.1: {type} is not what this server stores"],
        };
    }

    private static IEnumerable<string> Ring(JsonNode? ring, int index)
    {
        var positions = Positions(ring!).ToArray();
        if (positions.Length < 4)
        {
            return ["3.1.6: a ring has fewer than four positions"];
        }

        return
        [
            .. positions[0].Equals2D(positions[^1]) ? Array.Empty<string>() : ["3.1.6: a ring is not closed"],
            .. Orientation.IsCCW(positions) == (index == 0) ? Array.Empty<string>() : ["3.1.6: a ring turns the wrong way"],
        ];
    }

    private static bool IsText(JsonNode? node, string text) => node?.GetValueKind() == JsonValueKind.String && (string?)node == text;
}
