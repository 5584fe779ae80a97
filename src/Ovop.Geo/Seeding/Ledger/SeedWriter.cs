using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ovop.Geo.Csv;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Ledger;

/// <summary>Carries out the decisions on the rows of one file.</summary>
internal sealed class SeedWriter<TRow, TEntity>(
    SeedTable<TRow, TEntity> table, SeedSession session, string ledgerName)
    where TRow : class, ISeedRow
    where TEntity : class
{
    private readonly SeedTally _tally = session.TallyOf(table.File);

    private readonly List<TEntity> _inserts = [];

    private readonly List<string> _notedKeys = [];

    private readonly List<string> _notedHashes = [];

    public void Write(TRow row, SeedLedger? ledger, StoredRow<TRow, TEntity>? stored)
    {
        var decision = SeedDecision.Of(
            ledger is null ? null : SeedHash.Split(ledger.SeedHash),
            stored is null ? null : SeedHash.Of(stored.Row),
            SeedHash.Of(row));
        if (decision.Why is not null)
        {
            session.Keep(_tally, row.Key, decision.Why);
        }

        switch (decision.Step)
        {
            case SeedStep.Insert when Missing(row) is { } missing:
                session.Keep(_tally, row.Key, $"is not written: {missing.Table} {missing.Key} was deleted.");
                return;
            case SeedStep.Insert:
                _inserts.Add(table.Create(row, session.References));
                _tally.Inserted++;
                break;
            case SeedStep.Update when Missing(row) is { } missing:
                session.Keep(_tally, row.Key, $"is not updated: {missing.Table} {missing.Key} was deleted.");
                return;
            case SeedStep.Update:
                Update(row, stored!.Entity, decision.Parts);
                _tally.Updated++;
                break;
            case SeedStep.Leave:
                _tally.Unchanged++;
                break;
            default:
                break;
        }

        Note(row.Key, ledger, decision.Ledger);
    }

    /// <param name="lineOf">The line of a row in its file, for a message on what the database refuses.</param>
    public async Task SaveAsync(Func<string, int> lineOf, CancellationToken cancellationToken)
    {
        session.Database.AddRange(_inserts);
        try
        {
            await session.Database.SaveChangesAsync(cancellationToken);
            await SaveLedgerAsync(cancellationToken);
        }
        catch (DbUpdateException exception)
            when (exception.InnerException is PostgresException { SqlState: ['2', '2' or '3', ..] } refusal)
        {
            var key = exception.Entries.Select(entry => entry.Entity).OfType<TEntity>()
                .Select(entity => table.ToRow(entity, session.References).Key).FirstOrDefault();
            session.Problems.Add(new CsvProblem(
                table.File, key is null ? null : lineOf(key), null,
                $"is refused by the database: {refusal.MessageText}. {refusal.Detail}".TrimEnd()));
        }

        session.Database.ChangeTracker.Clear();
    }

    private SeedReference? Missing(TRow row) =>
        row.References.FirstOrDefault(reference => !session.References.Has(reference.Table, reference.Key));

    private void Update(TRow row, TEntity entity, IReadOnlyList<int> parts)
    {
        session.Database.Attach(entity);
        foreach (var part in parts)
        {
            table.Fill(entity, part, row, session.References);
        }
    }

    private void Note(string key, SeedLedger? ledger, string[]? hashes)
    {
        if (hashes is null)
        {
            return;
        }

        var hash = SeedHash.Join(hashes);
        if (ledger?.SeedHash != hash)
        {
            _notedKeys.Add(key);
            _notedHashes.Add(hash);
        }
    }

    // One statement for all lines: as many as the rows, they would double the time through the change tracker.
    private Task SaveLedgerAsync(CancellationToken cancellationToken) => _notedKeys.Count == 0
        ? Task.CompletedTask
        : session.Database.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO seed_ledger (table_name, key, seed_hash)
            SELECT {ledgerName}, noted.key, noted.hash FROM unnest({_notedKeys}, {_notedHashes}) AS noted (key, hash)
            ON CONFLICT (table_name, key) DO UPDATE SET seed_hash = excluded.seed_hash
            """,
            cancellationToken);
}
