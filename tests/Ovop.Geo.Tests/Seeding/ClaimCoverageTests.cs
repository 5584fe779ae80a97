namespace Ovop.Geo.Tests.Seeding;

public sealed class ClaimCoverageTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    /// <summary>Every table that states facts. Commodities are our list of words, and no fact.</summary>
    public static TheoryData<string, string, string> FactTables => new()
    {
        { "regency", "code", "regency_code" },
        { "district", "code", "district_code" },
        { "village", "code", "village_code" },
        { "terrain_zone", "id", "terrain_zone_id" },
        { "producer", "id", "producer_id" },
        { "product", "id", "product_id" },
        { "market_access", "id", "market_access_id" },
        { "product_cluster", "id", "product_cluster_id" },
        { "agrotourism_site", "id", "agrotourism_site_id" },
        { "programme", "id", "programme_id" },
        { "enrolment", "id", "enrolment_id" },
        { "visit", "id", "visit_id" },
        { "assistance", "id", "assistance_id" },
        { "agency", "id", "agency_id" },
        { "land_suitability", "id", "land_suitability_id" },
        { "programme_event", "id", "programme_event_id" },
        { "programme_phase", "id", "programme_phase_id" },
        { "stage_help", "id", "stage_help_id" },
    };

    [Theory]
    [MemberData(nameof(FactTables))]
    public async Task Every_seeded_fact_has_a_source(string table, string key, string column)
    {
        Assert.NotEqual(["0"], await database.RowsAsync($"SELECT count(*) FROM {table}"));
        Assert.Empty(await database.RowsAsync(
            $"SELECT {key} FROM {table} t WHERE NOT EXISTS (SELECT FROM claim c WHERE c.{column} = t.{key})"));
    }

    [Theory]
    [InlineData("grade")]
    [InlineData("permit")]
    [InlineData("production_season")]
    [InlineData("requirement")]
    [InlineData("site_facility")]
    public async Task Nothing_is_seeded_that_no_source_tells(string table) =>
        Assert.Equal(["0"], await database.RowsAsync($"SELECT count(*) FROM {table}"));

    [Fact]
    public async Task Claims_that_come_second_hand_say_so() => Assert.Equal(
        ["5; 5"],
        await database.RowsAsync("""
            SELECT count(*), count(*) FILTER (WHERE c.note = 'Second-hand.')
            FROM claim c JOIN source s ON s.id = c.source_id WHERE s.slug = 'tribun-palembang'
            """));

    [Fact]
    public async Task Claims_of_a_report_with_a_printed_date_repeat_it() => Assert.Equal(
        ["0"],
        await database.RowsAsync("""
            SELECT count(*) FROM claim c JOIN source s ON s.id = c.source_id
            WHERE s.printed_date IS NOT NULL AND c.printed_date IS DISTINCT FROM s.printed_date
            """));
}
