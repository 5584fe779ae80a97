using System.Globalization;
using Npgsql;
using Ovop.Geo.Postgres;
using Ovop.Testing;

namespace Ovop.Graph.Tests.Cli;

/// <summary>A state folder that the tests of one class share: left stopped by each test.</summary>
public sealed class StateFolderFixture : IAsyncLifetime
{
    public string Folder { get; } = TestFolder.NewPath("state");

    public string ServerJson => Path.Combine(Folder, "server.json");

    private string PostmasterPid => Path.Combine(Folder, "postgres/data/postmaster.pid");

    public bool IsPostgresRunning => File.Exists(PostmasterPid) && Directory.Exists($"/proc/{ReadPostmaster()}");

    public int ReadPostmaster() => int.Parse(File.ReadLines(PostmasterPid).First(), CultureInfo.InvariantCulture);

    /// <summary>Makes the private PostgreSQL, one that does not wait for the disk.</summary>
    public Task InitializeAsync() => ExecuteAsync("ALTER SYSTEM SET fsync = off");

    /// <summary>Runs SQL in the private PostgreSQL, as its owner.</summary>
    public async Task ExecuteAsync(string sql) => await ScalarAsync<object?>(sql);

    /// <summary>The first column of the first row.</summary>
    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var server = await PrivateServer.StartAsync(
            new PrivateServerOptions { StateFolder = Folder, IsDisposable = true }, CancellationToken.None);
        await using var database = NpgsqlDataSource.Create(server.ConnectionString);
        await using var command = database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task DisposeAsync()
    {
        (await OvopProcess.RunAsync("down", "--data", Folder)).Succeeded();
        if (Directory.Exists(Folder))
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
