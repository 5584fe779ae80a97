using Npgsql;
using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Storage;

public sealed class CheckConstraintTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>, IAsyncLifetime
{
    private TestDatabase _database = null!;

    /// <summary>Table, constraint, and what makes the good row bad.</summary>
    public static TheoryData<string, string, string> BadRows => new()
    {
        { "agency", "ck_agency_aliases", "aliases = array_fill('x'::text, ARRAY[51])" },
        { "agency", "ck_agency_kind", "kind = 'SHOP'" },
        { "agency", "ck_agency_name", "name = ' '" },
        { "agency", "ck_agency_slug", "slug = 'With Space'" },
        { "agrotourism_site", "ck_agrotourism_site_location", "location = ST_SetSRID(ST_MakePoint(0, 91), 4326)" },
        { "agrotourism_site", "ck_agrotourism_site_name", "name = ''" },
        { "agrotourism_site", "ck_agrotourism_site_name_id", "name_id = ''" },
        { "agrotourism_site", "ck_agrotourism_site_position_precision", "position_precision = 'GUESSED'" },
        { "agrotourism_site", "ck_agrotourism_site_season", "season_from_month = 5" },
        { "agrotourism_site", "ck_agrotourism_site_season", "season_from_month = 5, season_to_month = 13" },
        { "agrotourism_site", "ck_agrotourism_site_season", "season_from_month = 0, season_to_month = 1" },
        { "agrotourism_site", "ck_agrotourism_site_slug", "slug = '-x'" },
        { "agrotourism_site", "ck_agrotourism_site_status", "status = 'open'" },
        { "assistance", "ck_assistance_days", "promised_on = '2025-01-02', started_on = '2025-01-01'" },
        { "assistance", "ck_assistance_days", "started_on = '2025-01-02', ended_on = '2025-01-01'" },
        { "assistance", "ck_assistance_days", "promised_on = '2025-01-02', ended_on = '2025-01-01'" },
        { "assistance", "ck_assistance_kind", "kind = 'MONEY'" },
        { "assistance", "ck_assistance_slug", "slug = 'x--y'" },
        { "assistance", "ck_assistance_status", "status = 'LATER'" },
        { "assistance", "ck_assistance_subject", "programme_id = 1" },
        { "claim", "ck_claim_says", "says = E'\\n'" },
        { "claim", "ck_claim_subject", "agency_id = 1" },
        { "claim", "ck_claim_subject", "grade_id = 1" },
        { "claim", "ck_claim_subject", "permit_id = 1" },
        { "claim", "ck_claim_subject", "production_season_id = 1" },
        { "claim", "ck_claim_subject", "land_suitability_id = 1" },
        { "claim", "ck_claim_subject", "requirement_id = 1" },
        { "claim", "ck_claim_subject", "stage_help_id = 1" },
        { "claim", "ck_claim_subject", "programme_event_id = 1" },
        { "claim", "ck_claim_subject", "programme_phase_id = 1" },
        { "claim", "ck_claim_subject", "market_access_id = NULL" },
        { "commodity", "ck_commodity_category", "category = 'FOOD'" },
        { "commodity", "ck_commodity_name", "name = ''" },
        { "commodity", "ck_commodity_name_id", "name_id = ''" },
        { "commodity", "ck_commodity_slug", "slug = 'Coffee'" },
        { "demonstration_mark", "ck_demonstration_mark", "is_demonstration = false" },
        { "district", "ck_district_boundary", "boundary = 'SRID=4326;MULTIPOLYGON EMPTY'" },
        { "district", "ck_district_code", "code = '35.05.1'" },
        { "district", "ck_district_code", "regency_code = '35.04'" },
        { "district", "ck_district_name", "name = ''" },
        { "enrolment", "ck_enrolment_slug", "slug = ''" },
        { "enrolment", "ck_enrolment_status", "status = 'NAMED'" },
        { "grade", "ck_grade_scheme", "scheme = 'MICHELIN'" },
        { "grade", "ck_grade_slug", "slug = 'X'" },
        { "grade", "ck_grade_stars", "stars = 0" },
        { "grade", "ck_grade_stars", "stars = 6" },
        { "grade", "ck_grade_valid_until", "valid_until = awarded_on" },
        { "land_suitability", "ck_land_suitability_basis", "basis = 'RUMOUR'" },
        { "land_suitability", "ck_land_suitability_class", "class = 'S4'" },
        { "land_suitability", "ck_land_suitability_limiting_factors", "limiting_factors = '{wa,xx}'" },
        { "land_suitability", "ck_land_suitability_limiting_factors", "limiting_factors = array_fill('wa'::text, '{9}')" },
        { "land_suitability", "ck_land_suitability_slug", "slug = 'X'" },
        { "land_suitability", "ck_land_suitability_soil", "soil = 'ROCK', village_code = NULL" },
        { "land_suitability", "ck_land_suitability_subject", "village_code = NULL" },
        { "land_suitability", "ck_land_suitability_subject", "terrain_zone_id = 1" },
        { "land_suitability", "ck_land_suitability_subject", "terrain = 'HILLS'" },
        { "land_suitability", "ck_land_suitability_terrain", "terrain = 'MOON', village_code = NULL" },
        { "market_access", "ck_market_access_country", "country = 'jp'" },
        { "market_access", "ck_market_access_country", "kind = 'LOCAL'" },
        { "market_access", "ck_market_access_kind", "kind = 'WHOLESALE', country = NULL" },
        { "market_access", "ck_market_access_name", "name = ' '" },
        { "market_access", "ck_market_access_slug", "slug = 'é'" },
        { "market_access", "ck_market_access_subject", "regency_code = '35.05'" },
        { "market_access", "ck_market_access_subject", "product_id = NULL" },
        { "neighbour_village", "ck_neighbour_village_code", "code = '35.72.01'" },
        { "neighbour_village", "ck_neighbour_village_location", "location = 'SRID=4326;POINT EMPTY'" },
        { "neighbour_village", "ck_neighbour_village_name", "name = ''" },
        { "obstacle", "ck_obstacle_description", "description = ''" },
        { "obstacle", "ck_obstacle_resolved_on", "reported_on = '2025-01-02', resolved_on = '2025-01-01'" },
        { "obstacle", "ck_obstacle_slug", "slug = 'x-'" },
        { "obstacle", "ck_obstacle_subject", "product_id = 1" },
        { "permit", "ck_permit_expires_on", "expires_on = issued_on" },
        { "permit", "ck_permit_kind", "kind = 'SIUP'" },
        { "permit", "ck_permit_lacking", "status = 'LACKING'" },
        { "permit", "ck_permit_slug", "slug = 'X'" },
        { "permit", "ck_permit_status", "status = 'LOST'" },
        { "permit", "ck_permit_subject", "producer_id = 1" },
        { "permit", "ck_permit_subject", "product_id = NULL" },
        { "producer", "ck_producer_kind", "kind = 'FIRM'" },
        { "producer", "ck_producer_name", "name = ''" },
        { "producer", "ck_producer_name_id", "name_id = ''" },
        { "producer", "ck_producer_size", "size = 'HUGE'" },
        { "producer", "ck_producer_slug", "slug = 'a_b'" },
        { "producer", "ck_producer_workers", "workers = -1" },
        { "product", "ck_product_development", "development = 'FINE'" },
        { "product", "ck_product_flagship", "flagship = false" },
        { "product", "ck_product_flagship", "flagship_basis = NULL" },
        { "product", "ck_product_flagship_basis", "flagship_basis = 'GUESSED'" },
        { "product", "ck_product_name", "name = ''" },
        { "product", "ck_product_name_id", "name_id = ''" },
        { "product", "ck_product_price_from_idr", "price_from_idr = 0" },
        { "product", "ck_product_price_to_idr", "price_to_idr = 0" },
        { "product", "ck_product_price_to_idr", "price_from_idr = 2, price_to_idr = 1" },
        { "product", "ck_product_price_unit", "price_unit = ' '" },
        { "product", "ck_product_shelf_life_days", "shelf_life_days = 0" },
        { "product", "ck_product_slug", "slug = 'x.y'" },
        { "product_cluster", "ck_product_cluster_extent", "extent = 'SRID=4326;MULTIPOLYGON EMPTY'" },
        { "product_cluster", "ck_product_cluster_kind", "kind = 'GUESSED'" },
        { "product_cluster", "ck_product_cluster_name", "name = ''" },
        { "product_cluster", "ck_product_cluster_name_id", "name_id = ''" },
        { "product_cluster", "ck_product_cluster_slug", "slug = 'X'" },
        { "production_season", "ck_production_season_from_month", "from_month = 0" },
        { "production_season", "ck_production_season_quantity", "quantity = 0" },
        { "production_season", "ck_production_season_quantity", "quantity = 'NaN'" },
        { "production_season", "ck_production_season_slug", "slug = 'X'" },
        { "production_season", "ck_production_season_to_month", "to_month = 13" },
        { "production_season", "ck_production_season_unit", "unit = NULL" },
        { "production_season", "ck_production_season_unit", "unit = ' '" },
        { "production_season", "ck_production_season_year", "year = 24" },
        { "programme", "ck_programme_name", "name = ''" },
        { "programme", "ck_programme_selected_count", "selected_count = 66" },
        { "programme", "ck_programme_selected_count", "selected_count = -1" },
        { "programme", "ck_programme_slug", "slug = 'X'" },
        { "programme", "ck_programme_status", "status = 'OPEN'" },
        { "programme", "ck_programme_village_count", "village_count = -1, selected_count = NULL" },
        { "programme_event", "ck_programme_event_name", "name = ''" },
        { "programme_event", "ck_programme_event_slug", "slug = 'X'" },
        { "programme_phase", "ck_programme_phase_duration_weeks", "duration_weeks = 0" },
        { "programme_phase", "ck_programme_phase_ends_on", "starts_on = '2025-05-02', ends_on = '2025-05-01'" },
        { "programme_phase", "ck_programme_phase_name", "name = ''" },
        { "programme_phase", "ck_programme_phase_ordinal", "ordinal = 0" },
        { "programme_phase", "ck_programme_phase_slug", "slug = 'X'" },
        { "province", "ck_province_boundary", "boundary = ST_Multi(ST_MakeEnvelope(179, 0, 181, 1, 4326))" },
        { "province", "ck_province_code", "code = '3'" },
        { "province", "ck_province_name", "name = ''" },
        { "regency", "ck_regency_boundary", "boundary = ST_Multi(ST_MakeEnvelope(0, 89, 1, 91, 4326))" },
        { "regency", "ck_regency_code", "code = '3505'" },
        { "regency", "ck_regency_code", "province_code = '16'" },
        { "regency", "ck_regency_kind", "kind = 'CITY'" },
        { "regency", "ck_regency_name", "name = ''" },
        { "requirement", "ck_requirement_asks", "permit_kind = NULL" },
        { "requirement", "ck_requirement_asks", "min_stars = 3" },
        { "requirement", "ck_requirement_asks", "kind = 'GRADE', permit_kind = NULL, grade_scheme = 'OVOP'" },
        { "requirement", "ck_requirement_asks", "kind = 'GRADE', permit_kind = NULL, min_stars = 3" },
        { "requirement", "ck_requirement_asks", "kind = 'SHELF_LIFE', permit_kind = NULL" },
        { "requirement", "ck_requirement_category", "category = 'FOOD'" },
        { "requirement", "ck_requirement_description", "description = ''" },
        {
            "requirement", "ck_requirement_grade_scheme",
            "kind = 'GRADE', permit_kind = NULL, grade_scheme = 'MICHELIN', min_stars = 3"
        },
        { "requirement", "ck_requirement_kind", "kind = 'WISH', permit_kind = NULL" },
        {
            "requirement", "ck_requirement_min_shelf_life_days",
            "kind = 'SHELF_LIFE', permit_kind = NULL, min_shelf_life_days = 0"
        },
        {
            "requirement", "ck_requirement_min_stars",
            "kind = 'GRADE', permit_kind = NULL, grade_scheme = 'OVOP', min_stars = 6"
        },
        { "requirement", "ck_requirement_permit_kind", "permit_kind = 'SIUP'" },
        { "requirement", "ck_requirement_purpose", "purpose = 'FUN'" },
        { "requirement", "ck_requirement_slug", "slug = 'X'" },
        { "site_facility", "ck_site_facility_kind", "kind = 'CASINO'" },
        { "source", "ck_source_kind", "kind = 'RUMOUR'" },
        { "source", "ck_source_outlet", "outlet = ''" },
        { "source", "ck_source_slug", "slug = 'X'" },
        { "stage_help", "ck_stage_help_description", "description = ' '" },
        { "stage_help", "ck_stage_help_description", "description_id = ''" },
        { "stage_help", "ck_stage_help_kind", "kind = 'MONEY'" },
        { "stage_help", "ck_stage_help_slug", "slug = 'X'" },
        { "stage_help", "ck_stage_help_stage", "stage = 'RICH'" },
        { "stage_help", "ck_stage_help_stage_known", "stage = 'UNKNOWN'" },
        { "table_version_raise", "ck_table_version_raise_raises", "raises = -1" },
        { "terrain_share", "ck_terrain_share_share", "share = 0" },
        { "terrain_share", "ck_terrain_share_share", "share = 1.01" },
        { "terrain_share", "ck_terrain_share_share", "share = 'NaN'" },
        { "terrain_zone", "ck_terrain_zone_boundary", "boundary = 'SRID=4326;MULTIPOLYGON EMPTY'" },
        { "terrain_zone", "ck_terrain_zone_fertility", "fertility = 'POOR'" },
        { "terrain_zone", "ck_terrain_zone_name", "name = ''" },
        { "terrain_zone", "ck_terrain_zone_slug", "slug = 'X'" },
        { "terrain_zone", "ck_terrain_zone_soil", "soil = 'ROCK'" },
        { "terrain_zone", "ck_terrain_zone_terrain", "terrain = 'MOON'" },
        { "village", "ck_village_aliases", "aliases = array_fill('x'::text, ARRAY[51])" },
        { "village", "ck_village_area_km2", "area_km2 = 0" },
        { "village", "ck_village_area_km2", "area_km2 = 'Infinity'" },
        { "village", "ck_village_area_km2", "area_km2 = 'NaN'" },
        {
            "village", "ck_village_boundary",
            "boundary = 'SRID=4326;MULTIPOLYGON(((0 0, 1 1, 1 0, 0 1, 0 0)))'" // A bow tie.
        },
        { "village", "ck_village_boundary_has_source", "boundary = NULL" },
        { "village", "ck_village_boundary_has_source", "boundary_source = NULL" },
        { "village", "ck_village_boundary_source", "boundary_source = 'DRAWN'" },
        { "village", "ck_village_code", "code = '35.05.17.200'" },
        { "village", "ck_village_code", "district_code = '35.05.16'" },
        { "village", "ck_village_code", "regency_code = '35.04'" },
        { "village", "ck_village_kind", "kind = 'NAGARI'" },
        { "village", "ck_village_location", "location = ST_SetSRID(ST_MakePoint(-181, 0), 4326)" },
        { "village", "ck_village_location", "location = 'SRID=4326;POINT EMPTY'" },
        { "village", "ck_village_name", "name = E'\\t'" },
        { "village", "ck_village_product_record", "product_record = 'UNKNOWN'" },
        { "visit", "ck_visit_kind", "kind = 'HOLIDAY'" },
        { "visit", "ck_visit_slug", "slug = 'X'" },
    };

    public async Task InitializeAsync()
    {
        _database = await postgis.CreateDatabaseAsync();
        await _database.ExecuteAsync("INSERT INTO demonstration_mark DEFAULT VALUES");
        await _database.ExecuteAsync(SampleRows.Insert);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Each_refuses_a_bad_row()
    {
        foreach (var row in BadRows)
        {
            var (table, constraint, change) = ((string)row[0], (string)row[1], (string)row[2]);
            var sql = $"UPDATE {table} SET {change}";
            var exception = await Assert.ThrowsAsync<PostgresException>(() => _database.ExecuteAsync(sql));
            Assert.Equal(
                (sql, PostgresErrorCodes.CheckViolation, constraint),
                (sql, exception.SqlState, exception.ConstraintName));
        }
    }

    [Fact]
    public async Task None_is_missing_in_the_list_above()
    {
        var inDatabase = await _database.ScalarAsync<string[]>("""
            SELECT array_agg(conname::text) FROM pg_constraint
            WHERE contype = 'c' AND connamespace = 'public'::regnamespace AND conrelid <> 'spatial_ref_sys'::regclass
            """);
        Assert.Equal(
            inDatabase.Order(StringComparer.Ordinal),
            BadRows.Select(row => (string)row[1]).Distinct().Order(StringComparer.Ordinal));
    }
}
