using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>When products are made, and how much.</summary>
internal static class SeasonRegister
{
    public static Register Register { get; } = new()
    {
        Name = "seasons",
        Table = "production_season",
        Rows = "seasons",
        Description = "Make production seasons of products: months and quantities",
        NameId = "daftar musim produksi",
        Create = () => new ProductionSeasonSeed(),
        SlugFrom = "product and from_month",
        SlugOf = row => row["from_month"] is { } month ? RegisterSlug.Of(row["product"], row["year"], month) : null,
        Columns =
        [
            RegisterColumn.Row("product", "product", "produk", "the product", "Garam Contoh Satu").Required().Subject(),
            RegisterColumn.Number("from_month", "dari bulan", "first month, 1 to 12", "5").Required().Subject(),
            RegisterColumn.Number("to_month", "sampai bulan", "last month; before the first where it lasts over New Year", "10")
                .Required(),
            RegisterColumn.Number("quantity", "jumlah", "how much is made in it", "12.5"),
            RegisterColumn.Text("unit", "satuan", "what is counted", "ton"),
            RegisterColumn.Number("year", "tahun", "the year, where it is told for one", "2026").Subject(),
        ],
    };
}
