using System.Text.Json;
using NetTopologySuite.Geometries;
using Ovop.Geo.Spatial;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Shapes;

/// <summary>What a feature is made into: a key and an area, or why it cannot be taken.</summary>
/// <param name="Key">What it is called by: a code or a slug; null where it tells none.</param>
/// <param name="Shape">In the file's CRS, of good form but perhaps not valid.</param>
/// <param name="Problem">What is wrong; null where there is a shape.</param>
/// <param name="Remedy">What would be right; null where there is a shape.</param>
internal readonly record struct FeatureShape(string? Key, MultiPolygon? Shape, string? Problem, string? Remedy)
{
    /// <summary>Most positions of one shape; the largest villages of Indonesia have some ten thousand.</summary>
    private static readonly GeometryLimits Limits = new() { MaxVertices = 2_000_000 };

    /// <summary>What a person calls it; null where the target has no use for it, or the feature does not tell.</summary>
    public string? Name { get; init; }

    public static FeatureShape Refused(string? key, string problem, string remedy) => new(key, null, problem, remedy);

    /// <summary>Why a feature is not taken that a demonstration has exported; null for all others.</summary>
    public static FeatureShape? RefusedAsInvented(JsonElement element) =>
        Properties(element) is { } properties && properties.TryGetProperty("notice", out var notice)
        && notice.ValueKind == JsonValueKind.String && notice.ValueEquals(DemonstrationMark.RowNotice)
            ? Refused(null, "it was exported from a demonstration, so it is invented.", "Only what is known is imported.")
            : null;

    /// <summary>The properties of a feature; null where the value is no feature.</summary>
    public static JsonElement? Properties(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object
            || !element.TryGetProperty("type", out var type)
            || type.ValueKind != JsonValueKind.String
            || !type.ValueEquals("Feature"))
        {
            return null;
        }

        return element.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
            ? properties
            : NoProperties;
    }

    /// <summary>The shape of a feature whose key is known.</summary>
    public static FeatureShape Read(JsonElement feature, string key, int crs)
    {
        if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind == JsonValueKind.Null)
        {
            return Refused(key, "it has no geometry.", "A Polygon or MultiPolygon would be right.");
        }

        try
        {
            return new GeoJsonGeometryReader(Limits, crs).Read(geometry) switch
            {
                MultiPolygon shape => new FeatureShape(key, shape, null, null),
                Polygon part => new FeatureShape(key, part.Factory.CreateMultiPolygon([part]), null, null),
                var other => Refused(
                    key, $"its geometry is a {other.GeometryType}.", "A Polygon or MultiPolygon would be right."),
            };
        }
        catch (GeometryInputException exception)
        {
            var path = exception.Path.Length == 0 ? "geometry" : $"geometry.{exception.Path}";
            return Refused(key, $"{path}: {exception.Problem}", "What it would have replaced stays.");
        }
    }

    private static JsonElement NoProperties { get; } = JsonDocument.Parse("{}").RootElement;
}
