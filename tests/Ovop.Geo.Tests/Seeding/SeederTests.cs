using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Seeding;

/// <summary>What a second run does with what the seed wrote, and with what somebody else did.</summary>
public sealed class SeederTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private const string Others =
        "SELECT string_agg(p::text, '' ORDER BY id) FROM product p WHERE slug <> 'kopi-tuan-galang'";

    private const string Name = "SELECT name FROM product WHERE slug = 'kopi-tuan-galang'";

    [Fact]
    public async Task A_second_run_does_nothing_and_is_quick()
    {
        await using var seed = await SeedAsync();
        var versions = await VersionsAsync(seed);

        var report = await seed.SeedAsync();

        Assert.True(report.IsUpToDate);
        Assert.Equal(versions, await VersionsAsync(seed));

        // The quickest of several: a busy machine must not make this test fail.
        var elapsed = new List<TimeSpan>();
        for (var run = 0; run < 5; run++)
        {
            elapsed.Add((await seed.SeedAsync()).Elapsed);
        }

        Assert.InRange(elapsed.Min(), TimeSpan.Zero, TimeSpan.FromSeconds(0.5));
    }

    [Fact]
    public async Task Reports_what_it_inserted_file_by_file()
    {
        await using var seed = await SeedDatabase.CreateAsync(postgis);

        var report = await seed.SeedAsync();

        Assert.False(report.IsUpToDate);
        Assert.Equal(645, report.Files.Single(file => file.File == "villages.csv").Inserted);
        Assert.Equal(1349, report.Files.Single(file => file.File == "register_claims.csv").Inserted);
        Assert.Equal((0, 0, 0), (report.Updated, report.Removed, report.Unchanged));
        Assert.Empty(report.Kept);
    }

    [Fact]
    public async Task A_changed_file_updates_the_row_that_nobody_changed_and_touches_no_other()
    {
        await using var seed = await SeedAsync();
        var other = await seed.ScalarAsync<string>(Others);
        seed.Edit("products.csv", "kopi-tuan-galang,Kopi Tuan Galang", "kopi-tuan-galang,Kopi Galang");

        var report = await seed.SeedAsync();

        Assert.Equal("Kopi Galang", await seed.ScalarAsync<string>(Name));
        Assert.Equal((0, 1, 0), (report.Inserted, report.Updated, report.Removed));
        Assert.Empty(report.Kept);
        Assert.Equal(other, await seed.ScalarAsync<string>(Others));
        Assert.True((await seed.SeedAsync()).IsUpToDate);
    }

    [Fact]
    public async Task A_row_that_somebody_changed_is_kept_and_reported()
    {
        await using var seed = await SeedAsync();
        await seed.SqlAsync("UPDATE product SET name = 'Kopi Kita' WHERE slug = 'kopi-tuan-galang'");
        seed.Edit("products.csv", "kopi-tuan-galang,Kopi Tuan Galang", "kopi-tuan-galang,Kopi Galang");

        var report = await seed.SeedAsync();

        Assert.Equal("Kopi Kita", await seed.ScalarAsync<string>(Name));
        Assert.Equal(["products.csv: kopi-tuan-galang was changed; left as it is."], report.Kept);
    }

    [Fact]
    public async Task A_change_of_somebody_is_not_reported_while_the_file_stays_the_same()
    {
        await using var seed = await SeedAsync();
        await seed.SqlAsync("UPDATE product SET name = 'Kopi Kita' WHERE slug = 'kopi-tuan-galang'");
        seed.Edit("products.csv", "Chips of Pikatan", "Cassava chips of Pikatan");

        Assert.Empty((await seed.SeedAsync()).Kept);
        Assert.Equal("Kopi Kita", await seed.ScalarAsync<string>(Name));
    }

    [Fact]
    public async Task A_row_that_somebody_deleted_stays_deleted_with_what_hung_on_it()
    {
        await using var seed = await SeedAsync();
        await seed.SqlAsync("DELETE FROM product WHERE slug = 'chips-pikatan'");
        seed.Edit("products.csv", "chips-pikatan,Chips of Pikatan", "chips-pikatan,Crisps of Pikatan");
        seed.Append("claims.csv", "pewartapos,product,chips-pikatan,Chips once more.,,,");

        var report = await seed.SeedAsync();

        Assert.Equal(0, await seed.ScalarAsync<long>("SELECT count(*) FROM product WHERE slug = 'chips-pikatan'"));
        Assert.Equal(0, report.Inserted);
        Assert.Collection(
            report.Kept,
            kept => Assert.Equal("products.csv: chips-pikatan was deleted; not written again.", kept),
            kept => Assert.Matches(
                "^claims.csv: pewartapos.*is not written: product chips-pikatan was deleted.$", kept));
    }

    [Fact]
    public async Task A_link_that_somebody_removed_or_added_stays_so()
    {
        await using var seed = await SeedAsync();
        await seed.SqlAsync("""
            DELETE FROM product_village USING product p WHERE p.id = product_id AND p.slug = 'kopi-tuan-galang'
                AND village_code = '35.05.17.2005';
            INSERT INTO product_village SELECT id, '35.05.17.1001' FROM product WHERE slug = 'kopi-tuan-galang'
            """);
        seed.Edit("products.csv", "Chips of Pikatan", "Cassava chips of Pikatan");

        await seed.SeedAsync();

        Assert.Equal(
            "35.05.17.1001 35.05.17.2007 35.05.17.2008 35.05.17.2009",
            await seed.ScalarAsync<string>("""
                SELECT string_agg(village_code, ' ' ORDER BY village_code)
                FROM product_village JOIN product p ON p.id = product_id
                WHERE p.slug = 'kopi-tuan-galang'
                """));
    }

    [Fact]
    public async Task A_row_that_was_there_before_the_seed_is_somebodys_own()
    {
        await using var seed = await SeedDatabase.CreateAsync(postgis);
        await seed.SqlAsync("""
            INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Robusta', 'Robusta', 'CROP')
            """);

        var report = await seed.SeedAsync();

        Assert.Equal("Robusta", await seed.ScalarAsync<string>("SELECT name FROM commodity WHERE slug = 'coffee'"));
        Assert.Equal(["commodities.csv: coffee was there before; left as it is."], report.Kept);
        Assert.Equal(2, await seed.ScalarAsync<long>("""
            SELECT count(*) FROM product JOIN commodity c ON c.id = commodity_id WHERE c.slug = 'coffee'
            """));
    }

    [Fact]
    public async Task A_row_that_left_its_file_is_removed_where_nobody_changed_it()
    {
        await using var seed = await SeedAsync();
        seed.Edit("claims.csv", "The village suits a coffee unlike others.", "The village suits coffee.");
        seed.Edit("product_villages.csv", "chips-pikatan,35.05.01.2008\n", "");
        seed.Edit("products.csv", "chips-pikatan,Chips of Pikatan,Keripik Pikatan,chips,,35.05,,,,,,,\n", "");
        seed.Edit("claims.csv", "megapolitanpos,product,chips-pikatan,Processed food (chips) of Pikatan.,,,\n", "");

        var report = await seed.SeedAsync();

        Assert.Equal((1, 0, 4), (report.Inserted, report.Updated, report.Removed));
        Assert.Equal(
            "The village suits coffee.",
            await seed.ScalarAsync<string>("""
                SELECT string_agg(says, '|') FROM claim JOIN source s ON s.id = source_id
                JOIN land_suitability l ON l.id = land_suitability_id
                WHERE l.slug = 'coffee-balerejo' AND s.slug = 'pewartapos'
                """));
        Assert.Equal(0, await seed.ScalarAsync<long>("SELECT count(*) FROM product WHERE slug = 'chips-pikatan'"));
    }

    [Fact]
    public async Task A_row_that_left_its_file_stays_where_somebodys_row_refers_to_it_or_he_changed_it()
    {
        await using var seed = await SeedAsync();
        await seed.SqlAsync("""
            INSERT INTO obstacle (slug, description, product_id) SELECT 'mine', 'No oil.', id FROM product
            WHERE slug = 'chips-pikatan';
            UPDATE source SET note = 'Read twice.' WHERE slug = 'blitar-geography'
            """);
        seed.Edit("product_villages.csv", "chips-pikatan,35.05.01.2008\n", "");
        seed.Edit("products.csv", "chips-pikatan,Chips of Pikatan,Keripik Pikatan,chips,,35.05,,,,,,,\n", "");
        seed.Edit("claims.csv", "megapolitanpos,product,chips-pikatan,Processed food (chips) of Pikatan.,,,\n", "");
        RemoveLines(seed, "claims.csv", "blitar-geography,");
        RemoveLines(seed, "sources.csv", "blitar-geography,");

        var report = await seed.SeedAsync();

        Assert.Equal(1, await seed.ScalarAsync<long>("SELECT count(*) FROM product WHERE slug = 'chips-pikatan'"));
        Assert.Equal(
            "Read twice.",
            await seed.ScalarAsync<string>("SELECT note FROM source WHERE slug = 'blitar-geography'"));
        Assert.Equal(
            [
                "products.csv: chips-pikatan left the seed but other rows refer to it; left as it is.",
                "sources.csv: blitar-geography left the seed but was changed; left as it is.",
            ],
            report.Kept.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task An_imported_position_stays_while_the_register_of_the_same_village_is_updated()
    {
        await using var seed = await SeedAsync();
        await seed.SqlAsync("""
            UPDATE village SET location = ST_SetSRID(ST_MakePoint(112.4, -8.03), 4326), area_km2 = 4.5
            WHERE code = '35.05.17.2009'
            """);
        seed.Edit("villages.csv", "35.05.17.2009,Balerejo,Balairejo,", "35.05.17.2009,Balerejo,Balairejo|Bale Rejo,");

        var report = await seed.SeedAsync();

        Assert.Empty(report.Kept);
        Assert.Equal("{Balairejo,\"Bale Rejo\"} 112.4 4.5", await seed.ScalarAsync<string>("""
            SELECT aliases::text || ' ' || ST_X(location) || ' ' || area_km2 FROM village WHERE code = '35.05.17.2009'
            """));
    }

    [Fact]
    public async Task Cells_regions_zones_and_extents_follow_from_the_rows()
    {
        await using var seed = await SeedAsync();

        Assert.Equal("645 248 3 2 1", await seed.ScalarAsync<string>("""
            SELECT concat_ws(' ', (SELECT count(*) FROM village WHERE boundary_source = 'APPROXIMATE'),
                (SELECT count(*) FROM village WHERE terrain_zone_id IS NOT NULL AND regency_code = '35.05'),
                (SELECT count(*) FROM regency WHERE boundary IS NOT NULL),
                (SELECT count(*) FROM terrain_zone WHERE boundary IS NOT NULL),
                (SELECT count(*) FROM product_cluster WHERE extent IS NOT NULL))
            """));
    }

    [Fact]
    public async Task A_moved_village_moves_its_cell_and_the_site_that_follows_it()
    {
        await using var seed = await SeedAsync();
        seed.Edit("villages.csv", "103.939109,-3.379560", "103.94,-3.38");

        await seed.SeedAsync();

        Assert.Equal("POINT(103.94 -3.38) true", await seed.ScalarAsync<string>("""
            SELECT ST_AsText(s.location) || ' ' || ST_Contains(v.boundary, ST_SetSRID(ST_MakePoint(103.94, -3.38), 4326))
            FROM agrotourism_site s JOIN village v ON v.code = s.village_code
            """));
    }

    private static void RemoveLines(SeedDatabase seed, string file, string start) => File.WriteAllLines(
        seed.PathOf(file),
        File.ReadAllLines(seed.PathOf(file)).Where(line => !line.StartsWith(start, StringComparison.Ordinal)));

    private static Task<string> VersionsAsync(SeedDatabase seed) => seed.ScalarAsync<string>(
        "SELECT string_agg(table_name || ' ' || version, ',' ORDER BY table_name) FROM table_version");

    private Task<SeedDatabase> SeedAsync() => SeedDatabase.CreateSeededAsync(postgis);
}
