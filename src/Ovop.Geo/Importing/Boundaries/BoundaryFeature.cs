using System.Text.Json;
using Ovop.Geo.Importing.Codes;
using Ovop.Geo.Importing.GeoJson;
using Ovop.Geo.Importing.Shapes;

namespace Ovop.Geo.Importing.Boundaries;

/// <summary>Makes the boundary of a known village of a feature, or says why it is none.</summary>
/// <param name="knownCodes">Codes of all villages.</param>
/// <param name="codeProperty">The property with the code; null for "code", else the feature's id.</param>
internal sealed class BoundaryFeature(IReadOnlySet<string> knownCodes, string? codeProperty)
{
    /// <summary>What else a village is called, beside desa and kelurahan, in the regions of Indonesia.</summary>
    private static readonly HashSet<string> KindsOfVillage = new(StringComparer.OrdinalIgnoreCase)
    {
        "desa", "kelurahan", "nagari", "gampong", "kampung", "pekon", "tiyuh", "lembang", "village",
    };

    public FeatureShape Read(GeoJsonFeature feature)
    {
        if (FeatureShape.Properties(feature.Element) is not { } properties)
        {
            return FeatureShape.Refused(
                null, "it is no GeoJSON feature.", "An object of type \"Feature\" would be right.");
        }

        if (ReadCode(feature.Element, properties) is not { } text)
        {
            return FeatureShape.Refused(
                null,
                codeProperty is null
                    ? "it has neither a property \"code\" nor an id."
                    : $"it has no property \"{codeProperty}\".",
                $"Name the property that has the village's code with --code-property{PropertyNames(properties)}.");
        }

        if (VillageCode.Normalise(text) is not { } code)
        {
            return FeatureShape.Refused(text, VillageCode.Problem(text), "A village's code is like 35.05.17.2009.");
        }

        if (properties.TryGetProperty("kind", out var kind)
            && kind.ValueKind == JsonValueKind.String
            && !KindsOfVillage.Contains(kind.GetString()!))
        {
            return FeatureShape.Refused(
                code, $"its kind is \"{kind.GetString()}\".", "Only villages have boundaries of their own.");
        }

        return knownCodes.Contains(code)
            ? FeatureShape.Read(feature.Element, code, feature.Crs)
            : FeatureShape.Refused(
                code, "no village here has this code.", "Import the villages first (import villages FILE.csv).");
    }

    private string? ReadCode(JsonElement feature, JsonElement properties)
    {
        if (!properties.TryGetProperty(codeProperty ?? "code", out var code)
            && (codeProperty is not null || !feature.TryGetProperty("id", out code)))
        {
            return null;
        }

        return code.ValueKind switch
        {
            JsonValueKind.String => code.GetString(),
            JsonValueKind.Number => code.GetRawText(),
            _ => null,
        };
    }

    private static string PropertyNames(JsonElement properties)
    {
        var names = properties.EnumerateObject().Select(property => property.Name).Take(12).ToList();
        return names.Count == 0 ? "" : $"; here are {string.Join(", ", names)}";
    }
}
