using Ovop.Graph.Hosting;
using Ovop.Graph.Tests.Support;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Exports;

/// <summary>Villages of some 30 MB as GeoJSON: far more than all buffers between the database and a client hold.</summary>
public sealed class ManyVillages : IAsyncLifetime
{
    public const int Count = 3_000;

    private const string Rows =
        """
        INSERT INTO province (code, name) VALUES ('35', 'Jawa Timur');
        INSERT INTO regency (code, province_code, name, kind) VALUES ('35.05', '35', 'Kabupaten Blitar', 'KABUPATEN');
        INSERT INTO district (code, regency_code, name) VALUES ('35.05.01', '35.05', 'Wonodadi');
        INSERT INTO village (code, district_code, regency_code, name, aliases, kind, location, boundary, boundary_source, product_record)
        SELECT '35.05.01.' || to_char(n, 'FM0000'), '35.05.01', '35.05', 'Desa ' || n, ARRAY[]::text[], 'DESA',
            ST_Point(112 + n / 10000.0, -8, 4326),
            ST_Multi(ST_Buffer(ST_Point(112 + n / 10000.0, -8, 4326), 0.00004, 100)), 'APPROXIMATE', 'UNSURVEYED'
        FROM generate_series(1, 3000) n;
        ANALYZE;
        """;

    private readonly PostgisFixture _postgis = new();

    public TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        await _postgis.InitializeAsync();
        Database = await _postgis.CreateDatabaseAsync();
        await Database.ExecuteAsync(Rows);
    }

    public async Task DisposeAsync()
    {
        await Database.DisposeAsync();
        await _postgis.DisposeAsync();
    }

    public Task<GraphServer> StartAsync(OvopOptions? options = null) =>
        GraphServer.StartAsync(Database.ConnectionString, options);

    /// <summary>Waits until so many statements of exports run in the database.</summary>
    public async Task WaitForQueriesAsync(int running)
    {
        var deadline = DateTimeOffset.UtcNow.AddSeconds(30);
        while (await RunningAsync() != running)
        {
            Assert.True(DateTimeOffset.UtcNow < deadline, $"There were never {running} exports running.");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private Task<long> RunningAsync() => Database.ScalarAsync<long>(
        """
        SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid() AND state <> 'idle' AND usename IS NOT NULL
        """);
}
