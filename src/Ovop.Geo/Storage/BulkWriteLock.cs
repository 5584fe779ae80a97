using Microsoft.EntityFrameworkCore;

namespace Ovop.Geo.Storage;

/// <summary>
/// Seeding and imports write many rows and derive geometry from all of them: one at a time, in any number of processes.
/// </summary>
internal static class BulkWriteLock
{
    // Any number that nothing else locks on: "ovopbulk" in ASCII.
    private const long Key = 0x6F766F7062756C6B;

    /// <summary>Waits for the lock and holds it until the context's transaction ends.</summary>
    public static async Task TakeAsync(OvopDbContext database, CancellationToken cancellationToken) =>
        await database.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})", cancellationToken);
}
