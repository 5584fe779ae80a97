using System.Text.Json;
using Ovop.Geo.Importing.Codes;
using Ovop.Geo.Importing.GeoJson;
using Ovop.Geo.Importing.Shapes;

namespace Ovop.Geo.Importing.Boundaries;

/// <summary>
/// Makes of a feature the boundary of a known village, or of one that is to be made, which has a name then; or says why
/// it is none.
/// </summary>
/// <param name="knownCodes">Codes of all villages.</param>
/// <param name="codeProperty">The property with the code; null for "code", else the feature's id.</param>
/// <param name="nameProperty">The property with the name of a village to be made; null where none is made.</param>
internal sealed class BoundaryFeature(IReadOnlySet<string> knownCodes, string? codeProperty, string? nameProperty)
{
    private const int MostCharactersOfName = 200;

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

        if (knownCodes.Contains(code))
        {
            return FeatureShape.Read(feature.Element, code, feature.Crs);
        }

        return nameProperty is null
            ? FeatureShape.Refused(
                code, "no village here has this code.",
                "Import the villages first (import villages FILE.csv), or have them made with --create-missing.")
            : ReadMissing(feature, properties, code, nameProperty);
    }

    /// <summary>A village that is to be made.</summary>
    private static FeatureShape ReadMissing(
        GeoJsonFeature feature, JsonElement properties, string code, string nameProperty)
    {
        if (VillageCode.KindOf(code) is null)
        {
            return FeatureShape.Refused(
                code, "its code tells neither a desa nor a kelurahan.",
                "The last four digits begin with 1 for a kelurahan, with 2 or 3 for a desa.");
        }

        if (!properties.TryGetProperty(nameProperty, out var text) || text.ValueKind == JsonValueKind.Null)
        {
            return FeatureShape.Refused(
                code, $"no village here has this code, and it has no property \"{nameProperty}\" to call a new one by.",
                $"Name the property that has the village's name with --name-property{PropertyNames(properties)}.");
        }

        var name = text.ValueKind == JsonValueKind.String ? text.GetString()!.Trim() : "";
        if (name.Length is 0 or > MostCharactersOfName || name.Any(char.IsControl))
        {
            return FeatureShape.Refused(
                code, $"no village here has this code, and its \"{nameProperty}\" is no name to call a new one by.",
                $"One line of 1 to {MostCharactersOfName} characters would be right.");
        }

        return FeatureShape.Read(feature.Element, code, feature.Crs) with { Name = name };
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
