using Ovop.Geo.Importing.Runs;
using Ovop.Geo.Storage;
using Ovop.Geo.Tests.Regions;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Zones;

/// <summary>Two villages with real boundaries, west and east of 112.01.</summary>
public sealed class ZoneImporterTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string West = "[[[112,-8],[112.01,-8],[112.01,-7.99],[112,-7.99],[112,-8]]]";
    private const string MostOfWest = "[[[112,-8],[112.008,-8],[112.008,-7.99],[112,-7.99],[112,-8]]]";

    private RegionsDatabase _regions = null!;
    private ImportRun _import = null!;

    public async Task InitializeAsync()
    {
        _regions = await RegionsDatabase.CreateAsync(postgis);
        await _regions.AddVillageAsync("35.05.01.2001", 112.005, -7.995, 1.2);
        await _regions.AddVillageAsync("35.05.02.2001", 112.015, -7.995, 1.2);
        await _regions.SetRealBoundaryAsync(
            "35.05.01.2001", "POLYGON((112 -8,112.01 -8,112.01 -7.99,112 -7.99,112 -8))");
        await _regions.SetRealBoundaryAsync(
            "35.05.02.2001", "POLYGON((112.01 -8,112.02 -8,112.02 -7.99,112.01 -7.99,112.01 -8))");
        await _regions.DeriveAllAsync();
        _import = new ImportRun("zones", _regions);
    }

    public async Task DisposeAsync()
    {
        _import.Dispose();
        await _regions.DisposeAsync();
    }

    [Fact]
    public async Task Makes_zones_with_shares_main_zones_and_claims()
    {
        var report = await ImportAsync(Zone(
            """
            "name":"Lereng Kelud","soil":"volcanic","terrain":"Mountains","fertility":"FERTILE","regency":"35.05",
            "source":"Peta tanah 1:50.000"
            """,
            MostOfWest));

        Assert.True(report.IsApplied);
        Assert.Contains(("zones made", 1L), report.Counts);
        Assert.Equal("lereng-kelud Lereng Kelud VOLCANIC MOUNTAINS FERTILE 35.05", await ZonesAsync());
        Assert.Equal("35.05.01.2001 0.8 true", await _regions.ScalarAsync<string>(
            """
            SELECT string_agg(village_code || ' ' || round(share::numeric, 3)::float8 || ' '
                || (village.terrain_zone_id = share.terrain_zone_id), ', ')
            FROM terrain_share AS share JOIN village ON village.code = share.village_code
            """));
        Assert.Equal(
            "peta-tanah-1-50-000: Extent; soil volcanic; terrain mountains; fertility fertile.", await ClaimsAsync());
    }

    [Fact]
    public async Task Refuses_what_a_demonstration_has_exported()
    {
        var report = await ImportAsync(Zone($"\"name\":\"Lereng Kelud\",\"notice\":\"{DemonstrationMark.RowNotice}\"", West));

        Assert.False(report.IsApplied);
        Assert.Equal("it was exported from a demonstration, so it is invented.", Assert.Single(report.Findings).Problem);
    }

    [Fact]
    public async Task Changes_a_zone_of_the_same_slug_and_keeps_what_is_not_told()
    {
        await ImportAsync(Zone("\"name\":\"Lereng\",\"soil\":\"volcanic\"", MostOfWest));

        var report = await ImportAsync(Zone("\"name\":\"Lereng Barat\",\"slug\":\"lereng\",\"terrain\":null", West));

        Assert.Contains(("zones made", 0L), report.Counts);
        Assert.Contains(("zones changed", 1L), report.Counts);
        Assert.Equal("lereng Lereng Barat VOLCANIC - - -", await ZonesAsync());
        Assert.Equal(1.0, await _regions.ScalarAsync<double>("SELECT share FROM terrain_share"));
        Assert.Equal("zones-geojson: Extent.", await ClaimsAsync());
    }

    [Theory]
    [InlineData("\"soil\":\"volcanic\"", "it has no name")]
    [InlineData("\"name\":\"  \"", "it has no name")]
    [InlineData("\"name\":7", "its \"name\" is 7")]
    [InlineData(
        "\"name\":\"A\",\"soil\":\"mud\"",
        "its \"soil\" is \"mud\". One of VOLCANIC, LIMESTONE, ALLUVIAL, PEAT, CLAY, SAND, OTHER would be right.")]
    [InlineData("\"name\":\"A\",\"terrain\":\"steep\"", "its \"terrain\" is \"steep\"")]
    [InlineData("\"name\":\"A\",\"fertility\":\"high\"", "One of FERTILE, MODERATE, BARREN would be right.")]
    [InlineData("\"name\":\"A\",\"regency\":\"99.99\"", "no regency has the code \"99.99\"")]
    public async Task Refuses_what_it_cannot_understand(string properties, string problem)
    {
        var report = await ImportAsync(Zone(properties, West));

        Assert.False(report.IsApplied);
        Assert.Contains(problem, Assert.Single(report.Findings).ToString(), StringComparison.Ordinal);
        Assert.Equal(0L, await _regions.ScalarAsync<long>("SELECT count(*) FROM terrain_zone"));
    }

    [Fact]
    public async Task Refuses_a_shape_for_a_zone_of_districts()
    {
        await _regions.ExecuteAsync(
            """
            INSERT INTO terrain_zone (slug, name) VALUES ('blitar-selatan', 'Blitar Selatan');
            INSERT INTO terrain_zone_district SELECT id, '35.05.01' FROM terrain_zone;
            """);

        var report = await ImportAsync(Zone("\"name\":\"Blitar Selatan\"", West));

        Assert.Contains("union of districts", Assert.Single(report.Findings).Problem, StringComparison.Ordinal);
        Assert.False(report.IsApplied);
    }

    [Fact]
    public async Task Takes_the_first_of_two_zones_of_one_slug_whole()
    {
        var first = Zone("\"name\":\"Lereng\",\"soil\":\"PEAT\"", MostOfWest);
        var second = Zone("\"name\":\"lereng!\",\"soil\":\"SAND\"", West);

        var report = await ImportAsync($"{first}\n{second}\n");

        Assert.Equal(1, report.Refused);
        Assert.Equal("lereng Lereng PEAT - - -", await ZonesAsync());
    }

    private Task<ImportReport> ImportAsync(string text) => _import.RunAsync([_import.Write("zones.geojson", text)]);

    private Task<string> ZonesAsync() => _regions.ScalarAsync<string>(
        """
        SELECT string_agg(concat_ws(' ', slug, name, coalesce(soil, '-'), coalesce(terrain, '-'),
            coalesce(fertility, '-'), coalesce(regency_code, '-')), ', ' ORDER BY slug)
        FROM terrain_zone
        """);

    private Task<string> ClaimsAsync() => _regions.ScalarAsync<string>(
        """
        SELECT string_agg(source.slug || ': ' || claim.says, ', ')
        FROM claim JOIN source ON source.id = claim.source_id WHERE claim.terrain_zone_id IS NOT NULL
        """);

    private static string Zone(string properties, string rings) =>
        $$"""
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":{{rings}} },
        "properties":{ {{properties}} } }
        """;
}
