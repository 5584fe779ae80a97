using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>What stands in a village's or product's way.</summary>
internal static class ObstacleRegister
{
    public static Register Register { get; } = new()
    {
        Name = "obstacles",
        Table = "obstacle",
        Rows = "obstacles",
        Description = "Make obstacles that villages, products or regencies meet",
        NameId = "daftar kendala",
        Create = () => new ObstacleSeed(),
        SlugFrom = "village, product or regency, and the first words of the description",
        SlugOf = row => RegisterSlug.Of(
            row["product"] ?? row.Place, row["reported_on"], RegisterSlug.Beginning(row["description"])),
        Columns =
        [
            RegisterColumn.Village("whose obstacle it is: fill this, product or regency", "Contoh Dua").Subject(),
            RegisterColumn.Row("product", "product", "produk", "the product that meets it", "").Subject(),
            RegisterColumn.Row("regency", "regency", "kabupaten", "the regency that meets it", "").Subject(),
            RegisterColumn.Text(
                "description", "kendala", "what stands in the way", "Keripik cepat melempem.").Required(),
            RegisterColumn.Date("reported_on", "tanggal laporan", "when it was reported", "2026-04-02"),
            RegisterColumn.Date("resolved_on", "tanggal selesai", "when it was overcome", ""),
            RegisterColumn.Text("resolution", "penyelesaian", "how it was overcome", ""),
            RegisterColumn.Row("visit", "visit", "kunjungan", "the slug of the visit at which it was told", ""),
        ],
    };
}
