using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Who makes products: UMKM, BUMDes, farmer groups.</summary>
internal static class ProducerRegister
{
    public static Register Register { get; } = new()
    {
        Name = "producers",
        Table = "producer",
        Rows = "producers",
        Description = "Make producers (UMKM, BUMDes, farmer groups) and the villages that they are of",
        NameId = "daftar pelaku usaha",
        Create = () => new ProducerSeed(),
        Links = [new RegisterLink("villages", () => new ProducerVillageSeed(), "producer", "village")],
        SlugFrom = "name, and a village or the regency",
        SlugOf = row => RegisterSlug.Of(row["name"], row.Place),
        Columns =
        [
            RegisterColumn.Text("name", "nama", "its name", "BUMDes Contoh Satu").Required(),
            RegisterColumn.IndonesianName(),
            RegisterColumn.Choice<ProducerKind>("kind", "jenis", "what it is; a UMKM is MSME", "BUMDES").Required(),
            RegisterColumn.Villages("the villages that it is of", "Contoh Satu"),
            RegisterColumn.RegencyOfVillages("its regency, where no village is told", ""),
            RegisterColumn.Choice<ProducerSize>("size", "skala usaha", "its size by law (UU 20/2008)", "MICRO"),
            RegisterColumn.Number("workers", "tenaga kerja", "how many people work there", "4"),
        ],
    };
}
