using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Villages that make the same commodity together.</summary>
internal static class ClusterRegister
{
    public static Register Register { get; } = new()
    {
        Name = "clusters",
        Table = "product_cluster",
        Rows = "clusters",
        Description = "Make declared clusters, villages that make the same commodity together",
        NameId = "daftar klaster produk",
        Create = () => new ProductClusterSeed(),
        Links = [new RegisterLink("villages", () => new ProductClusterVillageSeed(), "product_cluster", "village")],
        SlugFrom = "name, and a village or the regency",
        SlugOf = row => RegisterSlug.Of(row["name"], row.Place),
        Completed = ["kind"],

        // Those that are discovered from geometry nobody writes down.
        Complete = row => row["kind"] = "DECLARED",
        Columns =
        [
            RegisterColumn.Text("name", "nama klaster", "its name", "Garam pesisir").Required(),
            RegisterColumn.IndonesianName(),
            RegisterColumn.Row("commodity", "commodity", "komoditas", "what they make", "Garam laut").Required(),
            RegisterColumn.Villages("its villages", "Contoh Satu|Contoh Dua").Required(),
            RegisterColumn.RegencyOfVillages("its regency, where it is not that of its first village", ""),
            RegisterColumn.Row("producer", "producer", "pelaku usaha", "the enterprise that they own together", ""),
        ],
    };
}
