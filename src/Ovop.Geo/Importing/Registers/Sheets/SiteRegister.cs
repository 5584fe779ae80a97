using Ovop.Geo.Seeding.Tables;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Places developed for visitors around a commodity.</summary>
internal static class SiteRegister
{
    public static Register Register { get; } = new()
    {
        Name = "sites",
        Table = "agrotourism_site",
        Rows = "sites",
        Description = "Make agrotourism sites and what visitors find there",
        NameId = "daftar lokasi agrowisata",
        Create = () => new AgrotourismSiteSeed(),
        Links = [new RegisterLink("facilities", () => new SiteFacilitySeed(), "agrotourism_site", "kind")],
        SlugFrom = "name and village",
        SlugOf = row => RegisterSlug.Of(row["name"], row["village"]),
        Completed = ["position_precision"],

        // Without a position of its own a site stands at its village's point.
        Complete = row => row["position_precision"] = (row["lon"] ?? row["lat"]) is null ? "VILLAGE" : "SURVEYED",
        Columns =
        [
            RegisterColumn.Text("name", "nama lokasi", "its name", "Ladang garam").Required(),
            RegisterColumn.IndonesianName(),
            RegisterColumn.Choice<SiteStatus>("status", "status", "how far it is", "PLANNED").Required(),
            RegisterColumn.Row("theme", "commodity", "tema", "the commodity that it is about", "Garam laut").Required(),
            RegisterColumn.Village("the village that it lies in", "Contoh Satu").Required(),
            RegisterColumn.Number("lon", "bujur", "its position in degrees, if somebody measured it", "110.0162"),
            RegisterColumn.Number("lat", "lintang", "the same; south is negative", "-9.5044"),
            RegisterColumn.Number("season_from_month", "musim dari bulan", "first month of its season, 1 to 12", "5"),
            RegisterColumn.Number("season_to_month", "musim sampai bulan", "last month of its season", "10"),
            RegisterColumn.Text("access", "akses", "how to get there", "Jalan desa, 2 km dari jalan kabupaten"),
            new RegisterColumn("facilities", "fasilitas", "what visitors find there", "PARKING|TOILET")
            {
                Form = ColumnForm.Choices,
                Words = UpperSnake.All(typeof(FacilityKind)),
            },
            RegisterColumn.Text("description", "uraian", "what else is to be said of it", ""),
        ],
    };
}
