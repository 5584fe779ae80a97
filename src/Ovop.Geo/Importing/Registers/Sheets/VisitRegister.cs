using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Official visits to villages.</summary>
internal static class VisitRegister
{
    public static Register Register { get; } = new()
    {
        Name = "visits",
        Table = "visit",
        Rows = "visits",
        Description = "Make official visits to villages: what was seen, asked for and promised",
        NameId = "daftar kunjungan (sambang desa)",
        Create = () => new VisitSeed(),
        SlugFrom = "village and visited_on",
        SlugOf = row => row["visited_on"] is { } day ? RegisterSlug.Of(row["village"], day) : null,
        Columns =
        [
            RegisterColumn.Village("the village that was visited", "Contoh Satu").Required().Subject(),
            RegisterColumn.Date("visited_on", "tanggal", "the day", "2026-03-10").Required().Subject(),
            RegisterColumn.Choice<VisitKind>("kind", "jenis", "what kind of visit", "SAMBANG_DESA"),
            RegisterColumn.Text("official", "pejabat", "who came", "Bupati Contoh"),
            RegisterColumn.Text("purpose", "tujuan", "what for", ""),
            RegisterColumn.Text("seen", "yang dilihat", "what was seen", "Ladang garam dan gudang."),
            RegisterColumn.Text("asked_for", "permintaan", "what was asked for", "Kemasan yang tahan lembap."),
            RegisterColumn.Text("promised", "janji", "what was promised", ""),
        ],
    };
}
