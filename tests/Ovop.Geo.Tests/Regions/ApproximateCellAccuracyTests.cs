using Ovop.Testing;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Regions;

/// <summary>Cells of 645 villages of three regencies, computed from their points, against their real boundaries.</summary>
public sealed class ApproximateCellAccuracyTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    [TestDataFact]
    public async Task Cells_are_near_enough_to_the_truth_to_plan_with()
    {
        await using var regions = await RegionsDatabase.CreateAsync(postgis);
        await regions.AddThreeRegenciesAsync();

        Assert.Equal(645, await regions.DeriveAllAsync());

        Assert.Equal(645L, await regions.ScalarAsync<long>(
            "SELECT count(*) FROM village WHERE ST_IsValid(boundary) AND ST_Contains(boundary, location)"));
        Assert.False(await regions.AnyOverlapAsync());
        // Kota Blitar stays a hole; its town hall is in it.
        Assert.InRange(
            await regions.ScalarAsync<double>(
                """
                SELECT ST_Area(ring.geom::geography) / 1e6
                FROM regency, ST_Dump(boundary) AS part, ST_DumpRings(part.geom) AS ring
                WHERE regency.code = '35.05' AND ring.path[1] > 0
                    AND ST_Contains(ring.geom, ST_Point(112.1626, -8.0983, 4326))
                """),
            30,
            40);

        await CompareAsync(regions, "blitar", districts: 0.75, regency: 0.90);
        await CompareAsync(regions, "pali", districts: 0.65, regency: 0.80);
        await CompareAsync(regions, "serang", districts: 0.75, regency: 0.87);
    }

    /// <summary>Intersection over union, of districts on the average and of the regency, must reach these.</summary>
    private static async Task CompareAsync(RegionsDatabase regions, string name, double districts, double regency)
    {
        Assert.InRange(await IntersectionOverUnionAsync(regions, "district", $"{name}-districts"), districts, 1);
        Assert.InRange(await IntersectionOverUnionAsync(regions, "regency", $"{name}-regency"), regency, 1);
    }

    private static async Task<double> IntersectionOverUnionAsync(RegionsDatabase regions, string table, string file)
    {
        var json = (await File.ReadAllTextAsync(TestData.Path($"boundaries/{file}.geojson")))
            .Replace("'", "''", StringComparison.Ordinal);
        return await regions.ScalarAsync<double>(
            $"""
            SELECT avg(ST_Area(ST_Intersection(derived.boundary, truth.boundary))
                / ST_Area(ST_Union(derived.boundary, truth.boundary)))
            FROM (
                SELECT feature -> 'properties' ->> 'code' AS code, ST_GeomFromGeoJSON(feature -> 'geometry') AS boundary
                FROM json_array_elements('{json}'::json -> 'features') AS feature
            ) AS truth
            JOIN {table} AS derived USING (code)
            """);
    }
}
