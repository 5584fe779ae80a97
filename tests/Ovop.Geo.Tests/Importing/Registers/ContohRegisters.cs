using System.Text;
using Npgsql;
using Ovop.Geo.Importing;
using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Registers;

/// <summary>A database with the four villages of Kabupaten Contoh, into which a test imports registers.</summary>
internal sealed class ContohRegisters : IAsyncDisposable
{
    public const string Contoh = "Register of Contoh";

    private const string Villages = """
        code,name,kind,district,regency,province,lon,lat,area_km2
        99.01.01.1001,Pasar Contoh,KELURAHAN,Contoh Barat,Kabupaten Contoh,Provinsi Contoh,110.005,-9.505,1.1
        99.01.01.2001,Contoh Satu,DESA,Contoh Barat,,,110.015,-9.505,1.3
        99.01.02.2001,Contoh Dua,DESA,Contoh Timur,,,110.025,-9.505,1.2
        99.01.02.2002,Contoh Tiga,DESA,Contoh Timur,,,110.035,-9.505,1.2
        99.02.01.2001,Contoh Satu,DESA,Lain,Kabupaten Lain,,110.205,-9.505,1.2
        """;

    private const string Commodities = "name,name_id,category\nSea salt,Garam laut,PROCESSED_FOOD\nChips,Keripik,PROCESSED_FOOD\n";

    private readonly string _folder = TestFolder.Create("registers");

    private readonly OvopDataSources _sources;

    private ContohRegisters(TestDatabase database)
    {
        Database = database;
        _sources = OvopDataSources.Create(database.ConnectionString);
    }

    public TestDatabase Database { get; }

    /// <summary>With two commodities: sea salt (Garam laut) and chips (Keripik).</summary>
    public static async Task<ContohRegisters> CreateAsync(PostgisFixture postgis)
    {
        var contoh = new ContohRegisters(await postgis.CreateDatabaseAsync());
        await contoh.ImportAsync("villages", Villages, "source=Gazetteer of Contoh");
        await contoh.ImportAsync("commodities", Commodities, $"source={Contoh}");
        return contoh;
    }

    /// <summary>Imports a file of this content, called as its register.</summary>
    /// <param name="options">As <c>name=value</c>, or <c>name</c> alone for a flag.</param>
    public Task<ImportReport> ImportAsync(string importer, string csv, params string[] options) =>
        ImportAsync(importer, Encoding.UTF8.GetBytes(csv), options);

    public Task<ImportReport> ImportAsync(string importer, byte[] csv, params string[] options)
    {
        var path = Path.Combine(_folder, $"{importer}.csv");
        File.WriteAllBytes(path, csv);
        return ImportFileAsync(importer, path, options);
    }

    public Task<ImportReport> ImportFileAsync(string importer, string path, params string[] options) =>
        Importers.All.Single(candidate => candidate.Name == importer).RunAsync(
            new ImportRequest
            {
                Writer = _sources.Writer,
                Files = [path],
                Options = options.Select(option => option.Split('=', 2)).ToDictionary(
                    option => option[0], option => option.ElementAtOrDefault(1) ?? ""),
            },
            CancellationToken.None);

    /// <summary>What a report counts, without zeros: <c>products made 2, claims of the source made 2</c>.</summary>
    public static string Counts(ImportReport report) => string.Join(
        ", ", report.Counts.Where(count => count.Count > 0).Select(count => $"{count.What} {count.Count}"));

    /// <summary>The lines of a query's one text column.</summary>
    public async Task<string[]> LinesAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Database.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return [.. lines];
    }

    /// <summary>What each source says of a product, and whether that contradicts what stands here.</summary>
    public Task<string[]> ClaimsOnProductsAsync() => LinesAsync("""
        SELECT s.outlet || ': ' || c.says || coalesce(' (' || c.note || ')', '') || CASE WHEN c.contradicts THEN ' !' ELSE '' END
        FROM claim c JOIN source s ON s.id = c.source_id WHERE c.product_id IS NOT NULL ORDER BY c.product_id, s.outlet, c.says
        """);

    /// <summary>Versions of all tables: the same as long as nothing is written.</summary>
    public Task<string[]> VersionsAsync() => LinesAsync(
        "SELECT concat_ws(' ', v.*) FROM table_version v ORDER BY 1");

    public async ValueTask DisposeAsync()
    {
        await _sources.DisposeAsync();
        await Database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
