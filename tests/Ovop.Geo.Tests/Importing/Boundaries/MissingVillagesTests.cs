using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Tests.Regions;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Boundaries;

/// <summary>
/// One known village, at 112.005, -7.995; beside it, and in another province, villages that only the file knows.
/// </summary>
public sealed class MissingVillagesTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string Flag = "create-missing";

    private static readonly string Known = Feature("35.05.01.2001", 112.00, -8, "\"name\":\"Another name\"");
    private static readonly string Ward = Feature("35.05.01.1002", 112.01, -8, "\"name\":\" Kota Lor \"");
    private static readonly string Far = Feature("53.71.02.3001", 123.60, -10.2, "\"name\":\"Nunhila\"");

    private RegionsDatabase _regions = null!;
    private ImportRun _import = null!;

    public async Task InitializeAsync()
    {
        _regions = await RegionsDatabase.CreateAsync(postgis);
        await _regions.AddVillageAsync("35.05.01.2001", 112.005, -7.995, 1.2);
        await _regions.DeriveAllAsync();
        _import = new ImportRun("boundaries", _regions);
    }

    public async Task DisposeAsync()
    {
        _import.Dispose();
        await _regions.DisposeAsync();
    }

    [Fact]
    public async Task Makes_villages_and_the_ladder_above_them_and_counts_each_kind()
    {
        var report = await ImportAsync([Known, Ward, Far], Flag);

        Assert.Equal((0, 0), (report.Repaired, report.Refused));
        Assert.Equal(
            "features read 3, villages made 2, districts made 1, regencies made 1, provinces made 1, "
            + "boundaries replaced 1, boundaries that were there already 0, approximate cells drawn again 0",
            string.Join(", ", report.Counts.Select(line => $"{line.What} {line.Count}")));
        Assert.Equal(
            """
            35.05.01.1002 35.05.01 35.05 Kota Lor KELURAHAN INDICATIVE UNSURVEYED
            35.05.01.2001 35.05.01 35.05 Village 35.05.01.2001 DESA INDICATIVE UNSURVEYED
            53.71.02.3001 53.71.02 53.71 Nunhila DESA INDICATIVE UNSURVEYED
            """.ReplaceLineEndings("\n"),
            await _regions.ScalarAsync<string>(
                """
                SELECT string_agg(concat_ws(' ', code, district_code, regency_code, name, kind, boundary_source,
                    product_record), E'\n' ORDER BY code)
                FROM village
                WHERE ST_Contains(boundary, location) AND area_km2 = ST_Area(boundary::geography) / 1e6
                """));
        Assert.Equal(
            "53 | 53.71 KOTA 53 | 53.71.02 53.71",
            await _regions.ScalarAsync<string>(
                """
                SELECT concat_ws(' | ', province.name, concat_ws(' ', regency.name, regency.kind, province_code),
                    concat_ws(' ', district.name, regency_code))
                FROM province JOIN regency ON province.code = province_code JOIN district ON regency.code = regency_code
                WHERE province.code = '53'
                """));
    }

    [Fact]
    public async Task Derives_the_regions_that_it_made()
    {
        await ImportAsync([Known, Ward, Far], Flag);

        Assert.Equal(
            "35 112 112.02, 35.05 112 112.02, 35.05.01 112 112.02, 53 123.6 123.61, 53.71 123.6 123.61, "
            + "53.71.02 123.6 123.61",
            await _regions.ScalarAsync<string>(
                """
                SELECT string_agg(concat_ws(' ', code, round(ST_XMin(boundary)::numeric, 6)::float8,
                    round(ST_XMax(boundary)::numeric, 6)::float8), ', ' ORDER BY code)
                FROM (SELECT code, boundary FROM district UNION ALL SELECT code, boundary FROM regency
                    UNION ALL SELECT code, boundary FROM province) AS ladder
                """));
    }

    [Fact]
    public async Task Keeps_the_source_of_every_row_that_it_made()
    {
        await ImportAsync([Known, Ward, Far], Flag, "source=BIG", "licence=MIT");

        Assert.Equal(
            """
            35.05.01.1002 big: Boundary (indicative), and from it area and interior point.
            35.05.01.1002 big: Code and name.
            35.05.01.2001 big: Boundary (indicative), and from it area and interior point.
            53.71 big: Code.
            53.71.02 big: Code.
            53.71.02.3001 big: Boundary (indicative), and from it area and interior point.
            53.71.02.3001 big: Code and name.
            """.ReplaceLineEndings("\n"),
            await ClaimsAsync());
    }

    [Fact]
    public async Task Changes_nothing_the_second_time()
    {
        await ImportAsync([Known, Ward, Far], Flag);
        var before = await StateAsync();

        var report = await ImportAsync([Known, Ward, Far], Flag);

        Assert.Contains(("boundaries that were there already", 3L), report.Counts);
        Assert.Contains(("villages made", 0L), report.Counts);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Fills_a_database_without_any_village()
    {
        await _regions.ExecuteAsync("DELETE FROM village; DELETE FROM district; DELETE FROM regency; DELETE FROM province");

        var report = await ImportAsync([Known, Far], Flag);

        Assert.Contains(("villages made", 2L), report.Counts);
        Assert.Contains(("provinces made", 2L), report.Counts);
    }

    [Fact]
    public async Task Takes_the_name_from_the_property_that_the_user_names()
    {
        var big = Feature("35.05.01.2003", 112.02, -8, "\"WADMKD\":\"Jaten\"");

        await ImportAsync([big], Flag, "name-property=WADMKD");

        Assert.Equal("Jaten", await _regions.ScalarAsync<string>("SELECT name FROM village WHERE code LIKE '%2003'"));
        Assert.Equal(
            "--name-property names villages that are made, and none is: give --create-missing too, or leave it out.",
            (await Assert.ThrowsAsync<ImportException>(() => ImportAsync([big], "name-property=WADMKD"))).Message);
    }

    [Theory]
    [InlineData(
        "35.05.01.2003", "\"nama\":\"Jaten\"",
        "no village here has this code, and it has no property \"name\" to call a new one by. Name the property that has "
        + "the village's name with --name-property; here are code, nama.")]
    [InlineData("35.05.01.2003", "\"name\":null", "it has no property \"name\" to call a new one by")]
    [InlineData("35.05.01.2003", "\"name\":\"  \"", "its \"name\" is no name to call a new one by. One line of 1 to 200")]
    [InlineData("35.05.01.2003", "\"name\":7", "its \"name\" is no name to call a new one by")]
    [InlineData("35.05.01.2003", "\"name\":\"A\\nB\"", "its \"name\" is no name to call a new one by")]
    [InlineData(
        "35.05.01.4003", "\"name\":\"Jaten\"",
        "its code tells neither a desa nor a kelurahan. The last four digits begin with 1 for a kelurahan, with 2 or 3 for "
        + "a desa.")]
    [InlineData("35.05.01", "\"name\":\"Jaten\"", "the code of a district")]
    public async Task Refuses_what_cannot_be_made_and_makes_nothing_of_it(string code, string properties, string problem)
    {
        var before = await StateAsync();

        var report = await ImportAsync([Feature(code, 112.02, -8, properties)], Flag);

        Assert.False(report.IsApplied);
        Assert.Contains(problem, Assert.Single(report.Findings).ToString(), StringComparison.Ordinal);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Refuses_a_village_that_lies_abroad_and_a_known_one_that_lies_elsewhere()
    {
        var report = await ImportAsync(
            [Feature("35.05.01.2003", 2.3, 48.8, "\"name\":\"Jaten\""), Feature("35.05.01.2001", 121, -8, "\"n\":1"), Ward],
            Flag);

        Assert.Equal(
            [
                "a.geojson, feature 1 (35.05.01.2003): refused: it reaches from 2.3, 48.8 to 2.31, 48.81, which is not in "
                + "Indonesia, which lies between lon 94 and 142, lat -12 and 7. Check its coordinates, and the member "
                + "\"crs\" of the file.",
                "a.geojson, feature 2 (35.05.01.2001): refused: it lies 992 km from Village 35.05.01.2001, which is at "
                + "112.005, -7.995. Check the code, and the member \"crs\" of the file; or correct the village's point "
                + "first.",
            ],
            report.Findings.Select(finding => finding.ToString()));
        Assert.Contains(("villages made", 1L), report.Counts);
    }

    [Fact]
    public async Task Makes_nothing_at_all_when_it_is_strict_and_one_is_refused()
    {
        var before = await StateAsync();

        var report = await ImportAsync([Ward, Feature("35.05.01.2003", 112.02, -8, "\"n\":1")], Flag, "strict");

        Assert.False(report.IsApplied);
        Assert.True(report.CouldApply);
        Assert.Equal(before, await StateAsync());
    }

    [Fact]
    public async Task Makes_nothing_unless_it_is_told_to()
    {
        var report = await ImportAsync([Known, Ward]);

        Assert.Equal(
            "a.geojson, feature 2 (35.05.01.1002): refused: no village here has this code. Import the villages first "
            + "(import villages FILE.csv), or have them made with --create-missing.",
            Assert.Single(report.Findings).ToString());
        Assert.Equal(1L, await _regions.ScalarAsync<long>("SELECT count(*) FROM village"));
    }

    [Fact]
    public async Task Repairs_what_it_makes_and_takes_the_first_of_two()
    {
        var bow = Feature("35.05.01.2003", "[[[112.02,-8],[112.03,-7.99],[112.03,-8],[112.02,-7.99],[112.02,-8]]]",
            "\"name\":\"Jaten\"");

        var report = await ImportAsync([bow, Ward, Feature("35.05.01.1002", 112.03, -8, "\"name\":\"Kota Kidul\"")], Flag);

        Assert.Equal((1, 1), (report.Repaired, report.Refused));
        Assert.Contains("it stands at a.geojson, feature 2 too", report.Findings[1].Problem, StringComparison.Ordinal);
        Assert.Equal(
            "Jaten, Kota Lor",
            await _regions.ScalarAsync<string>(
                "SELECT string_agg(name, ', ' ORDER BY name) FROM village WHERE code <> '35.05.01.2001' AND "
                + "ST_IsValid(boundary)"));
    }

    [Fact]
    public async Task Tells_how_long_each_step_took()
    {
        var report = await ImportAsync([Ward], Flag);

        Assert.Equal(
            [
                "reading a.geojson", "checking shapes", "writing boundaries", "writing what the source says",
                "deriving cells", "deriving districts", "deriving regencies", "deriving provinces", "deriving zones",
                "deriving clusters and sites",
            ],
            report.Steps.Select(step => step.Step));
        Assert.All(report.Steps, step => Assert.InRange(step.Took, TimeSpan.Zero, report.Elapsed));
    }

    private Task<ImportReport> ImportAsync(string[] features, params string[] options) => _import.RunAsync(
        [_import.Write("a.geojson", $$"""{"type":"FeatureCollection","features":[{{string.Join(',', features)}}]}""")],
        options);

    private Task<string> ClaimsAsync() => _regions.ScalarAsync<string>(
        """
        SELECT string_agg(coalesce(regency_code, district_code, village_code) || ' ' || slug || ': ' || says, E'\n'
            ORDER BY coalesce(regency_code, district_code, village_code), says)
        FROM claim JOIN source ON source.id = source_id
        """);

    /// <summary>Row versions: anything written, even the same again, would show.</summary>
    private Task<string> StateAsync() => _regions.ScalarAsync<string>(
        """
        SELECT string_agg(code || xmin, ' ' ORDER BY code)
        FROM (SELECT code, xmin FROM village UNION ALL SELECT code, xmin FROM district UNION ALL
            SELECT code, xmin FROM regency UNION ALL SELECT code, xmin FROM province UNION ALL
            SELECT id::text, xmin FROM claim) AS rows
        """);

    /// <summary>A square of 0.01 degrees.</summary>
    private static string Feature(string code, double west, double south, string properties) => Feature(
        code,
        FormattableString.Invariant(
            $"[[[{west},{south}],[{west + 0.01:0.##},{south}],[{west + 0.01:0.##},{south + 0.01:0.##}],")
            + FormattableString.Invariant($"[{west},{south + 0.01:0.##}],[{west},{south}]]]"),
        properties);

    private static string Feature(string code, string rings, string properties) =>
        $$"""
        {"type":"Feature","properties":{"code":"{{code}}",{{properties}} },
        "geometry":{"type":"Polygon","coordinates":{{rings}} } }
        """;
}
