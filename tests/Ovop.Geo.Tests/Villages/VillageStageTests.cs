using System.Text.Json.Nodes;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Villages;

/// <summary>The stage of a village and what gives it: the views behind <c>DevelopmentStage</c> and <c>StageReasons</c>.</summary>
public sealed class VillageStageTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    // Fifteen villages, and a product for each from the third on; product and village have the same number.
    private const string Rows =
        """
        INSERT INTO province (code, name) VALUES ('35', 'Jawa Timur');
        INSERT INTO regency (code, province_code, name, kind) VALUES ('35.05', '35', 'Kabupaten Blitar', 'KABUPATEN');
        INSERT INTO district (code, regency_code, name) VALUES ('35.05.17', '35.05', 'Wlingi');
        INSERT INTO village (code, district_code, regency_code, name, kind, location, product_record)
        SELECT '35.05.17.20' || lpad(n::text, 2, '0'), '35.05.17', '35.05', 'Desa ' || n, 'DESA', ST_Point(112, -8, 4326),
            CASE WHEN n = 2 THEN 'NONE_FOUND' ELSE 'UNSURVEYED' END
        FROM generate_series(1, 15) AS n;
        INSERT INTO commodity (slug, name, name_id, category) VALUES ('coffee', 'Coffee', 'Kopi', 'CROP');
        INSERT INTO product (id, slug, name, commodity_id, regency_code, flagship, flagship_basis, development)
        SELECT n, 'p' || n, 'Product ' || n, 1, '35.05', n = 11, CASE WHEN n = 11 THEN 'INFERRED' END,
            CASE WHEN n IN (4, 11) THEN 'STRUGGLING' WHEN n = 8 THEN 'DEVELOPED' END
        FROM generate_series(3, 15) AS n;
        INSERT INTO product_village (product_id, village_code)
        SELECT n, '35.05.17.20' || lpad(n::text, 2, '0') FROM generate_series(3, 15) AS n;
        INSERT INTO obstacle (id, slug, description, village_code, product_id, resolved_on, resolution) VALUES
            (5, 'o5', 'No road', '35.05.17.2005', NULL, NULL, NULL),
            (6, 'o6', 'It spoils', NULL, 6, NULL, NULL),
            (7, 'o7', 'No power', '35.05.17.2007', NULL, NULL, 'A line was built'),
            (8, 'o8', 'No boxes', NULL, 7, '2025-01-01', NULL);
        INSERT INTO product_cluster (id, slug, name, kind, commodity_id)
        SELECT n, 'c' || n, 'Cluster ' || n, 'DECLARED', 1 FROM generate_series(1, 3) AS n;
        INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES
            (1, '35.05.17.2010'), (2, '35.05.17.2013'), (3, '35.05.17.2012'), (3, '35.05.17.2015');
        INSERT INTO market_access (id, slug, kind, product_id, product_cluster_id, regency_code) VALUES
            (9, 'a9', 'RETAIL_AGREEMENT', 9, NULL, NULL),
            (10, 'a10', 'NATIONAL', NULL, 1, NULL),
            (12, 'a12', 'EXPORT', 12, NULL, NULL),
            (13, 'a13', 'EXPORT', NULL, 2, NULL),
            (14, 'a14', 'LOCAL', 14, NULL, NULL),
            (15, 'a15', 'RETAIL_AGREEMENT', NULL, NULL, '35.05');
        """;

    private TestDatabase _database = null!;

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync(Rows);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Is_the_highest_that_a_row_of_the_record_gives() => Assert.Equal(
        [
            "01 UNKNOWN: ", // Nobody has looked.
            "02 NO_PRODUCT: record NO_PRODUCT",
            "03 UNKNOWN: ", // A product, and nothing on how it fares.
            "04 STRUGGLING: development-4 STRUGGLING",
            "05 STRUGGLING: obstacle-5 STRUGGLING",
            "06 STRUGGLING: obstacle-6 STRUGGLING",
            "07 UNKNOWN: ", // Both obstacles are resolved, one without a day.
            "08 DEVELOPED: development-8 DEVELOPED",
            "09 DEVELOPED: market-access-9 DEVELOPED",
            "10 DEVELOPED: market-access-10 DEVELOPED",
            "11 FLAGSHIP: development-11 STRUGGLING, flagship-11 FLAGSHIP",
            "12 EXPORTING: market-access-12 EXPORTING",
            "13 EXPORTING: market-access-13 EXPORTING",
            "14 UNKNOWN: ", // Sold nearby; the regency's agreement is no village's.
            "15 UNKNOWN: ", // What another member of its cluster exports is not its own.
        ],
        await _database.ScalarAsync<string[]>("""
            SELECT array_agg(right(village_code, 2) || ' ' || stage || ': ' || coalesce((
                SELECT string_agg(key || ' ' || reason.stage, ', ' ORDER BY key) FROM village_stage_reason AS reason
                WHERE reason.village_code = village_stage.village_code), '') ORDER BY village_code)
            FROM village_stage
            """));

    [Fact]
    public async Task Agrees_with_its_reasons_whatever_they_are()
    {
        await _database.ExecuteAsync("""
            UPDATE product SET flagship = id % 3 = 0, flagship_basis = CASE WHEN id % 3 = 0 THEN 'STATED' END,
                development = (ARRAY['STRUGGLING', 'DEVELOPED', NULL])[id % 3 + 1];
            INSERT INTO product_village (product_id, village_code)
            SELECT 18 - n, '35.05.17.20' || lpad(n::text, 2, '0') FROM generate_series(3, 15) AS n
            ON CONFLICT DO NOTHING;
            INSERT INTO market_access (id, slug, kind, product_id)
            SELECT 100 + n, 'extra-' || n, (ARRAY['EXPORT', 'LOCAL', 'NATIONAL', 'RETAIL_AGREEMENT'])[n % 4 + 1], 3 + n * 5 % 13
            FROM generate_series(1, 6) AS n;
            INSERT INTO obstacle (id, slug, description, product_id, resolution)
            SELECT 100 + n, 'extra-' || n, 'It spoils', 3 + n * 3 % 13, CASE WHEN n % 2 = 0 THEN 'A cooler' END
            FROM generate_series(1, 8) AS n;
            INSERT INTO product_cluster_village (product_cluster_id, village_code) VALUES (1, '35.05.17.2001'), (2, '35.05.17.2004');
            """);

        Assert.Equal(0, await _database.ScalarAsync<long>("""
            SELECT count(*) FROM village_stage AS shown
            WHERE shown.stage <> coalesce((
                SELECT stage FROM village_stage_reason AS reason WHERE reason.village_code = shown.village_code
                ORDER BY array_position(ARRAY['NO_PRODUCT', 'STRUGGLING', 'DEVELOPED', 'FLAGSHIP', 'EXPORTING'], stage::text) DESC
                LIMIT 1), 'UNKNOWN')
            """));
    }

    [Fact]
    public async Task Of_many_villages_asks_for_products_only_where_there_are_any_and_hashes_the_rest()
    {
        await _database.ExecuteAsync("""
            INSERT INTO district (code, regency_code, name) VALUES ('35.05.18', '35.05', 'Many');
            INSERT INTO village (code, district_code, regency_code, name, kind, location)
            SELECT '35.05.18.' || lpad(n::text, 4, '0'), '35.05.18', '35.05', 'Desa ' || n, 'DESA', ST_Point(112, -8, 4326)
            FROM generate_series(1, 5000) AS n;
            ANALYZE;
            """);

        var loops = await LoopsAsync("SELECT stage, count(*) FROM village_stage WHERE village_code LIKE '35.05.18.%' GROUP BY stage");
        Assert.Equal(0, loops["product_village"].Max());
        Assert.Equal(1, loops["product_cluster_village"].Max());
        Assert.Equal(1, loops["obstacle"].Max());
    }

    [Fact]
    public async Task Of_one_village_is_looked_up_by_its_keys()
    {
        await _database.ExecuteAsync("""
            INSERT INTO village (code, district_code, regency_code, name, kind, location)
            SELECT '35.05.17.3' || lpad(n::text, 3, '0'), '35.05.17', '35.05', 'Desa ' || n, 'DESA', ST_Point(112, -8, 4326)
            FROM generate_series(0, 999) AS n;
            ANALYZE;
            """);

        var plan = await _database.ScalarAsync<string>(
            "EXPLAIN (FORMAT json) SELECT stage FROM village_stage WHERE village_code = '35.05.17.2005'");
        Assert.Contains("\"pk_village\"", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_the_row_that_gives_it() => Assert.Equal(
        ["development-11 11  ", "flagship-11 11  ", "market-access-12  12 ", "obstacle-6   6", "record   "],
        await _database.ScalarAsync<string[]>("""
            SELECT array_agg(concat(key, ' ', product_id, ' ', market_access_id, ' ', obstacle_id) ORDER BY key)
            FROM village_stage_reason WHERE right(village_code, 2) IN ('02', '06', '11', '12')
            """));

    /// <summary>How often each table was looked at, at each of its places in the plan.</summary>
    private async Task<ILookup<string, int>> LoopsAsync(string sql)
    {
        var plan = JsonNode.Parse(await _database.ScalarAsync<string>("EXPLAIN (ANALYZE, TIMING OFF, FORMAT json) " + sql))![0]!["Plan"]!;
        return Nodes(plan).Where(node => node["Relation Name"] is not null)
            .ToLookup(node => (string)node["Relation Name"]!, node => (int)node["Actual Loops"]!);
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode plan) =>
        [plan, .. (plan["Plans"]?.AsArray() ?? []).SelectMany(beneath => Nodes(beneath!))];
}
