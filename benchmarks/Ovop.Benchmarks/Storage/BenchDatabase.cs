using Npgsql;
using Ovop.Geo.Postgres;
using Ovop.Geo.Storage;

namespace Ovop.Benchmarks.Storage;

/// <summary>
/// The database that both sides are measured on: a private PostGIS with the settings that <c>ovop up</c> gives it, in a
/// folder of this run, which goes with it.
/// </summary>
internal sealed class BenchDatabase : IAsyncDisposable
{
    private readonly PrivateServer _server;
    private readonly BenchFolder _folder;

    private BenchDatabase(PrivateServer server, BenchFolder folder)
    {
        _server = server;
        _folder = folder;
    }

    /// <summary>Connects as the owner.</summary>
    public string ConnectionString => _server.ConnectionString;

    /// <summary>The folder of this run; it may hold other files of the run, too.</summary>
    public string Folder => _folder.Path;

    /// <summary>With the rows of <see cref="BenchRows"/>.</summary>
    /// <exception cref="PostgresSetupException">PostgreSQL or PostGIS is not installed, or does not start.</exception>
    public static async Task<BenchDatabase> CreateAsync(CancellationToken cancellationToken)
    {
        var database = await CreateEmptyAsync(cancellationToken);
        try
        {
            await WithConnectionAsync(
                database.ConnectionString, connection => BenchRows.WriteAsync(connection, cancellationToken), cancellationToken);
            await SettleAsync(database.ConnectionString, cancellationToken);
            return database;
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <summary>Migrated, and without a row.</summary>
    /// <exception cref="PostgresSetupException">PostgreSQL or PostGIS is not installed, or does not start.</exception>
    public static async Task<BenchDatabase> CreateEmptyAsync(CancellationToken cancellationToken)
    {
        var folder = await BenchFolder.CreateAsync();
        PrivateServer? server = null;
        try
        {
            server = await PrivateServer.StartAsync(
                new PrivateServerOptions { StateFolder = folder.Path }, cancellationToken);
            await Migrator.MigrateAsync(server.ConnectionString, cancellationToken);
            return new BenchDatabase(server, folder);
        }
        catch
        {
            await EndAsync(server, folder);
            throw;
        }
    }

    /// <summary>Makes another database on the same server, migrated, and without a row.</summary>
    /// <returns>Connects to it as the owner.</returns>
    public async Task<string> AddAsync(string name, CancellationToken cancellationToken)
    {
        await ExecuteAsync(ConnectionString, $"CREATE DATABASE {name}", cancellationToken);
        var connectionString = new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ConnectionString;
        await Migrator.MigrateAsync(connectionString, cancellationToken);
        return connectionString;
    }

    /// <summary>
    /// Does what autovacuum would do after a while, and in the middle of a round: visibility for index-only scans,
    /// statistics, and no dirty pages left to write.
    /// </summary>
    public static async Task SettleAsync(string connectionString, CancellationToken cancellationToken)
    {
        foreach (var sql in (string[])["VACUUM (ANALYZE, FREEZE)", "CHECKPOINT"])
        {
            await ExecuteAsync(connectionString, sql, cancellationToken);
        }
    }

    /// <summary>Works on a connection without a time limit for its commands.</summary>
    public static async Task WithConnectionAsync(
        string connectionString, Func<NpgsqlConnection, Task> work, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 });
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await work(connection);
    }

    public async ValueTask DisposeAsync() => await EndAsync(_server, _folder);

    private static Task ExecuteAsync(string connectionString, string sql, CancellationToken cancellationToken) =>
        WithConnectionAsync(
            connectionString,
            async connection =>
            {
                await using var command = new NpgsqlCommand(sql, connection);
                await command.ExecuteNonQueryAsync(cancellationToken);
            },
            cancellationToken);

    private static async Task EndAsync(PrivateServer? server, BenchFolder folder)
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        folder.Remove();
    }
}
