using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Permits that products and producers hold, have applied for, or lack.</summary>
internal static class PermitRegister
{
    public static Register Register { get; } = new()
    {
        Name = "permits",
        Table = "permit",
        Rows = "permits",
        Description = "Make permits (NIB, PIRT, BPOM, halal, brand) of products and producers",
        NameId = "daftar izin",
        Create = () => new PermitSeed(),
        SlugFrom = "product or producer, and kind",
        SlugOf = row => RegisterSlug.Of(row["product"] ?? row["producer"], row["kind"]),
        Columns =
        [
            RegisterColumn.Row("product", "product", "produk", "whose permit it is: fill this or producer", "Garam Contoh Satu")
                .Subject(),
            RegisterColumn.Row("producer", "producer", "pelaku usaha", "the producer whose permit it is", "").Subject(),
            RegisterColumn.Choice<PermitKind>(
                "kind", "jenis izin", "which permit; BRAND is a merek", "PIRT").Required().Subject(),
            RegisterColumn.Choice<PermitStatus>(
                "status", "status", "held, applied for, or known to be lacking", "HELD").Required(),
            RegisterColumn.Text("number", "nomor", "its number", "2063199010001-31"),
            RegisterColumn.Date("issued_on", "tanggal terbit", "when it was issued", "2026-01-12"),
            RegisterColumn.Date("expires_on", "berlaku sampai", "when it expires", "2031-01-12"),
        ],
    };
}
