using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>How products, clusters and regencies reach buyers.</summary>
internal static class MarketAccessRegister
{
    public static Register Register { get; } = new()
    {
        Name = "market-access",
        Table = "market_access",
        Rows = "market access rows",
        Description = "Tell how products, clusters and regencies reach buyers",
        NameId = "daftar akses pasar",
        Create = () => new MarketAccessSeed(),
        SlugFrom = "kind, and product, product_cluster or regency",
        SlugOf = row => (row["product"] ?? row["product_cluster"] ?? row["regency"]) is { } subject
            ? RegisterSlug.Of(row["kind"], row["country"], row["agency"], subject)
            : null,
        Columns =
        [
            RegisterColumn.Choice<MarketAccessKind>("kind", "jenis", "which market", "LOCAL").Required().Subject(),
            RegisterColumn.Text("country", "negara", "for EXPORT: the country's ISO code, where told", "").Subject(),
            RegisterColumn.Row("agency", "agency", "mitra", "who buys, where told", "").Subject(),
            RegisterColumn.Row(
                "product", "product", "produk", "what reaches it: fill this, product_cluster or regency", "Garam Contoh Satu")
                .Subject(),
            RegisterColumn.Row("product_cluster", "product_cluster", "klaster", "the cluster whose products reach it", "")
                .Subject(),
            RegisterColumn.Row("regency", "regency", "kabupaten", "the regency whose products reach it", "").Subject(),
            RegisterColumn.Text("name", "nama", "what it is called", "Pasar Contoh"),
            RegisterColumn.Text("since_printed", "sejak", "since when, as it is told", "2024"),
        ],
    };
}
