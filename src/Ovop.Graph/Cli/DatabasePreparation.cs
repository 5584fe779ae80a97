using System.Globalization;
using Ovop.Geo.Storage;

namespace Ovop.Graph.Cli;

/// <summary>Brings a database to what this build needs: its schema, then the rows that it is shipped with.</summary>
internal static class DatabasePreparation
{
    /// <exception cref="StorageException">The database will not do; nothing half-done was kept.</exception>
    public static async Task MigrateAsync(
        string connectionString, ProgressLines progress, CancellationToken cancellationToken)
    {
        var applied = await Migrator.MigrateAsync(connectionString, cancellationToken);
        progress.Say(applied.Count switch
        {
            0 => "database is up to date",
            1 => "database migrated: 1 migration",
            var count => string.Create(CultureInfo.InvariantCulture, $"database migrated: {count} migrations"),
        });
    }
}
