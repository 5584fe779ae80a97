using Ovop.Geo.Demonstration;
using Ovop.Geo.Seeding;
using Ovop.Geo.Storage;
using Ovop.Geo.Tests.Seeding;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Demonstration;

/// <summary>The demonstration as it stands in its database, where every constraint has let it in.</summary>
public sealed class DemonstrationRowsTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase _database = null!;

    /// <summary>Those of the seed, and those that it has no rows for.</summary>
    public static TheoryData<string, string, string> FactTables
    {
        get
        {
            var tables = ClaimCoverageTests.FactTables;
            foreach (var table in new[] { "grade", "permit", "production_season", "requirement", "obstacle", "commodity" })
            {
                tables.Add(table, "id", $"{table}_id");
            }

            return tables;
        }
    }

    public async Task InitializeAsync() => _database = await postgis.CreateDemonstrationDatabaseAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [MemberData(nameof(FactTables))]
    public async Task Every_row_rests_on_what_is_invented(string table, string key, string column)
    {
        // The names and codes of regions are real; of a village that, and its place.
        var expected = table is "regency" or "district" ? "REGISTER" : "SYNTHETIC";

        Assert.NotEqual(0, await _database.ScalarAsync<long>($"SELECT count(*) FROM {table}"));
        Assert.Equal(0, await _database.ScalarAsync<long>(
            $"""
            SELECT count(*) FROM {table} AS t WHERE NOT EXISTS (
                SELECT FROM claim AS c JOIN source AS s ON s.id = c.source_id WHERE c.{column} = t.{key} AND s.kind = '{expected}')
            """));
        if (table is not ("regency" or "district" or "village"))
        {
            Assert.Equal(0, await _database.ScalarAsync<long>(
                $"SELECT count(*) FROM claim AS c JOIN source AS s ON s.id = c.source_id WHERE c.{column} IS NOT NULL AND s.kind <> 'SYNTHETIC'"));
        }
    }

    [Fact]
    public async Task Every_village_has_been_surveyed() => Assert.Equal(
        "NONE_FOUND,RECORDED",
        await _database.ScalarAsync<string>("SELECT string_agg(DISTINCT product_record, ',' ORDER BY product_record) FROM village"));

    [Fact]
    public async Task Every_village_lies_in_a_zone_that_tells_its_soil() => Assert.Equal(
        0, await _database.ScalarAsync<long>("SELECT count(*) FROM village LEFT JOIN terrain_zone AS z ON z.id = terrain_zone_id WHERE z.soil IS NULL"));

    [Fact]
    public async Task Villages_of_every_stage_but_the_unknown_are_there_and_few_are_unknown()
    {
        Assert.Equal(
            "DEVELOPED,EXPORTING,FLAGSHIP,NO_PRODUCT,STRUGGLING,UNKNOWN",
            await _database.ScalarAsync<string>("SELECT string_agg(DISTINCT stage, ',' ORDER BY stage) FROM village_stage"));
        Assert.InRange(
            await _database.ScalarAsync<double>("SELECT avg((stage = 'UNKNOWN')::integer)::double precision FROM village_stage"), 0.01, 0.3);
    }

    [Fact]
    public async Task Neighbours_make_the_same_more_often_than_others()
    {
        // Of pairs of villages: how often they share a commodity, within three kilometres and beyond twenty.
        const string Sql = """
            SELECT avg((a.commodity_id = b.commodity_id)::integer)::double precision
            FROM (SELECT village_code, commodity_id, location::geography AS place
                  FROM product_village JOIN product ON id = product_id JOIN village ON code = village_code WHERE village.regency_code = '35.05') AS a
            JOIN (SELECT village_code, commodity_id, location::geography AS place
                  FROM product_village JOIN product ON id = product_id JOIN village ON code = village_code WHERE village.regency_code = '35.05') AS b
            ON a.village_code < b.village_code AND {0}
            """;
        var near = await _database.ScalarAsync<double>(string.Format(null, Sql, "ST_DWithin(a.place, b.place, 3000)"));
        var far = await _database.ScalarAsync<double>(string.Format(null, Sql, "NOT ST_DWithin(a.place, b.place, 20000)"));

        Assert.True(near > 2 * far, $"near {near}, far {far}");
    }

    [Fact]
    public async Task Products_meet_some_requirements_and_lack_others() => Assert.Equal(
        "MET,NOT_MET,UNKNOWN",
        await _database.ScalarAsync<string>("SELECT string_agg(DISTINCT status, ',' ORDER BY status) FROM product_requirement"));

    [Fact]
    public async Task Sources_disagree_about_some_products() => Assert.InRange(
        await _database.ScalarAsync<long>("SELECT count(*) FROM claim WHERE contradicts AND product_id IS NOT NULL"), 10, 500);

    [Fact]
    public async Task Sources_disagree_in_a_field_of_the_product_which_shows_what_the_first_says()
    {
        // Each claim that contradicts, field by field, with what the product has in that column.
        const string Sql = """
            FROM claim
            LEFT JOIN LATERAL ovop_claim_differences(claim.note) AS told ON TRUE
            LEFT JOIN product ON product.id = claim.product_id
            CROSS JOIN LATERAL (SELECT CASE told.field
                WHEN 'development' THEN product.development WHEN 'priceFromIdr' THEN product.price_from_idr::text
                WHEN 'priceToIdr' THEN product.price_to_idr::text WHEN 'shelfLifeDays' THEN product.shelf_life_days::text END) AS held (value)
            WHERE claim.contradicts
            """;

        Assert.Equal(
            "development,priceFromIdr,priceToIdr,shelfLifeDays",
            await _database.ScalarAsync<string>($"SELECT string_agg(DISTINCT coalesce(told.field, 'none'), ',' ORDER BY coalesce(told.field, 'none')) {Sql}"));
        Assert.Equal(
            0,
            await _database.ScalarAsync<long>($"SELECT count(*) {Sql} AND (told.shown IS DISTINCT FROM held.value OR told.value IS NOT DISTINCT FROM held.value)"));
    }

    [Fact]
    public async Task Is_written_once_and_anew_where_a_newer_program_invents_otherwise()
    {
        var database = await postgis.CreateDemonstrationDatabaseAsync();
        await using var sources = OvopDataSources.Create(database.ConnectionString);
        var seeder = new Seeder(sources.Writer);
        var invented = DemonstrationSet.Of(SeedFolder.Read(SeedFolder.BesideProgram));

        Assert.True((await seeder.SeedAsync(invented, CancellationToken.None)).IsUpToDate);

        var files = SeedTables.Create().ToDictionary(table => table.File, table => invented.Content(table.File)!);
        files["agencies.csv"] = [.. files["agencies.csv"], .. "demo-new,New (demo),,BANK,,\n"u8];
        var report = await seeder.SeedAsync(SeedFolder.Of(invented.Set, files), CancellationToken.None);

        Assert.Equal((1, 0, 0), (report.Inserted, report.Updated, report.Removed));
        Assert.Equal(1, (await seeder.SeedAsync(invented, CancellationToken.None)).Removed);
    }
}
