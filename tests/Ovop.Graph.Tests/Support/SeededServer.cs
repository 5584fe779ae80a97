using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Support;

/// <summary>A server over everything that <c>db/seed</c> holds, as <c>./ovop up</c> serves it.</summary>
public sealed class SeededServer : IAsyncLifetime
{
    private readonly PostgisFixture _postgis = new();
    private TestDatabase? _database;
    private GraphServer? _server;

    public GraphServer Server => _server!;

    public TestDatabase Database => _database!;

    /// <summary>Another database with the seed, for a test that changes it.</summary>
    public Task<TestDatabase> CreateDatabaseAsync() => _postgis.CreateSeededDatabaseAsync();

    public async Task InitializeAsync()
    {
        await _postgis.InitializeAsync();
        _database = await _postgis.CreateSeededDatabaseAsync();
        _server = await GraphServer.StartAsync(_database.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        await Database.DisposeAsync();
        await _postgis.DisposeAsync();
    }
}
