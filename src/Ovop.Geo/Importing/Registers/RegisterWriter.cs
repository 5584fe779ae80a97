using Microsoft.EntityFrameworkCore;
using Ovop.Geo.Csv;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Importing.Registers;

/// <summary>
/// Writes the lines of a register that one source stands for. The ledger of the seed keeps what each source wrote, so
/// that (1) a line is compared with what is there and with what the source wrote before; (2) rows are written that are
/// new, or that nobody else has changed; (3) their lists follow; (4) a claim keeps what the source says of each.
/// </summary>
/// <param name="rows">Of one source.</param>
/// <param name="update">Whether a row that is there otherwise takes what the file says.</param>
internal sealed class RegisterWriter(
    OvopDbContext database, Register register, CsvSheet sheet, IReadOnlyList<RegisterRow> rows, bool update)
{
    private readonly SeedSession _session = new(database, SetOf(rows[0].Source));

    private readonly ISeedTable _table = register.Create();

    private readonly Dictionary<string, RowOutcome> _outcomes = new(StringComparer.Ordinal);

    private readonly List<RegisterLists> _lists = [];

    private Dictionary<string, ISeedRow> _stored = [];

    private Dictionary<string, SeedLedger> _ledger = [];

    private string File => sheet.File;

    /// <summary>(1) Reads what is there, and checks the lines with it; what is wrong is reported in the sheet.</summary>
    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        await _session.LoadLedgerAsync(cancellationToken);
        _ledger = _session.LedgerOf(register.Table);
        _stored = await _table.FindAsync(
            _session, [.. rows.Select(row => row.Slug).Distinct(StringComparer.Ordinal)], cancellationToken);
        foreach (var row in rows)
        {
            if (_stored.TryGetValue(row.Slug, out var stored))
            {
                TakeOver(row, stored);
            }

            register.Complete(row);
        }

        string[] columns =
        [
            Register.Slug, .. register.Columns.Where(column => !column.IsList).Select(column => column.Name),
            .. register.Completed,
        ];
        _table.Read(CsvSheet.Of(sheet, columns, rows.Select(row => (row.Line, row.Cells(columns)))), new SeedKeys());
    }

    public async Task WriteAsync(ImportFindings findings, RegisterCounts counts, CancellationToken cancellationToken)
    {
        foreach (var link in register.Links)
        {
            _lists.Add(await RegisterLists.ReadAsync(
                register, link, _session, sheet, rows, cancellationToken));
        }

        var read = _table.Rows.ToDictionary(row => row.Row.Key, row => row.Row, StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var outcome = Compare(row, read[row.Slug]);
            _outcomes.Add(row.Slug, outcome);
            Tell(row, outcome, findings);
        }

        // (2)
        await ForgetAsync(cancellationToken);
        _table.Keep(Slugs(RowState.New, RowState.Own, RowState.Taken));
        await ApplyAsync(_table, cancellationToken);
        var tally = _session.TallyOf(_table.File);
        counts.Made += tally.Inserted;
        counts.Updated += tally.Updated;
        counts.Unchanged += tally.Unchanged + _outcomes.Values.Count(outcome => outcome.State == RowState.Confirmed);
        counts.Left += _outcomes.Values.Count(outcome => outcome.State is RowState.Differing or RowState.Deleted);

        // (3)
        var written = Slugs(RowState.New, RowState.Own, RowState.Taken);
        foreach (var list in _lists)
        {
            var (made, removed) = await list.WriteAsync(written, ApplyAsync, cancellationToken);
            counts.LinksMade += made;
            counts.LinksRemoved += removed;
            if (tally.HasChanges || made + removed > 0)
            {
                counts.Villages.UnionWith(rows.SelectMany(row => row.List("villages")));
            }
        }

        // (4)
        if (register.HasClaims)
        {
            await new RegisterClaims(register, _session, sheet)
                .WriteAsync(rows, _outcomes, counts, ApplyAsync, cancellationToken);
        }
    }

    /// <summary>The rows that a source wrote by registers, told apart in the ledger from those of the seed.</summary>
    private static string SetOf(string source) => $"registers of {source}";

    /// <summary>Cells that say nothing keep what is there.</summary>
    private void TakeOver(RegisterRow row, ISeedRow stored)
    {
        var cells = RowDifference.Cells(stored);
        foreach (var column in register.Columns.Where(column => !column.IsList && !column.IsSubject))
        {
            if (!row.Empties(column))
            {
                row[column.Name] ??= cells.GetValueOrDefault(column.Name);
            }
        }
    }

    private RowOutcome Compare(RegisterRow row, ISeedRow file)
    {
        var ledger = _ledger.GetValueOrDefault(row.Slug);
        if (!_stored.TryGetValue(row.Slug, out var stored))
        {
            return ledger is null ? RowOutcome.Of(RowState.New)
                : RowOutcome.Of(update ? RowState.Taken : RowState.Deleted);
        }

        var missing = _lists.SelectMany(list => list.Missing(row.Slug, isOwn: ledger is not null)).ToList();
        if (ledger is not null && missing.Count == 0 && IsWritten(ledger, stored, file))
        {
            return RowOutcome.Of(RowState.Own);
        }

        var cells = RowDifference.Between(file, stored);
        return cells.Count + missing.Count == 0
            ? RowOutcome.Of(RowState.Confirmed)
            : new RowOutcome(update ? RowState.Taken : RowState.Differing, cells, missing);
    }

    /// <summary>Whether what is there is what the file says, or what this source wrote before.</summary>
    private static bool IsWritten(SeedLedger ledger, ISeedRow stored, ISeedRow file)
    {
        var hash = SeedHash.Join(SeedHash.Of(stored));
        return hash == ledger.SeedHash || hash == SeedHash.Join(SeedHash.Of(file));
    }

    private void Tell(RegisterRow row, RowOutcome outcome, ImportFindings findings)
    {
        var (result, problem, remedy) = outcome.State switch
        {
            RowState.Differing => (
                ImportOutcome.Refused, $"it is there, and the file says otherwise: {outcome.Says}.",
                "It stays as it is; --update takes what the file says."),
            RowState.Deleted => (
                ImportOutcome.Refused, "it was imported before, and somebody has taken it away since.",
                "It stays away; --update writes it again."),
            RowState.Taken when outcome.Stands.Length > 0 => (
                ImportOutcome.Changed, $"it was there with {outcome.Stands}; it has {outcome.Says} now.",
                "--update took what the file says."),
            _ => default,
        };
        if (problem is not null)
        {
            findings.Add(new ImportFinding(result, File, $"line {row.Line}", row.Slug, problem, remedy), row.Line);
        }
    }

    /// <summary>What the file is to change though another wrote it: the ledger takes it for this source's own.</summary>
    private async Task ForgetAsync(CancellationToken cancellationToken)
    {
        var taken = Slugs(RowState.Taken);
        if (taken.Count == 0)
        {
            return;
        }

        var name = _session.LedgerName(register.Table);
        var gone = taken.Where(slug => !_stored.ContainsKey(slug)).ToList();
        await database.SeedLedger.Where(row => row.TableName == name && gone.Contains(row.Key))
            .ExecuteDeleteAsync(cancellationToken);
        var claims = _session.LedgerName("claim");
        var said = _session.LedgerOf("claim").Keys
            .Where(key => gone.Exists(
                slug => key.Contains(RegisterClaims.SubjectOf(register, slug), StringComparison.Ordinal)))
            .ToList();
        await database.SeedLedger.Where(row => row.TableName == claims && said.Contains(row.Key))
            .ExecuteDeleteAsync(cancellationToken);
        var there = taken.Where(_stored.ContainsKey).ToList();
        var hashes = there.ConvertAll(slug => SeedHash.Join(SeedHash.Of(_stored[slug])));
        await database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO seed_ledger (table_name, key, seed_hash)
            SELECT {name}, taken.key, taken.hash FROM unnest({there}, {hashes}) AS taken (key, hash)
            ON CONFLICT (table_name, key) DO UPDATE SET seed_hash = excluded.seed_hash
            """,
            cancellationToken);
        foreach (var list in _lists)
        {
            await list.ForgetAsync(taken, cancellationToken);
        }

        await _session.LoadLedgerAsync(cancellationToken);
    }

    private HashSet<string> Slugs(params RowState[] states) => _outcomes
        .Where(outcome => states.Contains(outcome.Value.State)).Select(outcome => outcome.Key)
        .ToHashSet(StringComparer.Ordinal);

    /// <exception cref="ImportException">The database refuses a row.</exception>
    private async Task ApplyAsync(ISeedTable table, CancellationToken cancellationToken)
    {
        await table.ApplyAsync(_session, cancellationToken);
        if (_session.Problems.Any)
        {
            foreach (var problem in _session.Problems.Kept)
            {
                sheet.Problems.Add(problem with { File = File });
            }

            throw ImportException.FromProblems(sheet.Problems);
        }
    }
}
