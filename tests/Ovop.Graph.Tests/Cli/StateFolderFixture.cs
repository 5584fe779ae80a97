using System.Globalization;
using Npgsql;
using Ovop.Geo.Postgres;

namespace Ovop.Graph.Tests.Cli;

/// <summary>A state folder that the tests of one class share: left stopped by each test.</summary>
public sealed class StateFolderFixture : IAsyncLifetime
{
    // Not CreateTempSubdirectory: that folder would be closed to PostgreSQL's user.
    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "ovop-test-" + Path.GetRandomFileName());

    public string ServerJson => Path.Combine(Folder, "server.json");

    private string PostmasterPid => Path.Combine(Folder, "postgres/data/postmaster.pid");

    public bool IsPostgresRunning => File.Exists(PostmasterPid) && Directory.Exists($"/proc/{ReadPostmaster()}");

    public int ReadPostmaster() => int.Parse(File.ReadLines(PostmasterPid).First(), CultureInfo.InvariantCulture);

    /// <summary>Makes the private PostgreSQL, one that does not wait for the disk.</summary>
    public async Task InitializeAsync()
    {
        await using var server = await PrivateServer.StartAsync(
            new PrivateServerOptions { StateFolder = Folder, IsDisposable = true }, CancellationToken.None);
        await using var database = NpgsqlDataSource.Create(server.ConnectionString);
        await using var command = database.CreateCommand("ALTER SYSTEM SET fsync = off");
        await command.ExecuteNonQueryAsync();
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
