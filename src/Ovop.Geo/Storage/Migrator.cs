using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Storage;

/// <summary>Brings a database to the schema of this build, from any state that an earlier run left.</summary>
public static class Migrator
{
    // Any number that no other program is likely to use; it is the same in every version of ours.
    internal const long LockKey = 0x6F766F70;

    private const string History = "\"__EFMigrationsHistory\"";

    /// <summary>
    /// Checks, migrates and grants. On a database that is up to date it costs a connection and four small statements.
    /// <list type="number">
    /// <item>Connects, and waits until no other migration runs in this database.</item>
    /// <item>Asks what the server is and what the login may do; if it will not do, stops before any change.</item>
    /// <item>Applies the migrations that are missing, each in its own transaction.</item>
    /// <item>Makes the roles, grants them to the login and their rights to them.</item>
    /// </list>
    /// </summary>
    /// <param name="ownerConnectionString">
    /// Of a login that owns the tables, or will; a superuser where PostGIS is yet to be created in the database.
    /// </param>
    /// <returns>The migrations that were applied; empty where the database was up to date.</returns>
    /// <exception cref="StorageException">With one message that says what to do.</exception>
    public static async Task<IReadOnlyList<string>> MigrateAsync(
        string ownerConnectionString, CancellationToken cancellationToken)
    {
        var target = OwnerConnection.Parse(ownerConnectionString);
        target.Pooling = false;
        target.Enlist = false;
        target.CommandTimeout = 0;
        target.ApplicationName ??= "ovop migrate";
        // The quick path needs none of the database's own types, and loading them costs more than all that it does.
        await using var quick = new NpgsqlDataSourceBuilder(target.ConnectionString)
            .ConfigureTypeLoading(types => types.EnableTypeLoading(false))
            .Build();
        await using var connection = await OwnerConnection.OpenAsync(quick, target, cancellationToken); // 1.
        await LockAsync(connection, cancellationToken);

        var state = await ServerState.ReadAsync(connection, cancellationToken); // 2.
        ServerCheck.Require(state);
        var missing = await MissingAsync(connection, state, cancellationToken);
        if (missing.Count > 0)
        {
            await ApplyAsync(target.ConnectionString, cancellationToken); // 3.
        }

        try
        {
            if (!state.HasRoles) // 4.
            {
                await DatabaseRoles.CreateAsync(connection, cancellationToken);
            }

            await DatabaseRoles.GrantAsync(connection, cancellationToken);
        }
        catch (PostgresException exception)
        {
            throw Failed(exception);
        }

        return missing;
    }

    /// <summary>Makes sure that a database has the schema of this build; changes nothing.</summary>
    /// <exception cref="StorageException">It has not, or cannot be used; the message says what to do.</exception>
    public static async Task RequireUpToDateAsync(string ownerConnectionString, CancellationToken cancellationToken)
    {
        var target = OwnerConnection.Parse(ownerConnectionString);
        target.Pooling = false;
        await using var quick = new NpgsqlDataSourceBuilder(target.ConnectionString)
            .ConfigureTypeLoading(types => types.EnableTypeLoading(false))
            .Build();
        await using var connection = await OwnerConnection.OpenAsync(quick, target, cancellationToken);
        var state = await ServerState.ReadAsync(connection, cancellationToken);
        await ReadRights.RequireAsync(connection, [History], cancellationToken);
        var missing = await MissingAsync(connection, state, cancellationToken);
        if (missing.Count > 0 || !state.HasRoles)
        {
            throw new StorageException(
                StorageProblem.NotMigrated,
                $"The database {state.Database} has not this version's schema. Run ./ovop migrate on it first.");
        }
    }

    // Held by the session: it goes with the connection, however that ends.
    private static async Task LockAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection);
        command.Parameters.AddWithValue(LockKey);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<string>> MissingAsync(
        NpgsqlConnection connection, ServerState state, CancellationToken cancellationToken)
    {
        var applied = new HashSet<string>(StringComparer.Ordinal);
        if (state.HasHistory)
        {
            await using var command = new NpgsqlCommand($"SELECT \"MigrationId\" FROM {History}", connection);
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                applied.Add(reader.GetString(0));
            }
        }

        // From the attributes and not from EF, whose model takes longer to build than all the rest.
        var known = typeof(Migrator).Assembly.GetTypes()
            .Select(type => type.GetCustomAttribute<MigrationAttribute>()?.Id)
            .OfType<string>()
            .Order(StringComparer.Ordinal)
            .ToList();
        var newer = applied.Except(known, StringComparer.Ordinal).Max(StringComparer.Ordinal);
        if (newer is not null)
        {
            throw new StorageException(
                StorageProblem.NewerSchema,
                $"The database {state.Database} has the migration {newer}, which this version does not know: "
                + "it was migrated by a newer one. Run that one, or name another database.");
        }

        return [.. known.Where(id => !applied.Contains(id))];
    }

    private static async Task ApplyAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var dataSource = new NpgsqlDataSourceBuilder(connectionString).UseNetTopologySuite().Build();
        await using var context = new OvopDbContext(OvopDbContextOptions.For(dataSource));
        try
        {
            await context.Database.MigrateAsync(cancellationToken);
        }
        catch (PostgresException exception)
        {
            throw Failed(exception);
        }
    }

    private static StorageException Failed(PostgresException exception) => new(
        StorageProblem.MigrationFailed,
        $"The migration stopped, and nothing of its last step was kept: {exception.MessageText} "
        + $"({exception.SqlState}). Mend what it says and run it again.",
        exception);
}
