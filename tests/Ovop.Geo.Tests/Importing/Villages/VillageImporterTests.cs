using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Importing.Villages;
using Ovop.Geo.Storage;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Villages;

public sealed partial class VillageImporterTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IDisposable
{
    private const string Header = "code,name,kind,district_code,district,regency_code,regency,province,lon,lat,area_km2\n";

    private const string Tulungagung = Header + """
        35.04.01.1001,Kenayan,kelurahan,35.04.01,Tulungagung,35.04,Kabupaten Tulungagung,Jawa Timur,111.905,-8.065,0.9
        35.04.01.2013,Tunggulsari,desa,35.04.01,,35.04,,,111.92,-8.08,1.4
        35.04.02.2001,Boyolangu,desa,35.04.02,Boyolangu,35.04,,,111.89,-8.11,
        """;

    private static readonly Dictionary<string, string> Source = new()
    {
        ["source"] = "Register of Tulungagung",
        ["source-published"] = "2025-01-31",
    };

    private readonly string _folder = TestFolder.Create("import");

    private TestDatabase? _database;

    [Fact]
    public async Task Makes_villages_and_the_ladder_above_them_with_their_source_and_cells()
    {
        var report = await ImportAsync(Tulungagung);

        Assert.Equal(
            [
                "villages made 3", "villages updated 0", "villages left as they were 0", "districts made 2",
                "regencies made 1", "provinces made 1", "claims of the source made 6", "approximate cells derived 3",
            ],
            report.Counts.Select(count => $"{count.What} {count.Count}"));
        Assert.Empty(report.Findings);
        Assert.Equal(
            "35 Jawa Timur, 35.04 Kabupaten Tulungagung KABUPATEN, 35.04.01 Tulungagung, 35.04.02 Boyolangu",
            await ScalarAsync<string>("""
                SELECT (SELECT string_agg(code || ' ' || name, ', ') FROM province) || ', '
                    || (SELECT string_agg(code || ' ' || name || ' ' || kind, ', ') FROM regency) || ', '
                    || (SELECT string_agg(code || ' ' || name, ', ' ORDER BY code) FROM district)
                """));
        Assert.Equal(
            "35.04.01.1001 Kenayan KELURAHAN POINT(111.905 -8.065) 0.9 APPROXIMATE UNSURVEYED, "
                + "35.04.01.2013 Tunggulsari DESA POINT(111.92 -8.08) 1.4 APPROXIMATE UNSURVEYED, "
                + "35.04.02.2001 Boyolangu DESA POINT(111.89 -8.11) ? APPROXIMATE UNSURVEYED",
            await ScalarAsync<string>("""
                SELECT string_agg(concat_ws(' ', code, name, kind, ST_AsText(location), coalesce(area_km2::text, '?'),
                    boundary_source, product_record), ', ' ORDER BY code) FROM village
                """));
        Assert.Equal(
            "Register of Tulungagung 2025-01-31 REGISTER: Code, name, kind and point.",
            await ScalarAsync<string>("""
                SELECT s.outlet || ' ' || s.published_on || ' ' || s.kind || ': ' || c.says
                FROM claim c JOIN source s ON s.id = c.source_id WHERE c.village_code = '35.04.02.2001'
                """));
    }

    [Fact]
    public async Task A_second_run_changes_nothing()
    {
        await ImportAsync(Tulungagung);
        var rows = await RowsAsync();

        var report = await ImportAsync(Tulungagung);

        Assert.Equal(rows, await RowsAsync());
        Assert.Equal(3, Assert.Single(report.Counts, count => count.Count > 0).Count);
        Assert.Empty(report.Findings);
    }

    [Fact]
    public async Task What_is_there_stays_and_the_files_word_is_kept_as_a_claim()
    {
        await ImportAsync(Tulungagung);

        var report = await ImportAsync(
            Header + "35.04.02.2001,Bojolangu,desa,,Bojolangu,,,,111.89,-8.12,3.5\n",
            new() { ["source"] = "Another register" });

        Assert.Equal(
            [
                "gazetteer.csv, line 2 (35.04.02): refused: The district is called 'Bojolangu' and is there as "
                    + "'Boyolangu'. It keeps the name that it has.",
                "gazetteer.csv, line 2 (35.04.02.2001): refused: Boyolangu is there, and the file says otherwise: name "
                    + "Bojolangu, point 111.89, -8.12, area 3.5 km2. It stays as it is; --update takes what the file says.",
            ],
            report.Findings.Select(finding => finding.ToString()));
        Assert.Equal("Boyolangu", await ScalarAsync<string>("SELECT name FROM village WHERE code = '35.04.02.2001'"));
        Assert.Equal(
            "Name Bojolangu, point 111.89, -8.12, area 3.5 km2. Differs from what stands here: name “Bojolangu” (here “Boyolangu”), "
                + "location “111.89, -8.12” (here “111.89, -8.11”), area km2 “3.5” (here nothing). true",
            await ScalarAsync<string>("""
                SELECT c.says || ' ' || c.note || ' ' || c.contradicts FROM claim c JOIN source s ON s.id = c.source_id
                WHERE s.slug = 'another-register' AND c.village_code = '35.04.02.2001'
                """));
    }

    [Fact]
    public async Task Update_takes_what_the_file_says_and_leaves_what_it_does_not_say()
    {
        await ImportAsync(Tulungagung);
        await SqlAsync("UPDATE village SET product_record = 'NONE_FOUND', aliases = '{Lama}' WHERE code = '35.04.01.2013'");

        var report = await ImportAsync(
            Header + "35.04.01.2013,Tunggul Sari,desa,,,,,,111.921,-8.08,\n", new(Source) { ["update"] = "" });

        Assert.Equal(1, report.Counts.Single(count => count.What == "villages updated").Count);
        Assert.Equal(
            "Tunggul Sari POINT(111.921 -8.08) 1.4 NONE_FOUND {Lama}",
            await ScalarAsync<string>("""
                SELECT concat_ws(' ', name, ST_AsText(location), area_km2, product_record, aliases) FROM village
                WHERE code = '35.04.01.2013'
                """));
    }

    [Fact]
    public async Task A_real_boundary_knows_point_and_area_better()
    {
        await ImportAsync(Tulungagung);
        await SqlAsync("""
            UPDATE village SET boundary_source = 'OFFICIAL', location = ST_SetSRID(ST_MakePoint(111.93, -8.09), 4326),
                area_km2 = 1.6 WHERE code = '35.04.01.2013'
            """);

        var report = await ImportAsync(Tulungagung, new(Source) { ["update"] = "" });

        Assert.Empty(report.Findings);
        Assert.Equal(1.6, await ScalarAsync<double>("SELECT area_km2 FROM village WHERE code = '35.04.01.2013'"));
    }

    [Fact]
    public async Task Villages_of_a_new_district_join_a_regency_that_is_there()
    {
        _database = await postgis.CreateSeededDatabaseAsync();

        var report = await ImportAsync(
            "code;name;kind;district;lon;lat\n35.05.23.2001;Baru;DESA;Baru;112.2;-8.1\n");

        Assert.Equal(0, report.Counts.Single(count => count.What == "regencies made").Count);
        Assert.Equal("Kabupaten Blitar", await ScalarAsync<string>("""
            SELECT r.name FROM village v JOIN regency r ON r.code = v.regency_code WHERE v.code = '35.05.23.2001'
            """));
    }

    [Fact]
    public async Task The_province_may_be_named_by_an_option()
    {
        await ImportAsync(
            "code,name,kind,district,regency,lon,lat\n33.71.01.1001,Magelang,kelurahan,Tengah,Kota Magelang,110.2,-7.5\n",
            new(Source) { ["province"] = "Jawa Tengah" });

        Assert.Equal("Jawa Tengah KOTA", await ScalarAsync<string>(
            "SELECT p.name || ' ' || r.kind FROM province p JOIN regency r ON r.province_code = p.code"));
    }

    [Fact]
    public async Task Every_wrong_line_is_reported_and_nothing_is_imported()
    {
        var exception = await Assert.ThrowsAsync<ImportException>(() => ImportAsync(Header + """
            35.04.01.1001,Kenayan,kelurahan,35.04.01,Tulungagung,35.04,Kabupaten Tulungagung,Jawa Timur,111.905,-8.065,0.9
            35.04.01.1001,Kenayan,kelurahan,35.04.01,Tulungagung,35.04,Kabupaten Tulungagung,Jawa Timur,111.905,-8.065,0.9
            35.4.01.1002,Bago,kelurahan,,,,,,111.9,-8.06,0.9
            35.04.01.1003,,kelurahan,,,,,,111.9,-8.06,0.9
            35.04.01.1004,Botoran,kota,,,,,,111.9,-8.06,0.9
            35.04.01.1005,Jepun,kelurahan,35.05.01,,,,,111.9,-8.06,0.9
            35.04.01.1006,Karangwaru,kelurahan,,,,,,-8.06,111.9,0.9
            35.04.01.1007,Kauman,kelurahan,,,,,,11.9,-8.06,0.9
            35.04.01.1008,Kedungsoko,kelurahan,,,,,,111.9,-8.06,0
            35.04.01.1009,Kepatihan,kelurahan,,,,,,,-8.06,0.9
            """));

        Assert.Equal(
            """
            gazetteer.csv, line 3, column code: 35.04.01.1001 stands on line 2 already; each village once.
            gazetteer.csv, line 4, column code: "35.4.01.1002" is no village's code. A village's code is like 35.05.17.2009.
            gazetteer.csv, line 5, column name: is empty and must not be.
            gazetteer.csv, line 6, column kind: 'kota' is none of DESA, KELURAHAN.
            gazetteer.csv, line 7, column district_code: '35.05.01' is not what 35.04.01.1005 begins with; it must be 35.04.01 or left out.
            gazetteer.csv, line 8, column lon: (-8.06, 111.9) looks swapped: lon is the larger number, degrees east; lat is degrees north, negative in the south.
            gazetteer.csv, line 9, column lon: (11.9, -8.06) is not in Indonesia, which lies between lon 94 and 142, lat -12 and 7.
            gazetteer.csv, line 10, column area_km2: 0 is out of range; it lies between 0.000001 and 100000.
            gazetteer.csv, line 11, column lon: is empty and must not be.
            Nothing was imported.
            """,
            exception.Message);
        Assert.Equal("0 0 0", await RowsAsync());
    }

    [Fact]
    public async Task An_area_that_nothing_names_or_that_has_two_names_is_refused()
    {
        var exception = await Assert.ThrowsAsync<ImportException>(() => ImportAsync(Header + """
            35.04.01.1001,Kenayan,kelurahan,,Tulungagung,,,,111.905,-8.065,0.9
            35.04.01.1002,Bago,kelurahan,,Tulung Agung,,,,111.9,-8.06,0.9
            35.04.02.2001,Boyolangu,desa,,,,,,111.89,-8.11,
            """));

        Assert.Equal(
            """
            gazetteer.csv, line 3, column district: 35.04.01 is called 'Tulung Agung' here and 'Tulungagung' on line 2; write one name.
            gazetteer.csv, line 2, column province: the province 35 is not there yet and nothing names it; write its name into the column province or give it with --province NAME.
            gazetteer.csv, line 2, column regency: the regency 35.04 is not there yet and nothing names it; write its name into the column regency.
            gazetteer.csv, line 4, column district: the district 35.04.02 is not there yet and nothing names it; write its name into the column district.
            Nothing was imported.
            """,
            exception.Message);
        Assert.Equal("0 0 0", await RowsAsync());
    }

    [Theory]
    [InlineData("", "--source is missing: every fact keeps its source")]
    [InlineData("source=", "--source must have 1 to 200 characters.")]
    [InlineData("source=mine,source-title=", "--source-title must have 1 to 1000 characters.")]
    [InlineData(
        "source=mine,source-published=May 2025",
        "--source-published is \"May 2025\"; it must be a date such as 2025-05-20.")]
    [InlineData(
        "source=mine,source-kind=BOOK",
        "--source-kind is \"BOOK\"; it must be PRESS or REGISTER or DATASET or SURVEY.")]
    public async Task A_source_is_named_or_nothing_is_imported(string options, string message)
    {
        var given = options.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(option => option.Split('='))
            .ToDictionary(option => option[0], option => option[1]);

        var exception = await Assert.ThrowsAsync<ImportException>(() => ImportAsync(Tulungagung, given));

        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
        Assert.Equal("0 0 0", await RowsAsync());
    }

    [Fact]
    public async Task A_source_that_is_there_is_not_described_otherwise()
    {
        await ImportAsync(Tulungagung);

        var exception = await Assert.ThrowsAsync<ImportException>(
            () => ImportAsync(Tulungagung, new(Source) { ["source-title"] = "Another title" }));

        Assert.Equal(
            "--source-title is \"Another title\", but the source register-of-tulungagung is there with none: leave the "
                + "option out, or call the source otherwise.",
            exception.Message);
        await ImportAsync(Tulungagung, new() { ["source"] = "register-of-tulungagung" });
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_one_clear_line()
    {
        _database = await postgis.CreateDatabaseAsync();
        await using var sources = OvopDataSources.Create(_database.ConnectionString);
        var request = new ImportRequest { Writer = sources.Writer, Files = ["/nowhere/my.csv"], Options = Source };

        var exception = await Assert.ThrowsAsync<ImportException>(
            () => new VillageImporter().RunAsync(request, CancellationToken.None));

        Assert.StartsWith("/nowhere/my.csv cannot be read: ", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<ImportReport> ImportAsync(string csv, Dictionary<string, string>? options = null)
    {
        _database ??= await postgis.CreateDatabaseAsync();
        var path = Path.Combine(_folder, "gazetteer.csv");
        await File.WriteAllTextAsync(path, csv);
        await using var sources = OvopDataSources.Create(_database.ConnectionString);
        var request = new ImportRequest { Writer = sources.Writer, Files = [path], Options = options ?? Source };
        return await new VillageImporter().RunAsync(request, CancellationToken.None);
    }

    private Task<T> ScalarAsync<T>(string sql) => _database!.ScalarAsync<T>(sql);

    private Task SqlAsync(string sql) => _database!.ExecuteAsync(sql);

    private Task<string> RowsAsync() => ScalarAsync<string>("""
        SELECT (SELECT count(*) FROM village) || ' ' || (SELECT count(*) FROM province) || ' '
            || (SELECT count(*) FROM claim)
        """);
}
