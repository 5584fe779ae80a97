using Ovop.Geo.Storage;

namespace Ovop.Geo.Seeding.Ledger;

/// <summary>
/// Removes rows that left their file: those that are still as the seed wrote them and that no other row refers to. What
/// somebody changed is his from now on; what is referred to waits in the ledger until it is not.
/// </summary>
internal sealed class SeedWithdrawal<TRow, TEntity>(SeedSession session, SeedTally tally)
    where TRow : class, ISeedRow
    where TEntity : class
{
    public async Task RunAsync(
        IEnumerable<SeedLedger> gone,
        Dictionary<string, StoredRow<TRow, TEntity>> stored,
        bool isLast,
        CancellationToken cancellationToken)
    {
        var referrers = new SeedReferrers(session.Database);
        foreach (var ledger in gone)
        {
            if (!stored.TryGetValue(ledger.Key, out var row))
            {
                session.Database.Remove(ledger);
            }
            else if (SeedHash.Join(SeedHash.Of(row.Row)) != ledger.SeedHash)
            {
                session.Keep(tally, ledger.Key, "left the seed but was changed; left as it is.");
                session.Database.Remove(ledger);
            }
            else if (!await referrers.AnyAsync(row.Entity, cancellationToken))
            {
                session.Database.Remove(row.Entity);
                session.Database.Remove(ledger);
                tally.Removed++;
            }
            else if (isLast)
            {
                session.Keep(tally, ledger.Key, "left the seed but other rows refer to it; left as it is.");
            }
        }

        await session.Database.SaveChangesAsync(cancellationToken);
        session.Database.ChangeTracker.Clear();
    }
}
