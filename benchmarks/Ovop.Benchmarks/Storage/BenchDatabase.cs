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

    /// <exception cref="PostgresSetupException">PostgreSQL or PostGIS is not installed, or does not start.</exception>
    public static async Task<BenchDatabase> CreateAsync(CancellationToken cancellationToken)
    {
        var folder = await BenchFolder.CreateAsync();
        PrivateServer? server = null;
        try
        {
            server = await PrivateServer.StartAsync(
                new PrivateServerOptions { StateFolder = folder.Path }, cancellationToken);
            await Migrator.MigrateAsync(server.ConnectionString, cancellationToken);
            await FillAsync(server.ConnectionString, cancellationToken);
            return new BenchDatabase(server, folder);
        }
        catch
        {
            await EndAsync(server, folder);
            throw;
        }
    }

    public async ValueTask DisposeAsync() => await EndAsync(_server, _folder);

    private static async Task FillAsync(string connectionString, CancellationToken cancellationToken)
    {
        await using var source = NpgsqlDataSource.Create(
            new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false, CommandTimeout = 0 });
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await BenchRows.WriteAsync(connection, cancellationToken);

        // What autovacuum would do after a while, and in the middle of a round: visibility for index-only scans,
        // statistics, and no dirty pages left to write.
        foreach (var sql in (string[])["VACUUM (ANALYZE, FREEZE)", "CHECKPOINT"])
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
    }

    private static async Task EndAsync(PrivateServer? server, BenchFolder folder)
    {
        if (server is not null)
        {
            await server.DisposeAsync();
        }

        folder.Remove();
    }
}
