using System.Globalization;
using Npgsql;
using Ovop.Geo.Demonstration;
using Ovop.Geo.Postgres;
using Ovop.Geo.Seeding;
using Ovop.Geo.Storage;

namespace Ovop.Testing.Postgis;

/// <summary>The private server of a test process: started at the first need, gone soon after the process is.</summary>
internal sealed class TestServer
{
    private const string Template = "ovop_template";

    private const string SeededTemplate = "ovop_seeded";

    private const string DemonstrationTemplate = "ovop_demonstration";

    private static readonly Lazy<Task<TestServer>> Shared = new(StartAsync);

    private static int _databases;

    private readonly Lazy<Task> _seeded;

    private readonly Lazy<Task> _demonstration;

    private TestServer(PrivateServer server)
    {
        _seeded = new Lazy<Task>(() => MakeTemplateAsync(SeededTemplate, isDemonstration: false));
        _demonstration = new Lazy<Task>(() => MakeTemplateAsync(DemonstrationTemplate, isDemonstration: true));
        ConnectionString = new NpgsqlConnectionStringBuilder(server.ConnectionString)
        {
            Database = "postgres",
            Pooling = false,
        }.ConnectionString;
    }

    public string ConnectionString { get; }

    /// <exception cref="PostgresSetupException">PostGIS is not installed; the message says what to run.</exception>
    public static Task<TestServer> GetAsync() => Shared.Value;

    /// <summary>A copy of the schema without rows.</summary>
    public Task<TestDatabase> CloneAsync() => CloneAsync(Template);

    /// <summary>A copy of the schema with the seed of the repository, which is written once for all copies.</summary>
    public async Task<TestDatabase> CloneSeededAsync()
    {
        await _seeded.Value;
        return await CloneAsync(SeededTemplate);
    }

    /// <summary>A copy of the demonstration, which is invented and written once for all copies.</summary>
    public async Task<TestDatabase> CloneDemonstrationAsync()
    {
        await _demonstration.Value;
        return await CloneAsync(DemonstrationTemplate);
    }

    private async Task<TestDatabase> CloneAsync(string template)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await ExecuteAsync(ConnectionString, $"CREATE DATABASE {name} TEMPLATE {template}");
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

    private async Task MakeTemplateAsync(string name, bool isDemonstration)
    {
        await ExecuteAsync(ConnectionString, $"CREATE DATABASE {name} TEMPLATE {Template}");
        var template = new NpgsqlConnectionStringBuilder(ConnectionString) { Database = name }.ConnectionString;
        var seed = SeedFolder.Read(SeedFolder.BesideProgram);
        if (isDemonstration)
        {
            await DemonstrationMark.SetAsync(template, CancellationToken.None);
            seed = DemonstrationSet.Of(seed);
        }

        await using var sources = OvopDataSources.Create(template);
        await new Seeder(sources.Writer).SeedAsync(seed, CancellationToken.None);
    }

    private static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
