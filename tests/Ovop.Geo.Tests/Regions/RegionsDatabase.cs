using System.Globalization;
using Npgsql;
using Ovop.Geo.Regions;
using Ovop.Geo.Storage;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Regions;

/// <summary>A database with the ladder above made-up villages, and the pool that may write to it.</summary>
internal sealed class RegionsDatabase : IAsyncDisposable
{
    private readonly OvopDataSources _dataSources;

    private RegionsDatabase(TestDatabase database)
    {
        Database = database;
        _dataSources = OvopDataSources.Create(database.ConnectionString);
    }

    public TestDatabase Database { get; }

    public NpgsqlDataSource Writer => _dataSources.Writer;

    public static async Task<RegionsDatabase> CreateAsync(PostgisFixture postgis) =>
        new(await postgis.CreateDatabaseAsync());

    public ValueTask DisposeAsync() => _dataSources.DisposeAsync();

    /// <summary>A village without boundary, and what of the ladder above it is missing.</summary>
    public Task AddVillageAsync(string code, double longitude, double latitude, double? areaKm2 = null) =>
        ExecuteAsync(
            $"""
            INSERT INTO province VALUES ('{code[..2]}', 'Province {code[..2]}') ON CONFLICT DO NOTHING;
            INSERT INTO regency VALUES ('{code[..5]}', '{code[..2]}', 'Regency {code[..5]}', 'KABUPATEN')
            ON CONFLICT DO NOTHING;
            INSERT INTO district VALUES ('{code[..8]}', '{code[..5]}', 'District {code[..8]}') ON CONFLICT DO NOTHING;
            INSERT INTO village (code, district_code, regency_code, name, kind, location, area_km2)
            VALUES ('{code}', '{code[..8]}', '{code[..5]}', 'Village {code}', 'DESA',
                ST_Point({Text(longitude)}, {Text(latitude)}, 4326), {(areaKm2 is { } area ? Text(area) : "NULL")});
            """);

    public Task AddNeighbourAsync(string code, double longitude, double latitude) =>
        ExecuteAsync(
            $"INSERT INTO neighbour_village VALUES ('{code}', 'Neighbour', "
            + $"ST_Point({Text(longitude)}, {Text(latitude)}, 4326))");

    /// <summary>The 645 villages of three regencies and those around them, from the test data.</summary>
    public async Task AddThreeRegenciesAsync()
    {
        foreach (var row in Rows("gazetteer.csv"))
        {
            await AddVillageAsync(row[0], Number(row[^3]), Number(row[^2]), Number(row[^1]));
        }

        foreach (var row in Rows("neighbours.csv"))
        {
            await AddNeighbourAsync(row[0], Number(row[^2]), Number(row[^1]));
        }

        static IEnumerable<string[]> Rows(string file) =>
            File.ReadLines(TestData.Path(file)).Skip(1).Select(line => line.Split(','));

        static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
    }

    /// <summary>As an import would: a boundary that counts as real.</summary>
    public Task SetRealBoundaryAsync(string code, string wkt) =>
        ExecuteAsync(
            $"""
            UPDATE village SET boundary = ST_Multi(ST_GeomFromText('{wkt}', 4326)), boundary_source = 'INDICATIVE'
            WHERE code = '{code}'
            """);

    public Task<long> DeriveAllAsync() => DeriveAsync(BoundaryDerivation.DeriveAllAsync);

    public Task<long> DeriveAsync(string[] villages, int[]? zones = null) => DeriveAsync(
        async (connection, cancellationToken) =>
        {
            var derivation = await BoundaryDerivation.BeginAsync(connection, null, cancellationToken);
            await derivation.AddVillagesAsync(villages, cancellationToken);
            await derivation.AddZonesAsync(zones ?? [], cancellationToken);
            return await derivation.RunAsync(cancellationToken);
        });

    public Task ExecuteAsync(string sql) => Database.ExecuteAsync(sql);

    public Task<T> ScalarAsync<T>(string sql) => Database.ScalarAsync<T>(sql);

    /// <summary>Whether two cells share more than a square metre.</summary>
    public async Task<bool> AnyOverlapAsync() =>
        await ScalarAsync<double>(
            """
            SELECT coalesce(max(ST_Area(ST_Intersection(a.boundary, b.boundary)::geography)), 0)
            FROM village AS a JOIN village AS b ON a.code < b.code AND ST_Intersects(a.boundary, b.boundary)
            """) > 1;

    private async Task<long> DeriveAsync(Func<NpgsqlConnection, CancellationToken, Task<long>> derive)
    {
        await using var connection = await Writer.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        var cells = await derive(connection, CancellationToken.None);
        await transaction.CommitAsync();
        return cells;
    }

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
