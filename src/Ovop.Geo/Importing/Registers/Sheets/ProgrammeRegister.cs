using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Programmes of regencies, run or proposed.</summary>
internal static class ProgrammeRegister
{
    public static Register Register { get; } = new()
    {
        Name = "programmes",
        Table = "programme",
        Rows = "programmes",
        Description = "Make OVOP programmes of regencies",
        NameId = "daftar program OVOP",
        Create = () => new ProgrammeSeed(),
        SlugFrom = "name and regency",
        SlugOf = row => RegisterSlug.Of(row["name"], row["regency"]),
        Columns =
        [
            RegisterColumn.Text("name", "nama program", "its name", "OVOP Contoh").Required(),
            RegisterColumn.RegencyOfVillages("the regency that runs it", "Kabupaten Contoh"),
            RegisterColumn.Choice<ProgrammeStatus>("status", "status", "how far it is", "RUNNING").Required(),
            RegisterColumn.Number("village_count", "jumlah desa", "how many villages it counts", "3"),
            RegisterColumn.Number("selected_count", "jumlah desa terpilih", "how many it has selected", "2"),
            RegisterColumn.Text("proposed_by", "pengusul", "who proposes it", ""),
            RegisterColumn.Text("description", "uraian", "what it is for", ""),
        ],
    };
}
