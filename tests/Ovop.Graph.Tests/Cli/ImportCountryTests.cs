using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Graph.Tests.Cli;

/// <summary>Villages of a province that nobody knows yet, made of their boundaries, and then what lies above them named.</summary>
public sealed class ImportCountryTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private readonly string _files = TestFolder.Create("country");
    private TestDatabase? _database;

    public async Task InitializeAsync() => _database = await postgis.CreateDatabaseAsync();

    public async Task DisposeAsync()
    {
        await _database!.DisposeAsync();
        Directory.Delete(_files, recursive: true);
    }

    [Fact]
    public async Task Makes_villages_and_names_what_lies_above_them()
    {
        var boundaries = await ImportAsync(
            "boundaries", Village("99.71.01.1001", 110, "Pasar Contoh") + Village("99.71.01.2001", 110.01, "Contoh Satu"),
            "--create-missing");
        var areas = await ImportAsync(
            "areas", "code,name\n99,Provinsi Contoh\n99.71,Kota Contoh\n99.71.01,Contoh Barat\n98,Provinsi Lain\n");

        Assert.Equal(
            """
                     2 features read
                     2 villages made
                     1 districts made
                     1 regencies made
                     1 provinces made
                     0 repaired
                     0 refused
            """.ReplaceLineEndings("\n"),
            Counts(boundaries.Succeeded().Output));
        Assert.Matches(
            @"\] reading boundaries\.txt \d+\.\d s, checking shapes \d+\.\d s, writing boundaries \d+\.\d s, .*"
            + @"deriving districts \d+\.\d s, deriving regencies \d+\.\d s, deriving provinces \d+\.\d s, ",
            boundaries.Output);
        Assert.Equal(
            """
                     4 lines read
                     3 areas named that had only their code
                     1 areas passed over that are not here
                     2 claims of the source made
                     0 repaired
                     0 refused
            """.ReplaceLineEndings("\n"),
            Counts(areas.Succeeded().Output));
        Assert.Equal(
            "Provinsi Contoh, Kota Contoh KOTA, Contoh Barat: Contoh Satu DESA, Pasar Contoh KELURAHAN",
            await _database!.ScalarAsync<string>(
                """
                SELECT concat_ws(', ', province.name, regency.name || ' ' || regency.kind, district.name) || ': '
                    || string_agg(village.name || ' ' || village.kind, ', ' ORDER BY village.name)
                FROM village
                JOIN district ON district.code = district_code
                JOIN regency ON regency.code = village.regency_code
                JOIN province ON province.code = province_code
                GROUP BY province.code, regency.code, district.code
                """));
    }

    [Fact]
    public async Task Fails_with_the_lines_that_are_wrong()
    {
        var areas = await ImportAsync("areas", "code,name\n99.1,Kabupaten Contoh\n");

        Assert.NotEqual(0, areas.ExitCode);
        Assert.Contains(
            "areas.txt, line 2, column code: '99.1' is no area's code; 99.10 would be right", areas.Errors,
            StringComparison.Ordinal);
    }

    private async Task<OvopResult> ImportAsync(string kind, string text, params string[] options)
    {
        var file = Path.Combine(_files, $"{kind}.txt");
        await File.WriteAllTextAsync(file, text);
        return await OvopProcess.RunAsync(
            ["import", kind, file, .. options, "--database", _database!.ConnectionString]);
    }

    private static string Counts(string output) => string.Join(
        '\n', output.TrimEnd('\n').Split('\n').SkipWhile(line => !line.EndsWith(" imported", StringComparison.Ordinal)).Skip(1));

    private static string Village(string code, double west, string name) => FormattableString.Invariant(
        $$"""
        {"type":"Feature","properties":{"code":"{{code}}","name":"{{name}}"},"geometry":{"type":"Polygon","coordinates":[[[{{west}},-9.51],[{{west + 0.01:0.##}},-9.51],[{{west + 0.01:0.##}},-9.5],[{{west}},-9.5],[{{west}},-9.51]]]} }

        """);
}
