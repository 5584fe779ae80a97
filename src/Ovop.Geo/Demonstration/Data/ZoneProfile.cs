using Ovop.Geo.Csv;

namespace Ovop.Geo.Demonstration.Data;

/// <summary>A terrain zone of whole districts. Those of Blitar are as the seed has them, all others invented.</summary>
internal sealed record ZoneProfile(
    string Slug,
    string Name,
    string Regency,
    SoilKind? Soil,
    TerrainKind? Terrain,
    Fertility? Fertility,
    IReadOnlyList<string> Districts)
{
    public static IReadOnlyList<ZoneProfile> ReadAll() => DemonstrationFile.Read(
        "zones.csv",
        ["slug", "name", "regency", "soil", "terrain", "fertility", "districts"],
        row => new ZoneProfile(
            row.Slug("slug"),
            row.Name("name"),
            row.RegencyCode("regency"),
            row.OptionalChoice<SoilKind>("soil"),
            row.OptionalChoice<TerrainKind>("terrain"),
            row.OptionalChoice<Fertility>("fertility"),
            row.List("districts")));
}
