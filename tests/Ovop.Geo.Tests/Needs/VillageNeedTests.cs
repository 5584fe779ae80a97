using Ovop.Geo.Tests.Storage;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Needs;

/// <summary>What helps a village and what help it has: the views behind <c>Village.Need</c>.</summary>
public sealed class VillageNeedTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private const string Help =
        """
        INSERT INTO stage_help (id, slug, stage, kind, description, description_id) VALUES
            (11, 'none-capital', 'NO_PRODUCT', 'CAPITAL', 'C', 'C'),
            (21, 'weak-capital', 'STRUGGLING', 'CAPITAL', 'C', 'C'),
            (22, 'weak-other', 'STRUGGLING', 'OTHER', 'O', 'O'),
            (31, 'good-trends', 'DEVELOPED', 'TREND_INFORMATION', 'T', 'T');
        """;

    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(SampleRows.Insert);
        await _database.ExecuteAsync(
            "DELETE FROM assistance; DELETE FROM obstacle; DELETE FROM market_access; DELETE FROM stage_help; "
                + "UPDATE product SET flagship = false, flagship_basis = NULL; DELETE FROM enrolment;");
        await _database.ExecuteAsync(Help);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Theory]
    [InlineData("SELECT", "UNKNOWN PRODUCT_REVIEW: ")] // Its product is recorded, and nobody tells how it fares.
    [InlineData("DELETE FROM product_village", "UNKNOWN SURVEY: ")]
    [InlineData("DELETE FROM product_village; UPDATE village SET product_record = 'NONE_FOUND'", "NO_PRODUCT: none-capital")]
    [InlineData("UPDATE product SET development = 'STRUGGLING'", "STRUGGLING: weak-capital weak-other")]
    [InlineData("UPDATE product SET development = 'DEVELOPED'", "DEVELOPED: good-trends")]
    [InlineData("UPDATE product SET flagship = true, flagship_basis = 'STATED'", "FLAGSHIP: ")] // No source tells what helps there.
    public async Task Follows_the_stage(string change, string need)
    {
        await _database.ExecuteAsync(change);
        Assert.Equal(need, await NeedAsync());
    }

    [Fact]
    public async Task Help_of_each_stage_that_a_reason_gives_comes_once()
    {
        await _database.ExecuteAsync("""
            UPDATE product SET development = 'DEVELOPED', flagship = true, flagship_basis = 'STATED';
            INSERT INTO product (id, slug, name, commodity_id, regency_code, flagship, development) VALUES
                (7, 'p7', 'Seven', 1, '35.05', false, 'STRUGGLING'), (8, 'p8', 'Eight', 1, '35.05', false, 'STRUGGLING');
            INSERT INTO product_village (product_id, village_code) VALUES (7, '35.05.17.2009'), (8, '35.05.17.2009');
            """);
        Assert.Equal("FLAGSHIP: good-trends weak-capital weak-other", await NeedAsync());
    }

    [Theory]
    [InlineData("village_code", "'35.05.17.2009'", "a")]
    [InlineData("product_id", "1", "a")]
    [InlineData("regency_code", "'35.05'", "a")]
    [InlineData("programme_id", "1", "")] // The village takes part in none.
    public async Task Help_reaches_a_village_by_its_subject(string column, string subject, string reached)
    {
        await AssistAsync("a", "'CAPITAL'", "PROMISED", column, subject);
        Assert.Equal(reached, await ReachedAsync());
    }

    [Theory]
    [InlineData("SELECTED", "a")]
    [InlineData("COMPLETED", "a")]
    [InlineData("WITHDRAWN", "")]
    public async Task Help_of_a_programme_reaches_those_that_take_part(string status, string reached)
    {
        await _database.ExecuteAsync(
            $"INSERT INTO enrolment (slug, programme_id, village_code, status) VALUES ('e', 1, '35.05.17.2009', '{status}')");
        await AssistAsync("a", "'CAPITAL'", "PROMISED", "programme_id", "1");
        Assert.Equal(reached, await ReachedAsync());
    }

    [Fact]
    public async Task Help_of_another_regency_or_village_does_not_reach_it()
    {
        await _database.ExecuteAsync("""
            INSERT INTO regency (code, province_code, name, kind) VALUES ('35.06', '35', 'Kediri', 'KABUPATEN');
            INSERT INTO village (code, district_code, regency_code, name, kind, location)
            VALUES ('35.05.17.2008', '35.05.17', '35.05', 'Tegalasri', 'DESA', 'SRID=4326;POINT(112.33 -8.05)');
            """);
        await AssistAsync("a", "'CAPITAL'", "DONE", "regency_code", "'35.06'");
        await AssistAsync("b", "'CAPITAL'", "DONE", "village_code", "'35.05.17.2008'");
        Assert.Equal("", await ReachedAsync());
    }

    [Theory]
    [InlineData("'CAPITAL'", "PROMISED", "weak-capital PROMISED: a; weak-other none: ")]
    [InlineData("'FULL'", "UNDER_WAY", "weak-capital UNDER_WAY: a; weak-other UNDER_WAY: a")]
    [InlineData("'OTHER'", "DONE", "weak-capital none: ; weak-other none: ")] // Which other, nobody can tell.
    [InlineData("NULL", "DONE", "weak-capital none: ; weak-other none: ")]
    [InlineData("'MARKETING'", "DONE", "weak-capital none: ; weak-other none: ")]
    public async Task Status_is_that_of_help_of_the_kind_or_in_full(string kind, string status, string help)
    {
        await _database.ExecuteAsync("UPDATE product SET development = 'STRUGGLING'");
        await AssistAsync("a", kind, status, "village_code", "'35.05.17.2009'");
        Assert.Equal(help, await HelpAsync());
    }

    [Fact]
    public async Task Status_is_the_furthest()
    {
        await _database.ExecuteAsync("UPDATE product SET development = 'STRUGGLING'");
        await AssistAsync("a", "'CAPITAL'", "UNDER_WAY", "product_id", "1");
        await AssistAsync("b", "'FULL'", "PROMISED", "regency_code", "'35.05'");
        await AssistAsync("c", "'CAPITAL'", "DONE", "village_code", "'35.05.17.2009'");
        Assert.Equal("weak-capital DONE: a b c; weak-other PROMISED: b", await HelpAsync());
    }

    [Fact]
    public async Task Help_of_one_village_is_found_by_its_keys()
    {
        await _database.ExecuteAsync("""
            INSERT INTO village (code, district_code, regency_code, name, kind, location)
            SELECT '35.05.17.3' || lpad(n::text, 3, '0'), '35.05.17', '35.05', 'Desa ' || n, 'DESA', ST_Point(112, -8, 4326)
            FROM generate_series(0, 999) AS n;
            INSERT INTO product (slug, name, commodity_id, regency_code, flagship, development)
            SELECT 'many-' || n, 'Many', 1, '35.05', false, 'STRUGGLING' FROM generate_series(0, 999) AS n;
            INSERT INTO product_village (product_id, village_code)
            SELECT id, '35.05.17.3' || lpad(substr(slug, 6), 3, '0') FROM product WHERE slug LIKE 'many-%';
            ANALYZE;
            """);

        var plan = await _database.ScalarAsync<string>(
            "EXPLAIN (FORMAT json) SELECT * FROM village_help WHERE village_code = '35.05.17.3005'");
        Assert.Contains("\"pk_village\"", plan, StringComparison.Ordinal);
        Assert.DoesNotMatch("\"Seq Scan\",[^{}]*\"Relation Name\": \"(village|product|product_village)\"", plan);
    }

    private Task AssistAsync(string slug, string kind, string status, string column, string subject) =>
        _database.ExecuteAsync(
            $"INSERT INTO assistance (slug, kind, status, {column}) VALUES ('{slug}', {kind}, '{status}', {subject})");

    private Task<string> NeedAsync() => _database.ScalarAsync<string>("""
        SELECT concat_ws(' ', stage, would_tell) || ': ' || coalesce((
            SELECT string_agg(slug, ' ' ORDER BY slug) FROM village_help JOIN stage_help ON id = stage_help_id
            WHERE village_code = village_need.village_code), '')
        FROM village_need WHERE village_code = '35.05.17.2009'
        """);

    private Task<string> ReachedAsync() => _database.ScalarAsync<string>("""
        SELECT coalesce(string_agg(slug, ' ' ORDER BY slug), '')
        FROM village_assistance JOIN assistance ON id = assistance_id WHERE village_assistance.village_code = '35.05.17.2009'
        """);

    private Task<string> HelpAsync() => _database.ScalarAsync<string>("""
        SELECT string_agg(concat(help.slug, ' ', coalesce(needed.status, 'none'), ': ', (
            SELECT string_agg(assistance.slug, ' ' ORDER BY assistance.slug)
            FROM village_help_assistance AS link JOIN assistance ON assistance.id = link.assistance_id
            WHERE (link.village_code, link.stage_help_id) = (needed.village_code, needed.stage_help_id))), '; ' ORDER BY help.slug)
        FROM village_help AS needed JOIN stage_help AS help ON help.id = needed.stage_help_id
        WHERE needed.village_code = '35.05.17.2009'
        """);
}
