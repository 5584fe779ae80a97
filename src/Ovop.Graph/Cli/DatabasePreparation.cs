using System.Globalization;
using Npgsql;
using Ovop.Geo.Seeding;
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

    /// <exception cref="SeedException">A file or row is wrong; nothing was changed.</exception>
    public static async Task<SeedReport> SeedAsync(
        string connectionString, SeedFolder folder, ProgressLines progress, CancellationToken cancellationToken)
    {
        await using var database = OpenForLongWrites(connectionString);
        var report = await new Seeder(database.Writer).SeedAsync(folder, cancellationToken);
        progress.Say(report.IsUpToDate
            ? "seed is up to date"
            : string.Create(
                CultureInfo.InvariantCulture,
                $"seeded: {report.Inserted} rows new, {report.Updated} updated, {report.Removed} removed, "
                + $"{report.Unchanged} unchanged, {report.Kept.Count} left as somebody made them"));
        return report;
    }

    /// <summary>The pools for a command whose statements may take minutes.</summary>
    public static OvopDataSources OpenForLongWrites(string connectionString) => OvopDataSources.Create(
        new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = 0 }.ConnectionString);
}
