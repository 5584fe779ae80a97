using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Reports, surveys and registers that lines of other registers name as their source.</summary>
internal static class SourceRegister
{
    public static Register Register { get; } = new()
    {
        Name = "sources",
        Table = "source",
        Rows = "sources",
        Description = "Make sources, which the column source of other registers names",
        NameId = "daftar sumber",
        Create = () => new SourceSeed(),
        HasClaims = false,
        SlugFrom = "outlet",
        SlugOf = row => RegisterSlug.Of(row["outlet"]),
        Columns =
        [
            RegisterColumn.Choice<SourceKind>("kind", "jenis", "what it is", "SURVEY").Required(),
            RegisterColumn.Text("outlet", "penerbit", "who made it, as you would cite it", "Dinas Contoh").Required(),
            RegisterColumn.Text("title", "judul", "its title", "Survei produk desa 2026"),
            RegisterColumn.Text("url", "alamat web", "where it can be read", ""),
            RegisterColumn.Date("published_on", "tanggal terbit", "when it was published", "2026-09-15"),
            RegisterColumn.Date("accessed_on", "tanggal akses", "when you read it", "2026-10-01"),
            RegisterColumn.Text(
                "printed_date", "tanggal tercetak", "the date as it is printed, where that is not clear", ""),
            RegisterColumn.Text("licence", "lisensi", "the licence of the data", "CC0-1.0"),
            RegisterColumn.Text("note", "catatan", "what a reader should know of it", "Invented for practice."),
        ],
    };
}
