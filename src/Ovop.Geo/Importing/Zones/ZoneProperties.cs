using System.Text.Json;
using Ovop.Geo.Importing.Provenance;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Zones;

/// <summary>What a feature says of a zone beside its shape. Null is what it does not say.</summary>
internal sealed record ZoneProperties
{
    private const int MostCharacters = 200;

    public required string Slug { get; init; }

    public required string Name { get; init; }

    /// <summary>As it is stored: <c>VOLCANIC</c>.</summary>
    public string? Soil { get; init; }

    /// <summary>As it is stored: <c>HILLS</c>.</summary>
    public string? Terrain { get; init; }

    /// <summary>As it is stored: <c>FERTILE</c>.</summary>
    public string? Fertility { get; init; }

    public string? RegencyCode { get; init; }

    /// <summary>Who says so; null for the source of the whole import.</summary>
    public string? Source { get; init; }

    /// <summary>What is said, in a sentence for the claim.</summary>
    public string Says => string.Join(
        "; ",
        ((string?[])["Extent", Said("soil", Soil), Said("terrain", Terrain), Said("fertility", Fertility)])
            .Where(part => part is not null)) + ".";

    /// <param name="properties">An object.</param>
    /// <param name="problem">What is wrong and what would be right, where the result is null.</param>
    public static ZoneProperties? Read(JsonElement properties, out (string Problem, string Remedy) problem)
    {
        problem = default;
        foreach (var name in (string[])["name", "slug", "soil", "terrain", "fertility", "regency", "source"])
        {
            if (properties.TryGetProperty(name, out var value)
                && value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            {
                problem = ($"its \"{name}\" is {value.GetRawText()}.", "Text would be right.");
                return null;
            }

            if (Text(properties, name) is { Length: > MostCharacters })
            {
                problem = ($"its \"{name}\" is too long.", $"At most {MostCharacters} characters would be right.");
                return null;
            }
        }

        if (Text(properties, "name") is not { } zoneName)
        {
            problem = ("it has no name.", "The property \"name\" must say what the zone is called.");
            return null;
        }

        return TryReadEnum<SoilKind>(properties, "soil", out var soil, out problem)
            && TryReadEnum<TerrainKind>(properties, "terrain", out var terrain, out problem)
            && TryReadEnum<Fertility>(properties, "fertility", out var fertility, out problem)
                ? new ZoneProperties
                {
                    Slug = ImportSource.SlugOf(Text(properties, "slug") ?? zoneName),
                    Name = zoneName,
                    Soil = soil,
                    Terrain = terrain,
                    Fertility = fertility,
                    RegencyCode = Text(properties, "regency"),
                    Source = Text(properties, "source"),
                }
                : null;
    }

    private static bool TryReadEnum<TEnum>(
        JsonElement properties, string name, out string? value, out (string Problem, string Remedy) problem)
        where TEnum : struct, Enum
    {
        problem = default;
        value = Text(properties, name)?.ToUpperInvariant().Replace(' ', '_').Replace('-', '_');
        if (value is null || UpperSnake.TryParse<TEnum>(value, out _))
        {
            return true;
        }

        var all = string.Join(", ", UpperSnake.All(typeof(TEnum)));
        problem = ($"its \"{name}\" is \"{Text(properties, name)}\".", $"One of {all} would be right.");
        return false;
    }

    /// <summary>A property's text; null where it is missing, null or blank.</summary>
    private static string? Text(JsonElement properties, string name) =>
        properties.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.GetString()!.Trim() is { Length: > 0 } text
            ? text
            : null;

    private static string? Said(string what, string? value) =>
        value is null ? null : $"{what} {value.ToLowerInvariant()}";
}
