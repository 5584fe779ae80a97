using Npgsql;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Support;

/// <summary>A server over a small made-up regency: three villages in a row, 0.1° wide each, and what two of them make.</summary>
public sealed class VillageServer : IAsyncLifetime
{
    private const string Rows =
        """
        INSERT INTO province (code, name) VALUES ('35', 'Jawa Timur');
        INSERT INTO regency (code, province_code, name, kind) VALUES ('35.05', '35', 'Kabupaten Blitar', 'KABUPATEN');
        INSERT INTO district (code, regency_code, name) VALUES ('35.05.01', '35.05', 'Wonodadi'), ('35.05.17', '35.05', 'Wlingi');
        INSERT INTO village (code, district_code, regency_code, name, aliases, kind, location, boundary, boundary_source, area_km2, product_record)
        VALUES
          ('35.05.01.2005', '35.05.01', '35.05', 'Wonodadi', '{}', 'DESA', ST_Point(112.05, -8.05, 4326),
           ST_Multi(ST_MakeEnvelope(112.0, -8.1, 112.1, -8.0, 4326)), 'APPROXIMATE', 4.5, 'RECORDED'),
          ('35.05.01.2008', '35.05.01', '35.05', 'Pikatan', '{}', 'DESA', ST_Point(112.15, -8.05, 4326),
           ST_Multi(ST_MakeEnvelope(112.1, -8.1, 112.2, -8.0, 4326)), 'INDICATIVE', NULL, 'RECORDED'),
          ('35.05.17.1001', '35.05.17', '35.05', 'Wlingi "Kota"', '{Welingi}', 'KELURAHAN', ST_Point(112.25, -8.05, 4326),
           NULL, NULL, 2, 'UNSURVEYED');
        INSERT INTO commodity (slug, name, name_id, category) VALUES
          ('goat-milk', 'Goat milk', 'Susu kambing', 'LIVESTOCK'), ('chips', 'Chips', 'Keripik', 'PROCESSED_FOOD');
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship, flagship_basis)
        SELECT p.slug, p.name, c.id, '35.05', p.basis IS NOT NULL, p.basis
        FROM (VALUES ('susu', 'Susu Etawa', 'goat-milk', NULL), ('keripik', 'Keripik', 'chips', 'INFERRED'), ('tahu', 'Keripik Tahu', 'chips', NULL))
          AS p(slug, name, commodity, basis) JOIN commodity c ON c.slug = p.commodity;
        INSERT INTO product_village (product_id, village_code)
        SELECT p.id, v.code FROM (VALUES ('susu', '35.05.01.2008'), ('keripik', '35.05.01.2008'), ('keripik', '35.05.01.2005'), ('tahu', '35.05.01.2005'))
          AS pv(slug, code) JOIN product p ON p.slug = pv.slug JOIN village v ON v.code = pv.code;
        """;

    private readonly PostgisFixture _postgis = new();
    private TestDatabase? _database;
    private GraphServer? _server;

    public GraphServer Server => _server!;

    public TestDatabase Database => _database!;

    public async Task InitializeAsync()
    {
        await _postgis.InitializeAsync();
        _database = await _postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(Rows);

        // Some tests look whether a connection was lost: the pool is not to drop an idle one by itself.
        _server = await GraphServer.StartAsync(
            new NpgsqlConnectionStringBuilder(_database.ConnectionString) { ConnectionIdleLifetime = 600 }.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await Server.DisposeAsync();
        await Database.DisposeAsync();
        await _postgis.DisposeAsync();
    }
}
