using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Awards of grading schemes.</summary>
internal static class GradeRegister
{
    public static Register Register { get; } = new()
    {
        Name = "grades",
        Table = "grade",
        Rows = "grades",
        Description = "Make grades (OVOP stars and the like) of products",
        NameId = "daftar penghargaan bintang",
        Create = () => new GradeSeed(),
        SlugFrom = "product and scheme",
        SlugOf = row => row["scheme"] is { } scheme ? RegisterSlug.Of(row["product"], scheme, row["awarded_on"]) : null,
        Columns =
        [
            RegisterColumn.Row("product", "product", "produk", "the product", "Garam Contoh Satu").Required().Subject(),
            RegisterColumn.Choice<GradeScheme>("scheme", "skema", "the scheme", "OVOP").Required().Subject(),
            RegisterColumn.Number("stars", "bintang", "1 to 5", "3").Required(),
            RegisterColumn.Date("awarded_on", "tanggal penghargaan", "when it was awarded", "2026-08-17"),
            RegisterColumn.Date("valid_until", "berlaku sampai", "until when it holds", "2028-08-17"),
            RegisterColumn.Text("body", "lembaga", "who awarded it", "Kementerian Perindustrian"),
        ],
    };
}
