using Npgsql;
using Ovop.Geo.Postgres;
using Ovop.Geo.Tests.Postgres;

namespace Ovop.Geo.Tests.Storage;

/// <summary>A server of one test class on which nothing was ever migrated: it has no roles of ours.</summary>
public sealed class EmptyServer : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();
    private PrivateServer? _server;
    private int _databases;

    /// <summary>Connects as a superuser to a database without any extension.</summary>
    public async Task<string> CreateDatabaseAsync(string owner = "ovop")
    {
        var name = "empty_" + Interlocked.Increment(ref _databases);
        await ExecuteAsync(_server!.ConnectionString, $"CREATE DATABASE {name} OWNER {owner}");
        return With(_server.ConnectionString, name);
    }

    /// <summary>A login that may do nothing in particular.</summary>
    /// <returns>Its connection string to the same database.</returns>
    public static async Task<string> CreateLoginAsync(string connectionString, string name)
    {
        await ExecuteAsync(connectionString, $"CREATE ROLE {name} LOGIN PASSWORD 'p4ssw0rd'");
        return new NpgsqlConnectionStringBuilder(connectionString) { Username = name, Password = "p4ssw0rd" }
            .ConnectionString;
    }

    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<T> ScalarAsync<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task InitializeAsync() => _server = await PrivateServer.StartAsync(
        new PrivateServerOptions { StateFolder = _folder.Path, IsDisposable = true }, CancellationToken.None);

    public async Task DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static string With(string connectionString, string database) =>
        new NpgsqlConnectionStringBuilder(connectionString) { Database = database, Pooling = false }.ConnectionString;
}
