using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Help by agencies: promised, under way or done.</summary>
internal static class AssistanceRegister
{
    public static Register Register { get; } = new()
    {
        Name = "assistance",
        Table = "assistance",
        Rows = "assistance rows",
        Description = "Make assistance by agencies: promised, under way or done, and what came of it",
        NameId = "daftar pendampingan",
        Create = () => new AssistanceSeed(),
        SlugFrom = "village, product, programme or regency, and kind, agency or promised_on",
        SlugOf = row => RegisterSlug.Of(
            row["product"] ?? row["programme"] ?? row.Place, row["kind"], row["agency"], row["promised_on"]),
        Columns =
        [
            RegisterColumn.Village("who is helped: fill this, product, programme or regency", "").Subject(),
            RegisterColumn.Row(
                "product", "product", "produk", "the product that is helped", "Keripik (Contoh Dua)").Subject(),
            RegisterColumn.Row("programme", "programme", "program", "the programme that is helped", "").Subject(),
            RegisterColumn.Row("regency", "regency", "kabupaten", "the regency that is helped", "").Subject(),
            RegisterColumn.Choice<AssistanceKind>("kind", "jenis", "what kind of help", "PACKAGING"),
            RegisterColumn.Choice<AssistanceStatus>("status", "status", "how far it is", "PROMISED").Required(),
            RegisterColumn.Row("agency", "agency", "OPD atau mitra", "who helps", "Diskop Contoh"),
            RegisterColumn.Date("promised_on", "tanggal janji", "when it was promised", "2026-04-20"),
            RegisterColumn.Date("started_on", "tanggal mulai", "when it began", ""),
            RegisterColumn.Date("ended_on", "tanggal selesai", "when it ended", ""),
            RegisterColumn.Text("description", "uraian", "what is done", "Mesin pengemas untuk kelompok."),
            RegisterColumn.Text("outcome", "hasil", "what came of it", ""),
            RegisterColumn.Row("visit", "visit", "kunjungan", "the slug of the visit at which it was promised", ""),
            RegisterColumn.Row("obstacle", "obstacle", "kendala", "the slug of the obstacle that it answers", ""),
        ],
    };
}
