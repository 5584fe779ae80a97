using Microsoft.EntityFrameworkCore;
using Npgsql;

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

    /// <summary>Waits for the lock, however long that takes, and holds it until the connection's transaction ends.</summary>
    public static async Task TakeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT pg_advisory_xact_lock($1)", connection)
        {
            CommandTimeout = 0,
            Parameters = { new NpgsqlParameter<long> { TypedValue = Key } },
        };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <summary>Takes the lock if it is free.</summary>
    public static async Task<bool> TryTakeAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT pg_try_advisory_xact_lock($1)", connection)
        {
            Parameters = { new NpgsqlParameter<long> { TypedValue = Key } },
        };
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }
}
