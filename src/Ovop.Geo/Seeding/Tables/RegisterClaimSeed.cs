using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;

namespace Ovop.Geo.Seeding.Tables;

/// <summary>
/// What a register says of all seeded areas under a code: one line makes a claim for each of them, so that 645 villages
/// keep their sources without 1,290 lines.
/// </summary>
internal sealed class RegisterClaimSeed() : ClaimTable(
    "register_claims.csv", "source", "subject_table", "under", "says")
{
    private static readonly string[] Ladder = ["regency", "district", "village"];

    protected override string LedgerName => "claim of a register";

    protected override ClaimRow ReadRow(SheetRow line) => throw new InvalidOperationException(
        "A line of this file stands for several rows.");

    protected override IEnumerable<ClaimRow> ReadRows(SheetRow line, SeedKeys earlier)
    {
        var source = line.Slug("source");
        var table = ReadSubjectTable(line, Ladder);
        var under = line.Text("under");
        var says = line.Text("says");
        var areas = earlier.Of(table)
            .Where(code => code == under || code.StartsWith(under + ".", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToList();
        if (areas.Count == 0)
        {
            line.Report("under", $"no {table} of the seed has '{under}' or a code that begins with '{under}.'.");
        }

        return areas.Select(code => new ClaimRow(source, table, code, says, null, null));
    }
}
