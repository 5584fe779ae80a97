using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Steps of programmes, with their dates.</summary>
internal static class PhaseRegister
{
    public static Register Register { get; } = new()
    {
        Name = "phases",
        Table = "programme_phase",
        Rows = "phases",
        Description = "Make phases of programmes, in their order and with their dates",
        NameId = "daftar tahapan program",
        Create = () => new ProgrammePhaseSeed(),
        SlugFrom = "programme and ordinal",
        SlugOf = row => row["ordinal"] is { } ordinal ? RegisterSlug.Of(row["programme"], ordinal) : null,
        Columns =
        [
            RegisterColumn.Row(
                "programme", "programme", "program", "the programme", "OVOP Contoh").Required().Subject(),
            RegisterColumn.Number("ordinal", "urutan", "its place among the phases, from 1", "1").Required().Subject(),
            RegisterColumn.Text("name", "nama tahapan", "its name", "Persiapan").Required(),
            RegisterColumn.Text("description", "uraian", "what is done in it", "Pemetaan potensi desa."),
            RegisterColumn.Number("duration_weeks", "lama (minggu)", "how many weeks it takes", "10"),
            RegisterColumn.Date("starts_on", "tanggal mulai", "its first day", "2026-02-01"),
            RegisterColumn.Date("ends_on", "tanggal selesai", "its last day", "2026-04-11"),
            RegisterColumn.Text(
                "printed_date", "waktu menurut sumber", "the time as the source prints it, where it tells no day",
                "minggu ketiga Mei 2026"),
            RegisterColumn.Text("note", "catatan", "what a reader should know of it", ""),
        ],
    };
}
