using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Cli;

/// <summary>A planner finds clusters, keeps one and drops it, by the real command line.</summary>
public sealed class ClustersCommandTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase? _database;

    // Three squares in a row, of which the first two touch; 500 m on lies the third.
    private const string Rows = """
        INSERT INTO province (code, name) VALUES ('35', 'Jawa Timur');
        INSERT INTO regency (code, province_code, name, kind) VALUES ('35.05', '35', 'Blitar', 'KABUPATEN'), ('35.06', '35', 'Kediri', 'KABUPATEN');
        INSERT INTO district (code, regency_code, name) VALUES ('35.05.01', '35.05', 'Wonodadi');
        INSERT INTO village (code, district_code, regency_code, name, kind, area_km2, location, boundary, boundary_source)
        SELECT '35.05.01.200' || n, '35.05.01', '35.05', 'Desa ' || n, 'DESA', 1.25, ST_Centroid(square), ST_Multi(square), 'OFFICIAL'
        FROM (SELECT n, ST_MakeEnvelope(west, -8, west + 0.01, -7.99, 4326) AS square FROM (VALUES (1, 112.0), (2, 112.01), (3, 112.0245)) AS at (n, west)) AS squares;
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP');
        INSERT INTO product (slug, name, commodity_id, regency_code, flagship) VALUES ('kopi', 'Kopi', 1, '35.05', false);
        INSERT INTO product_village (product_id, village_code) SELECT 1, code FROM village;
        INSERT INTO product_cluster (slug, name, kind, commodity_id, regency_code) VALUES ('kopi-bersama', 'Kopi Bersama', 'DECLARED', 1, '35.05');
        INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES (1, '35.05.01.2002');
        """;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(Rows);
    }

    public async Task DisposeAsync() => await _database!.DisposeAsync();

    [Fact]
    public async Task Lists_what_geometry_shows_as_a_table()
    {
        Assert.Equal(
            [
                "SLUG                  VILLAGES  PRODUCTS  PRODUCERS  KM2  REGENCY  DECLARED      WHICH",
                "coffee:35.05.01.2001  2         1         0          2.5  Blitar   kopi-bersama  Desa 1, Desa 2",
                "1 cluster of coffee (contiguous, gaps of up to 25 m forgiven); found from geometry, kept nowhere",
            ],
            await LinesAsync("discover", "coffee"));
        Assert.Contains(
            "3         1         0          3.8  Blitar   kopi-bersama  Desa 1, Desa 2, Desa 3",
            (await LinesAsync("discover", "coffee", "--method", "within-distance", "--metres", "600"))[1],
            StringComparison.Ordinal);
        Assert.Equal(
            ["no 2 villages with a recorded product of coffee lie side by side (contiguous, gaps of up to 25 m forgiven)"],
            await LinesAsync("discover", "coffee", "--regency", "35.06"));
    }

    [Fact]
    public async Task Keeps_one_with_its_villages_extent_and_source_says_so_the_next_time_and_drops_it()
    {
        Assert.Equal(
            ["kept coffee:35.05.01.2001 as kopi-wonodadi: 2 villages (contiguous, gaps of up to 25 m forgiven)"],
            await LinesAsync("keep", "coffee:35.05.01.2001", "--name", "Kopi Wonodadi"));
        Assert.Equal(
            "Kopi Wonodadi|DISCOVERED|35.05|35.05.01.2001,35.05.01.2002|0.0002",
            await _database!.ScalarAsync<string>(
                """
                SELECT concat_ws('|', name, kind, regency_code,
                    (SELECT string_agg(village_code, ',' ORDER BY village_code) FROM product_cluster_village WHERE product_cluster_id = id),
                    round(ST_Area(extent)::numeric, 6)::float8)
                FROM product_cluster WHERE slug = 'kopi-wonodadi'
                """));
        Assert.Equal(
            "DATASET|Ovop|Villages that make the same side by side: CONTIGUOUS, 25 metres|2 villages that make coffee lie side by side: 35.05.01.2001, 35.05.01.2002.|true",
            await _database!.ScalarAsync<string>(
                """
                SELECT concat_ws('|', source.kind, outlet, title, says, (claim.note LIKE '%as they were on ' || accessed_on || '%')::text)
                FROM claim JOIN source ON source.id = claim.source_id JOIN product_cluster ON product_cluster.id = product_cluster_id
                WHERE product_cluster.slug = 'kopi-wonodadi'
                """));

        Assert.Equal(
            ["coffee:35.05.01.2001 is there as kopi-wonodadi; nothing was changed"],
            await LinesAsync("keep", "coffee:35.05.01.2001", "--name", "Another name"));
        Assert.Equal(
            [
                "SLUG           KIND        COMMODITY  VILLAGES  REGENCY  NAME",
                "kopi-bersama   DECLARED    coffee     1         Blitar   Kopi Bersama",
                "kopi-wonodadi  DISCOVERED  coffee     2         Blitar   Kopi Wonodadi",
            ],
            await LinesAsync("list"));

        Assert.Equal(["dropped kopi-wonodadi"], await LinesAsync("drop", "kopi-wonodadi"));
        Assert.Equal("1 0", await _database!.ScalarAsync<string>("SELECT (SELECT count(*) FROM product_cluster) || ' ' || (SELECT count(*) FROM claim)"));
    }

    [Theory]
    [InlineData("discover cofee", "No commodity has the slug \"cofee\"; like it are: coffee.")]
    [InlineData("discover coffee --regency 3505", "There is no regency \"3505\"")]
    [InlineData("discover coffee --method within-distance", "WITHIN_DISTANCE needs metres")]
    [InlineData("keep coffee --name Kopi", "\"coffee\" is no slug of a discovered cluster")]
    [InlineData("keep coffee:35.05.01.2003 --name Kopi", "There is no cluster coffee:35.05.01.2003 (contiguous")]
    [InlineData("keep coffee:35.05.01.2001 --name Kopi --slug Kopi!", "--slug \"Kopi!\" will not do")]
    [InlineData("keep coffee:35.05.01.2001 --name Kopi --slug kopi-bersama", "There is another product cluster with the slug kopi-bersama")]
    [InlineData("drop kopi-bersama", "kopi-bersama was declared by a source")]
    [InlineData("drop nobody", "There is no product cluster nobody")]
    public async Task Refuses_in_one_line(string line, string error)
    {
        var result = await OvopProcess.RunAsync(["clusters", .. line.Split(' '), "--database", _database!.ConnectionString]);

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("", result.Output);
        Assert.StartsWith($"error: {error}", result.Errors, StringComparison.Ordinal);
        Assert.Equal(1L, await _database.ScalarAsync<long>("SELECT count(*) FROM product_cluster"));
    }

    private async Task<string[]> LinesAsync(params string[] arguments)
    {
        var result = await OvopProcess.RunAsync(["clusters", .. arguments, "--database", _database!.ConnectionString]);
        Assert.Equal("", result.Errors);
        Assert.Equal(0, result.ExitCode);
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
