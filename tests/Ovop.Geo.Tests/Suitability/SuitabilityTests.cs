using Ovop.Geo.Tests.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Suitability;

/// <summary>Whose land a statement speaks of, and of how much: the views behind <c>Suitabilities</c>.</summary>
public sealed class SuitabilityTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    // Zone 1 is volcanic plain, as in the sample; the second village lies in parts of all three, which overlap.
    private const string Rows =
        """
        DELETE FROM land_suitability;
        INSERT INTO terrain_zone (id, slug, name, soil, terrain) VALUES
            (2, 'hills', 'Hills', 'VOLCANIC', 'HILLS'), (3, 'bare', 'Bare', 'LIMESTONE', NULL);
        INSERT INTO village (code, district_code, regency_code, name, kind, location)
        VALUES ('35.05.17.2008', '35.05.17', '35.05', 'Tegalasri', 'DESA', 'SRID=4326;POINT(112.33 -8.05)');
        INSERT INTO terrain_share (village_code, terrain_zone_id, share) VALUES
            ('35.05.17.2008', 1, 0.75), ('35.05.17.2008', 2, 0.5), ('35.05.17.2008', 3, 0.25);
        """;

    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(SampleRows.Insert);
        await _database.ExecuteAsync(Rows);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("village_code", "'35.05.17.2008'", "", "2008 1")]
    [InlineData("terrain_zone_id", "3", "3", "2008 0.25")]
    [InlineData("terrain_zone_id", "1", "1", "2008 0.75, 2009 1")]
    [InlineData("soil", "'VOLCANIC'", "1, 2", "2008 1, 2009 1")] // 0.75 and 0.5: they overlap, and no more than all suits.
    [InlineData("soil", "'LIMESTONE'", "3", "2008 0.25")]
    [InlineData("terrain", "'HILLS'", "2", "2008 0.5")]
    [InlineData("soil, terrain", "'VOLCANIC', 'HILLS'", "2", "2008 0.5")]
    [InlineData("soil, terrain", "'LIMESTONE', 'HILLS'", "", "")] // Of the bare zone nobody told the terrain.
    [InlineData("soil", "'PEAT'", "", "")]
    public async Task Follow_from_what_is_spoken_of(string columns, string values, string zones, string villages)
    {
        await _database.ExecuteAsync(
            $"INSERT INTO land_suitability (slug, commodity_id, basis, {columns}) VALUES ('x', 1, 'EXPERT', {values})");

        Assert.Equal(zones, await _database.ScalarAsync<string>("""
            SELECT coalesce(string_agg(terrain_zone_id::text, ', ' ORDER BY terrain_zone_id), '')
            FROM terrain_zone_suitability
            """));
        Assert.Equal(villages, await _database.ScalarAsync<string>("""
            SELECT coalesce(string_agg(right(village_code, 4) || ' ' || share, ', ' ORDER BY village_code), '')
            FROM village_suitability
            """));
    }

    [Fact]
    public async Task Keep_statements_apart_that_disagree()
    {
        await _database.ExecuteAsync("""
            INSERT INTO land_suitability (slug, commodity_id, soil, class, basis) VALUES ('soil', 1, 'VOLCANIC', 'S1', 'EXPERT');
            INSERT INTO land_suitability (slug, commodity_id, village_code, class, basis)
            VALUES ('village', 1, '35.05.17.2009', 'S3', 'SURVEY');
            """);

        Assert.Equal(["soil S1 1", "village S3 1"], await _database.ScalarAsync<string[]>("""
            SELECT array_agg(slug || ' ' || class || ' ' || share ORDER BY slug)
            FROM village_suitability JOIN land_suitability ON id = land_suitability_id
            WHERE village_suitability.village_code = '35.05.17.2009'
            """));
    }
}
