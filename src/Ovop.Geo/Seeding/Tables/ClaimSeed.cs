using Ovop.Geo.Csv;

namespace Ovop.Geo.Seeding.Tables;

internal sealed class ClaimSeed() : ClaimTable(
    "claims.csv", "source", "subject_table", "subject", "says", "printed_date", "note")
{
    protected override IReadOnlyList<string> LaterColumns => ["contradicts"];

    protected override ClaimRow ReadRow(SheetRow line) => new(
        line.Slug("source"),
        ReadSubjectTable(line, ClaimSubject.Tables),
        line.Text("subject"),
        line.Text("says"),
        line.OptionalText("printed_date"),
        line.OptionalText("note"),
        line.Flag("contradicts"));
}
