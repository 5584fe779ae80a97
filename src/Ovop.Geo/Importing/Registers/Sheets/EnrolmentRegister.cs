using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers.Sheets;

/// <summary>Villages that a programme has selected.</summary>
internal static class EnrolmentRegister
{
    public static Register Register { get; } = new()
    {
        Name = "enrolments",
        Table = "enrolment",
        Rows = "enrolments",
        Description = "Enrol villages in programmes",
        NameId = "daftar desa terpilih",
        Create = () => new EnrolmentSeed(),
        SlugFrom = "programme and village",
        SlugOf = row => RegisterSlug.Of(row["programme"], row["village"]),
        Columns =
        [
            RegisterColumn.Row(
                "programme", "programme", "program", "the programme", "OVOP Contoh").Required().Subject(),
            RegisterColumn.Village("the village", "Contoh Satu").Required().Subject(),
            RegisterColumn.Choice<EnrolmentStatus>(
                "status", "status", "where it stands in the programme", "SELECTED").Required(),
            RegisterColumn.Date("enrolled_on", "tanggal", "since when", "2026-02-01"),
        ],
    };
}
