using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>What is grown or made, by a name that all registers share.</summary>
internal static class CommodityRegister
{
    public static Register Register { get; } = new()
    {
        Name = "commodities",
        Table = "commodity",
        Rows = "commodities",
        Description = "Make commodities, what is grown or made in the villages",
        NameId = "daftar komoditas",
        Create = () => new CommoditySeed(),
        SlugFrom = "name",
        SlugOf = row => RegisterSlug.Of(row["name"]),
        Columns =
        [
            RegisterColumn.Text("name", "nama (Inggris)", "its name in English", "Sea salt").Required(),
            RegisterColumn.Text("name_id", "nama", "its name in Indonesian", "Garam laut").Required(),
            RegisterColumn.Choice<CommodityCategory>(
                "category", "golongan", "what kind of thing it is", "PROCESSED_FOOD").Required(),
        ],
    };
}
