using Ovop.Geo.Csv;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Seeding.Tables;

namespace Ovop.Geo.Importing.Registers;

/// <summary>
/// Keeps what a register says of each row as a claim of its source, beside what other sources say. Where the row stands
/// otherwise, the claim contradicts it. What the source no longer says of a row is taken back.
/// </summary>
internal sealed class RegisterClaims(Register register, SeedSession session, CsvSheet sheet)
{
    private static readonly string[] Columns =
        ["source", "subject_table", "subject", "says", "note", "contradicts"];

    /// <summary>What stands in the key of each claim on a row, with its separators.</summary>
    public static string SubjectOf(Register register, string slug) =>
        $"{ClaimRow.KeySeparator}{register.Table}:{slug}{ClaimRow.KeySeparator}";

    /// <param name="apply">Applies a table, or fails with the import's exception.</param>
    public async Task WriteAsync(
        IReadOnlyList<RegisterRow> rows,
        IReadOnlyDictionary<string, RowOutcome> outcomes,
        RegisterCounts counts,
        Func<ISeedTable, CancellationToken, Task> apply,
        CancellationToken cancellationToken)
    {
        // A row that was taken away has nothing left to speak of.
        var told = rows.Where(row => outcomes[row.Slug].State != RowState.Deleted).ToList();
        var subjects = told.Select(row => SubjectOf(register, row.Slug)).ToHashSet(StringComparer.Ordinal);
        var table = new ClaimSeed();
        table.Read(
            CsvSheet.Of(sheet, Columns, told.Select(row => (row.Line, Cells(row, outcomes[row.Slug])))), new SeedKeys());
        await table.WithdrawAsync(
            session, isLast: true, key => subjects.Contains(SubjectOf(key)), cancellationToken);
        await apply(table, cancellationToken);
        var tally = session.TallyOf(table.File);
        counts.ClaimsMade += tally.Inserted;
        counts.ClaimsChanged += tally.Updated;
        counts.ClaimsRemoved += tally.Removed;
    }

    private string[] Cells(RegisterRow row, RowOutcome outcome)
    {
        var differs = outcome.State == RowState.Differing;
        return
        [
            row.Source, register.Table, row.Slug, row.Says,
            differs ? ClaimDifference.Note(outcome.Differences) : "", differs ? "true" : "",
        ];
    }

    /// <summary>The same of a claim's key.</summary>
    private static string SubjectOf(string key) =>
        key[key.IndexOf(ClaimRow.KeySeparator)..(key.LastIndexOf(ClaimRow.KeySeparator) + 1)];
}
