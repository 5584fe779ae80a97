using Ovop.Graph.Hosting;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Support;

/// <summary>A server over the demonstration, as <c>./ovop up --demo</c> serves it.</summary>
public sealed class DemonstrationServer : IAsyncLifetime
{
    private readonly PostgisFixture _postgis = new();
    private readonly string _graphiQL = Directory.CreateTempSubdirectory("ovop-test-").FullName;
    private GraphServer? _server;

    public GraphServer Server => _server!;

    public async Task InitializeAsync()
    {
        await File.WriteAllTextAsync(Path.Combine(_graphiQL, "index.html"), "<!doctype html><body><div id=\"graphiql\"></div>");
        await _postgis.InitializeAsync();
        var database = await _postgis.CreateDemonstrationDatabaseAsync();
        _server = await GraphServer.StartAsync(
            database.ConnectionString, new OvopOptions { IsDemonstration = true, GraphiQLFolder = _graphiQL });
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        await _postgis.DisposeAsync();
        Directory.Delete(_graphiQL, recursive: true);
    }
}
