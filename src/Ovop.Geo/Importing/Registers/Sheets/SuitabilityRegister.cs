using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>How well land suits a commodity.</summary>
internal static class SuitabilityRegister
{
    public static Register Register { get; } = new()
    {
        Name = "suitability",
        Table = "land_suitability",
        Rows = "suitability rows",
        Description = "Tell how well land suits a commodity (FAO: S1, S2, S3, N), by village, zone or soil and terrain",
        NameId = "daftar kesesuaian lahan",
        Create = () => new LandSuitabilitySeed(),
        SlugFrom = "commodity, and village, terrain_zone, soil or terrain",
        SlugOf = row => (row["village"] ?? row["terrain_zone"] ?? row["soil"] ?? row["terrain"]) is null
            ? null
            : RegisterSlug.Of(
                row["commodity"], row["village"], row["terrain_zone"], row["soil"], row["terrain"], row["basis"]),
        Columns =
        [
            RegisterColumn.Row(
                "commodity", "commodity", "komoditas", "the commodity", "Garam laut").Required().Subject(),
            RegisterColumn.Village("the land: fill this, terrain_zone, or soil or terrain or both", "").Subject(),
            RegisterColumn.Row(
                "terrain_zone", "terrain_zone", "zona lahan", "a zone that is here", "Contoh Pesisir").Subject(),
            RegisterColumn.Choice<SoilKind>("soil", "jenis tanah", "land of this soil, wherever it is", "").Subject(),
            RegisterColumn.Choice<TerrainKind>(
                "terrain", "bentang alam", "land of this terrain, wherever it is", "").Subject(),
            RegisterColumn.Choice<SuitabilityClass>(
                "class", "kelas", "S1 very, S2 moderately, S3 marginally suitable, N not; empty if the source tells none", "S1"),
            RegisterColumn.Text(
                "limiting_factors", "faktor pembatas", $"codes, separated by `|`: {string.Join(", ", LimitingFactors.All)}",
                "fh"),
            RegisterColumn.Choice<SuitabilityBasis>("basis", "dasar", "how it is known", "EXPERT").Required().Subject(),
            RegisterColumn.Text("note", "catatan", "what a reader should know of it", ""),
        ],
    };
}
