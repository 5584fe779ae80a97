using Ovop.Geo.Tests.Regions;
using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Importing.Boundaries;

/// <summary>The real boundaries of three regencies, where they are at hand.</summary>
public sealed class RealBoundariesTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    [TestDataFact]
    public async Task Imports_all_villages_of_three_regencies()
    {
        await using var regions = await RegionsDatabase.CreateAsync(postgis);
        await regions.AddThreeRegenciesAsync();
        await regions.DeriveAllAsync();
        await regions.ExecuteAsync("CREATE TABLE register AS SELECT code, area_km2 FROM village");
        using var import = new ImportRun("boundaries", regions);

        var blitar = await import.RunAsync([TestData.Path("boundaries/blitar-villages.geojson")]);
        Assert.Contains(("boundaries replaced", 248L), blitar.Counts);
        Assert.False(await regions.AnyOverlapAsync());

        var all = await import.RunAsync(
            [
                TestData.Path("boundaries/blitar-villages.geojson"),
                TestData.Path("boundaries/pali-villages.geojson"),
                TestData.Path("boundaries/serang-villages.geojson"),
            ]);

        Assert.Equal((0, 0), (all.Repaired, all.Refused));
        Assert.Contains(("boundaries replaced", 397L), all.Counts);
        Assert.Contains(("boundaries that were there already", 248L), all.Counts);
        Assert.Equal(645L, await regions.ScalarAsync<long>(
            """
            SELECT count(*) FROM village JOIN register USING (code)
            WHERE boundary_source = 'INDICATIVE' AND ST_Contains(boundary, location)
                AND abs(village.area_km2 - register.area_km2) < 0.001 * register.area_km2 + 0.0001
            """));
        // One shape each, without gaps: Blitar's only hole is Kota Blitar, of 33.2 km2.
        Assert.Equal(
            "16.12 0, 35.05 1, 36.04 0",
            await regions.ScalarAsync<string>(
                """
                SELECT string_agg(code || ' ' || (
                    SELECT sum(ST_NumInteriorRings(part.geom)) FROM ST_Dump(boundary) AS part), ', ' ORDER BY code)
                FROM regency
                """));
        Assert.Equal(
            1745.06,
            await regions.ScalarAsync<double>(
                "SELECT ST_Area(boundary::geography) / 1e6 FROM regency WHERE code = '35.05'"),
            tolerance: 0.05);
    }

    [TestDataFact]
    public async Task Refuses_the_districts_and_changes_nothing()
    {
        await using var regions = await RegionsDatabase.CreateAsync(postgis);
        await regions.AddVillageAsync("35.05.01.2001", 112, -8, 1);
        using var import = new ImportRun("boundaries", regions);

        var report = await import.RunAsync([TestData.Path("boundaries/blitar-districts.geojson")]);

        Assert.False(report.IsApplied);
        Assert.Equal(22, report.Refused);
        Assert.All(
            report.Findings,
            finding => Assert.Contains("the code of a district", finding.Problem, StringComparison.Ordinal));
    }
}
