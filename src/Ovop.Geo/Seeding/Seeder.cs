using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Ovop.Geo.Seeding.Ledger;
using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding;

/// <summary>
/// Writes the seed into the database, again and again without harm. (1) Files that have not changed since the last run:
/// nothing is done. (2) All files are read and checked. In one transaction that no other run can share, (3) what left
/// the files is withdrawn, (4) what is new or changed is written where nobody made a change of his own, and (5) cells,
/// regions, zones and extents are derived again where rows that they follow from have changed.
/// </summary>
public sealed class Seeder(NpgsqlDataSource writer)
{
    private const string FilesLedger = "files of the seed";

    private const string FilesKey = "all";

    /// <exception cref="SeedException">A file or row is wrong; nothing was changed.</exception>
    public async Task<SeedReport> SeedAsync(SeedFolder folder, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        var fingerprint = folder.Fingerprint;

        // (1) By plain SQL: building EF's model would take longer than all else.
        await using (var connection = await writer.OpenConnectionAsync(cancellationToken))
        {
            if (await IsUpToDateAsync(connection, folder.Set, fingerprint, cancellationToken))
            {
                return new SeedReport { IsUpToDate = true, Elapsed = clock.Elapsed };
            }
        }

        // (2)
        var tables = SeedFiles.Read(folder);
        await using var database = new OvopDbContext(OvopDbContextOptions.For(writer));
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        await BulkWriteLock.TakeAsync(database, cancellationToken);

        // Another run may have held the lock until now.
        var locked = (NpgsqlConnection)database.Database.GetDbConnection();
        if (await IsUpToDateAsync(locked, folder.Set, fingerprint, cancellationToken))
        {
            return new SeedReport { IsUpToDate = true, Elapsed = clock.Elapsed };
        }

        var session = await WriteAsync(database, folder.Set, tables, cancellationToken);
        await NoteAsync(database, folder.Set, fingerprint, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new SeedReport { Files = session.Tallies, Kept = session.Kept, Elapsed = clock.Elapsed };
    }

    private static async Task<SeedSession> WriteAsync(
        OvopDbContext database, string set, IReadOnlyList<ISeedTable> tables, CancellationToken cancellationToken)
    {
        await SeedFiles.CheckReferencesAsync(tables, new SeedReferences(database), cancellationToken);
        var session = new SeedSession(database, set);

        // (3) Once before and once after (4): a row that is updated may until then refer to what left.
        await WithdrawAsync(tables, session, isLast: false, cancellationToken);

        // (4)
        await session.LoadLedgerAsync(cancellationToken);
        foreach (var table in tables)
        {
            await table.ApplyAsync(session, cancellationToken);
            SeedException.ThrowIfAny(session.Problems);
        }

        await WithdrawAsync(tables, session, isLast: true, cancellationToken);
        await ProductRecords.FollowAsync(database, cancellationToken);

        // (5)
        if (session.Tallies.Any(tally => tally.HasChanges && SeedTables.OfPlaces.Contains(tally.File)))
        {
            await BoundaryDerivation.DeriveAllAsync(
                (NpgsqlConnection)database.Database.GetDbConnection(), cancellationToken);
        }

        return session;
    }

    private static async Task WithdrawAsync(
        IReadOnlyList<ISeedTable> tables, SeedSession session, bool isLast, CancellationToken cancellationToken)
    {
        await session.LoadLedgerAsync(cancellationToken);
        foreach (var table in tables.Reverse())
        {
            await table.WithdrawAsync(session, isLast, within: null, cancellationToken);
        }
    }

    private static async Task<bool> IsUpToDateAsync(
        NpgsqlConnection connection, string set, string fingerprint, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(
            "SELECT EXISTS (SELECT FROM seed_ledger WHERE table_name = $1 AND key = $2 AND seed_hash = $3)", connection)
        {
            Parameters =
            {
                new() { Value = SeedSession.LedgerName(FilesLedger, set) },
                new() { Value = FilesKey },
                new() { Value = fingerprint },
            },
        };
        return (bool)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private static async Task NoteAsync(
        OvopDbContext database, string set, string fingerprint, CancellationToken cancellationToken)
    {
        var name = SeedSession.LedgerName(FilesLedger, set);
        var note = await database.SeedLedger.FindAsync([name, FilesKey], cancellationToken);
        if (note is null)
        {
            database.Add(new SeedLedger { TableName = name, Key = FilesKey, SeedHash = fingerprint });
        }
        else
        {
            note.SeedHash = fingerprint;
        }

        await database.SaveChangesAsync(cancellationToken);
    }
}
