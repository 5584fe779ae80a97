using Xunit;

namespace Ovop.Testing.Postgis;

/// <summary>
/// A real PostGIS for a test class: <c>class XTests(PostgisFixture postgis) : IClassFixture&lt;PostgisFixture&gt;</c>.
/// All classes of a test process share one private server; each database is a copy of a template (about 0.05 s) and
/// is dropped with the fixture.
/// </summary>
public sealed class PostgisFixture : IAsyncLifetime
{
    private readonly List<TestDatabase> _databases = [];

    private TestServer? _server;

    /// <summary>Connects as the server's owner to its maintenance database, for tests on the server itself.</summary>
    public string ServerConnectionString => Server.ConnectionString;

    private TestServer Server => _server ?? throw new InvalidOperationException(
        "The fixture is not initialised: name it in IClassFixture<PostgisFixture>, or await InitializeAsync().");

    public async Task InitializeAsync() => _server = await TestServer.GetAsync();

    /// <summary>A new database with the product's whole schema and no rows.</summary>
    public async Task<TestDatabase> CreateDatabaseAsync() => Keep(await Server.CloneAsync());

    /// <summary>A new database with the seed of the repository in it.</summary>
    public async Task<TestDatabase> CreateSeededDatabaseAsync() => Keep(await Server.CloneSeededAsync());

    /// <summary>A new database with the demonstration in it.</summary>
    public async Task<TestDatabase> CreateDemonstrationDatabaseAsync() => Keep(await Server.CloneDemonstrationAsync());

    public async Task DisposeAsync()
    {
        foreach (var database in _databases)
        {
            await database.DisposeAsync();
        }
    }

    private TestDatabase Keep(TestDatabase database)
    {
        lock (_databases)
        {
            _databases.Add(database);
        }

        return database;
    }
}
