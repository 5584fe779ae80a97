using System.Globalization;
using Npgsql;
using Ovop.Geo.Postgres;
using Ovop.Geo.Storage;

namespace Ovop.Testing.Postgis;

/// <summary>The private server of a test process: started at the first need, gone soon after the process is.</summary>
internal sealed class TestServer
{
    private const string Template = "ovop_template";

    private static readonly Lazy<Task<TestServer>> Shared = new(StartAsync);

    private static int _databases;

    private TestServer(PrivateServer server)
    {
        ConnectionString = new NpgsqlConnectionStringBuilder(server.ConnectionString)
        {
            Database = "postgres",
            Pooling = false,
        }.ConnectionString;
    }

    public string ConnectionString { get; }

    /// <exception cref="PostgresSetupException">PostGIS is not installed; the message says what to run.</exception>
    public static Task<TestServer> GetAsync() => Shared.Value;

    public async Task<TestDatabase> CloneAsync()
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await ExecuteAsync(ConnectionString, $"CREATE DATABASE {name} TEMPLATE {Template}");
        return new TestDatabase(ConnectionString, name);
    }

    private static async Task<TestServer> StartAsync()
    {
        await TestServerFolder.RemoveStaleAsync();
        var options = new PrivateServerOptions
        {
            StateFolder = TestServerFolder.Current,
            IsDisposable = true,
            MaxConnections = 300,
        };
        var server = new TestServer(await PrivateServer.StartAsync(options, CancellationToken.None));
        TestServerFolder.RemoveWhenProcessEnds();
        await server.MakeTemplateAsync();
        return server;
    }

    private async Task MakeTemplateAsync()
    {
        await ExecuteAsync(ConnectionString, $"CREATE DATABASE {Template}");
        var template = new NpgsqlConnectionStringBuilder(ConnectionString) { Database = Template }.ConnectionString;
        await Migrator.MigrateAsync(template, CancellationToken.None);
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
