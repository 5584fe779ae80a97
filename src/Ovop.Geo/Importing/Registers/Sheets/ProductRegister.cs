using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>What villages make, and what of it is their flagship.</summary>
internal static class ProductRegister
{
    public static Register Register { get; } = new()
    {
        Name = "products",
        Table = "product",
        Rows = "products",
        Description = "Make products, the villages that they come from and who makes them",
        NameId = "daftar produk",
        Create = () => new ProductSeed(),
        Links = [new RegisterLink("villages", () => new ProductVillageSeed(), "product", "village")],
        SlugFrom = "name, and a village or the regency",
        SlugOf = row => RegisterSlug.Of(row["name"], row.Place),
        Columns =
        [
            RegisterColumn.Text("name", "nama produk", "its name", "Garam Contoh Satu").Required(),
            RegisterColumn.IndonesianName(),
            RegisterColumn.Row("commodity", "commodity", "komoditas", "what it is, from the list of commodities", "Garam laut")
                .Required(),
            RegisterColumn.Villages(
                "the villages that it comes from; empty where only the regency is known", "Contoh Satu"),
            RegisterColumn.RegencyOfVillages("its regency, where no village is told", ""),
            RegisterColumn.Row("producer", "producer", "pelaku usaha", "who makes it", "BUMDes Contoh Satu"),
            RegisterColumn.Choice<FlagshipBasis>(
                "flagship_basis", "dasar produk unggulan", "why it is the flagship: STATED if the source calls it so, INFERRED "
                    + "if you conclude it; empty if it is none", "STATED"),
            RegisterColumn.Choice<ProductDevelopment>(
                "development", "perkembangan", "how far it has come", "DEVELOPED"),
            RegisterColumn.Number(
                "price_from_idr", "harga terendah (Rp)", "lowest price in whole rupiah, no separators", "5000"),
            RegisterColumn.Number("price_to_idr", "harga tertinggi (Rp)", "highest price", "8000"),
            RegisterColumn.Text("price_unit", "satuan harga", "what the price is for", "kg"),
            RegisterColumn.Number("shelf_life_days", "masa simpan (hari)", "how many days it keeps", "365"),
            RegisterColumn.Text("description", "uraian", "what else is to be said of it", ""),
        ],
    };
}
