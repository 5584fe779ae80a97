using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Tests.Regions;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Areas;

/// <summary>Two regencies of one province: one whose ladder was made of boundaries, and one that somebody named.</summary>
public sealed class AreaImporterTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string Names =
        """
        code,name
        35,Jawa Timur
        35.05,Kabupaten Blitar
        35.05.01,Wonodadi
        35.72,Kota Blitar
        35.72.01,Kepanjenkidul
        36,Banten
        36.04,Kabupaten Serang

        """;

    private RegionsDatabase _regions = null!;
    private ImportRun _import = null!;

    public async Task InitializeAsync()
    {
        _regions = await RegionsDatabase.CreateAsync(postgis);
        await _regions.ExecuteAsync(
            """
            INSERT INTO province VALUES ('35', '35');
            INSERT INTO regency VALUES ('35.05', '35', 'Kabupaten Blitar', 'KABUPATEN'), ('35.72', '35', '35.72', 'KOTA');
            INSERT INTO district VALUES ('35.05.01', '35.05', 'Wonodadhi'), ('35.72.01', '35.72', '35.72.01');
            """);
        _import = new ImportRun("areas", _regions);
    }

    public async Task DisposeAsync()
    {
        _import.Dispose();
        await _regions.DisposeAsync();
    }

    [Fact]
    public async Task Names_what_is_there_and_passes_over_the_rest()
    {
        var report = await ImportAsync(Names);

        Assert.True(report.IsApplied);
        Assert.Equal(
            "lines read 7, areas named that had only their code 3, names changed 1, names that were there already 1, "
            + "areas passed over that are not here 2, villages passed over, which import villages names 0, "
            + "claims of the source made 4",
            string.Join(", ", report.Counts.Select(line => $"{line.What} {line.Count}")));
        Assert.Equal(
            "35 Jawa Timur, 35.05 Kabupaten Blitar KABUPATEN, 35.05.01 Wonodadi, 35.72 Kota Blitar KOTA, "
            + "35.72.01 Kepanjenkidul",
            await NamesAsync());
    }

    [Fact]
    public async Task Says_which_name_gave_way()
    {
        var report = await ImportAsync(Names);

        Assert.Equal((0, 1, 0), (report.Repaired, report.Changed, report.Refused));
        Assert.Equal(
            "areas.csv, line 4 (35.05.01): changed: the district was called 'Wonodadhi'. It is called 'Wonodadi' now.",
            Assert.Single(report.Findings).ToString());
        Assert.Equal(0, report.Omitted);
    }

    [Fact]
    public async Task Records_the_source_of_each_name_once()
    {
        await ImportAsync(Names, "source=Kepmendagri 2025", "licence=ODbL-1.0");
        await ImportAsync(Names, "source=Kepmendagri 2025");

        Assert.Equal(
            """
            35.05 kepmendagri-2025 ODbL-1.0 Code, name and kind.
            35.05.01 kepmendagri-2025 ODbL-1.0 Code and name.
            35.72 kepmendagri-2025 ODbL-1.0 Code, name and kind.
            35.72.01 kepmendagri-2025 ODbL-1.0 Code and name.
            """.ReplaceLineEndings("\n"),
            await _regions.ScalarAsync<string>(
                """
                SELECT string_agg(concat_ws(' ', coalesce(regency_code, district_code), slug, licence, says), E'\n'
                    ORDER BY coalesce(regency_code, district_code))
                FROM claim JOIN source ON source.id = source_id
                """));
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        await ImportAsync(Names);
        var before = await StateAsync();

        var report = await ImportAsync(Names);

        Assert.Empty(report.Findings);
        Assert.Contains(("names that were there already", 5L), report.Counts);
        Assert.Contains(("claims of the source made", 0L), report.Counts);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task A_file_of_other_provinces_changes_nothing_and_is_no_error()
    {
        var before = await StateAsync();

        var report = await ImportAsync("code,name\n36,Banten\n36.04,Kabupaten Serang\n");

        Assert.True(report.IsApplied);
        Assert.Contains(("areas passed over that are not here", 2L), report.Counts);
        Assert.Equal(before, await StateAsync());
        Assert.Equal(0L, await _regions.ScalarAsync<long>("SELECT count(*) FROM source"));
    }

    [Fact]
    public async Task Takes_bare_digits_and_semicolons_and_passes_over_villages()
    {
        var report = await ImportAsync("code;name\n357201;Kepanjenkidul\n35.72.01.1001;Kauman\n3572011002;Ngadirejo\n");

        Assert.Contains(("villages passed over, which import villages names", 2L), report.Counts);
        Assert.Contains("35.72.01 Kepanjenkidul", await NamesAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("35.5.01,Wonodadi", "line 2, column code: '35.5.01' is no area's code; 35.05.01 would be right")]
    [InlineData("35.1,Kabupaten Banyuwangi", "line 2, column code: '35.1' is no area's code; 35.10 would be right")]
    [InlineData("3505010,Wonodadi", "line 2, column code: '3505010' looks like a district's code of BPS")]
    [InlineData("Blitar,Blitar", "line 2, column code: 'Blitar' is no area's code. A code is like 35 (province), 35.05")]
    [InlineData(",Blitar", "line 2, column code: is empty and must not be.")]
    [InlineData("35.05.01,", "line 2, column name: is empty and must not be.")]
    [InlineData(
        "35.05,Blitar",
        "line 2, column name: 'Blitar' does not begin with Kabupaten or Kota; 'Kabupaten Blitar' would be right.")]
    [InlineData("35.72,KOTA BLITAR", "does not begin with Kabupaten or Kota; 'Kota BLITAR' would be right.")]
    [InlineData(
        "35.72,Kabupaten Blitar",
        "line 2, column name: 'Kabupaten Blitar' is the name of a kabupaten, and 35.72 the code of a kota; 'Kota Blitar' "
        + "would be right, or another code.")]
    [InlineData("35,Jawa Timur\n35,Jatim", "line 3, column code: 35 stands on line 2 already; each area once.")]
    [InlineData("35,Jawa Timur,x", "line 2: has 3 cells where the header has 2")]
    [InlineData("", "has no area: each line after the header is to be a province, regency or district.")]
    public async Task Refuses_a_file_with_a_wrong_line_and_says_what_would_be_right(string lines, string problem)
    {
        var before = await StateAsync();

        var error = await Assert.ThrowsAsync<ImportException>(() => ImportAsync($"code,name\n{lines}\n"));

        Assert.Contains(problem, error.Message, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was imported.", error.Message, StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Names_every_wrong_line()
    {
        var error = await Assert.ThrowsAsync<ImportException>(
            () => ImportAsync("code,name\n35,Jawa Timur\n3x,A\n35.05.01,Wonodadi\n35.05.1,B\n"));

        Assert.Equal(3, error.Message.Split('\n').Length);
    }

    [Fact]
    public async Task Says_when_the_file_is_not_there_or_has_other_columns()
    {
        var missing = await Assert.ThrowsAsync<ImportException>(() => _import.RunAsync(["/no/such.csv"]));
        Assert.Contains("/no/such.csv cannot be read", missing.Message, StringComparison.Ordinal);

        var other = await Assert.ThrowsAsync<ImportException>(() => ImportAsync("kode,nama\n35,Jawa Timur\n"));
        Assert.Contains("column code: is missing in the header; the columns are code,name.", other.Message,
            StringComparison.Ordinal);
    }

    private Task<ImportReport> ImportAsync(string text, params string[] options) =>
        _import.RunAsync([_import.Write("areas.csv", text)], options);

    private Task<string> NamesAsync() => _regions.ScalarAsync<string>(
        """
        SELECT string_agg(concat_ws(' ', code, name, kind), ', ' ORDER BY code)
        FROM (SELECT code, name, NULL AS kind FROM province UNION ALL SELECT code, name, kind FROM regency UNION ALL
            SELECT code, name, NULL FROM district) AS ladder
        """);

    /// <summary>Row versions: anything written, even the same again, would show.</summary>
    private Task<string> StateAsync() => _regions.ScalarAsync<string>(
        """
        SELECT string_agg(code || xmin, ' ' ORDER BY code)
        FROM (SELECT code, xmin FROM district UNION ALL SELECT code, xmin FROM regency UNION ALL
            SELECT code, xmin FROM province UNION ALL SELECT id::text, xmin FROM claim) AS rows
        """);
}
