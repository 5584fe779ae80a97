using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Offices, banks and companies that help or that buy.</summary>
internal static class AgencyRegister
{
    public static Register Register { get; } = new()
    {
        Name = "agencies",
        Table = "agency",
        Rows = "agencies",
        Description = "Make agencies, who helps villages or buys of them",
        NameId = "daftar OPD dan mitra",
        Create = () => new AgencySeed(),
        SlugFrom = "name",
        SlugOf = row => RegisterSlug.Of(row["name"]),
        Columns =
        [
            RegisterColumn.Text("name", "nama", "its name", "Dinas Koperasi Contoh").Required(),
            RegisterColumn.Text("name_en", "nama (Inggris)", "its name in English", "Cooperatives Office of Contoh"),
            RegisterColumn.Choice<AgencyKind>("kind", "jenis", "what it is", "DEPARTMENT").Required(),
            RegisterColumn.Row(
                "regency", "regency", "kabupaten", "code or name of its regency; empty for one of the whole country",
                "Kabupaten Contoh"),
            RegisterColumn.Text("aliases", "nama lain", "other names, separated by `|`", "Diskop Contoh"),
        ],
    };
}
