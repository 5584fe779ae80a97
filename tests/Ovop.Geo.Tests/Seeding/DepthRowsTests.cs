using Ovop.Testing.Postgis;

namespace Ovop.Geo.Tests.Seeding;

/// <summary>Somebody's own rows of the tables in depth: written, found unchanged, changed and taken back.</summary>
public sealed class DepthRowsTests(PostgisFixture postgis) : IClassFixture<PostgisFixture>
{
    private static readonly (string File, string Text)[] Rows =
    [
        (
            "products.csv",
            """
            slug,name,commodity,producer,regency,flagship_basis,description,development,price_from_idr,price_to_idr,price_unit,shelf_life_days
            milk-jimbe,Goat milk of Jimbe,goat-milk,milk-makers,35.05,,,STRUGGLING,15000,18000,litre,3

            """
        ),
        ("producers.csv", "slug,name,kind,regency,size,workers\nmilk-makers,Milk makers,MSME,35.05,MICRO,4\n"),
        ("product_villages.csv", "product,village\nmilk-jimbe,35.05.04.2009\n"),
        (
            "grades.csv",
            "slug,product,scheme,stars,awarded_on,valid_until,body\n"
                + "milk-ovop,milk-jimbe,OVOP,2,2024-10-01,2026-10-01,Kementerian Perindustrian\n"
        ),
        (
            "permits.csv",
            "slug,kind,status,number,issued_on,expires_on,product,producer\n"
                + "milk-pirt,PIRT,HELD,2063505,2023-01-02,2028-01-02,milk-jimbe,\nmakers-nib,NIB,LACKING,,,,,milk-makers\n"
        ),
        (
            "production_seasons.csv",
            "slug,product,from_month,to_month,quantity,unit,year\nmilk-rains,milk-jimbe,11,3,900.5,litre,2024\n"
        ),
        (
            "land_suitabilities.csv",
            "slug,commodity,village,terrain_zone,soil,terrain,class,limiting_factors,basis,note\n"
                + "coffee-hills,coffee,,,LIMESTONE,HILLS,S3,wa|eh,EXPERT,\n"
        ),
        (
            "requirements.csv",
            "slug,purpose,kind,permit_kind,grade_scheme,min_stars,min_shelf_life_days,category,agency,description\n"
                + "shops-keep,RETAIL,SHELF_LIFE,,,,30,DRINK,alfamart,Keeps thirty days\n"
        ),
        (
            "programme_events.csv",
            "slug,programme,name,held_on,printed_date,note,description\nfair,ovop-blitar,Fair,,May,,A fair\n"
        ),
        (
            "programme_phases.csv",
            "programme,ordinal,name,description,duration_weeks,starts_on,printed_date,ends_on,note\n"
                + "ovop-blitar,1,Fair season,,,2025-05-01,May,2025-05-31,The print has no year.\n"
        ),
        (
            "stage_help.csv",
            "slug,stage,kind,description,description_id\nflagship-brand,FLAGSHIP,BRANDING,A brand.,Merek.\n"
        ),
        ("site_facilities.csv", "agrotourism_site,kind\npineapple-talang-bulang,PARKING\n"),
        (
            "visits.csv",
            "slug,village,kind,visited_on,official,seen,asked_for,promised,purpose\n"
                + "jimbe-2025,35.05.04.2009,,2025-02-01,,,,,To taste\n"
        ),
        (
            "obstacles.csv",
            "slug,village,product,regency,description,reported_on,resolved_on,resolution,visit\n"
                + "spoils,,milk-jimbe,,It spoils,2025-02-01,2025-03-01,A cooler,jimbe-2025\n"
        ),
        (
            "assistances.csv",
            "slug,kind,status,agency,village,product,programme,regency,description,promised_on,started_on,ended_on,outcome,visit,obstacle\n"
                + "cooler,TECHNOLOGY,DONE,,,milk-jimbe,,,,2025-02-01,2025-02-10,2025-03-01,It keeps,jimbe-2025,spoils\n"
        ),
        ("sources.csv", "slug,kind,outlet,title,url,published_on,accessed_on,printed_date,licence,note\nsurvey,SURVEY,Bappeda,,,,,,,\n"),
        (
            "claims.csv",
            """
            source,subject_table,subject,says,printed_date,note,contradicts
            survey,grade,milk-ovop,Two stars.,,,
            survey,permit,milk-pirt,It has a number.,,,false
            survey,production_season,milk-rains,Most in the rains.,,,
            survey,land_suitability,coffee-hills,Too dry.,,,true
            survey,requirement,shops-keep,It must keep.,,,
            survey,programme_event,fair,There was a fair.,,,
            survey,stage_help,flagship-brand,Flagships want a brand.,,,

            """
        ),
    ];

    [Fact]
    public async Task Stand_as_the_files_say_and_need_no_second_run()
    {
        await using var seed = await SeedDatabase.CreateSeededAsync(postgis);

        var report = await seed.SeedOwnAsync(Rows);

        Assert.Equal((24, 0, 0, 0), (report.Inserted, report.Updated, report.Removed, report.Kept.Count));
        Assert.Equal(
            "STRUGGLING 15000 18000 litre 3 MICRO 4; OVOP 2 2024-10-01 2026-10-01 Kementerian Perindustrian; "
                + "PIRT HELD 2063505 2023-01-02 2028-01-02; NIB LACKING; 11 3 900.5 litre 2024; "
                + "LIMESTONE HILLS S3 {wa,eh} EXPERT; RETAIL SHELF_LIFE 30 DRINK alfamart; Fair May A fair; 2025-05-01 2025-05-31 May The print has no year.; FLAGSHIP BRANDING A brand. Merek.; PARKING; "
                + "To taste; 2025-02-01 2025-03-01 A cooler jimbe-2025; "
                + "2025-02-01 2025-02-10 2025-03-01 It keeps jimbe-2025 spoils; 1 of 7",
            await seed.ScalarAsync<string>("""
                SELECT concat_ws('; ',
                    (SELECT concat_ws(' ', development, price_from_idr, price_to_idr, price_unit, shelf_life_days, size, workers)
                        FROM product JOIN producer ON producer.id = producer_id WHERE product.slug = 'milk-jimbe'),
                    (SELECT concat_ws(' ', scheme, stars, awarded_on, valid_until, body) FROM grade),
                    (SELECT string_agg(concat_ws(' ', kind, status, number, issued_on, expires_on), '; ' ORDER BY id) FROM permit),
                    (SELECT concat_ws(' ', from_month, to_month, quantity, unit, year) FROM production_season),
                    (SELECT concat_ws(' ', soil, terrain, class, limiting_factors, basis) FROM land_suitability
                        WHERE slug = 'coffee-hills'),
                    (SELECT concat_ws(' ', purpose, requirement.kind, min_shelf_life_days, category, agency.slug)
                        FROM requirement JOIN agency ON agency.id = agency_id),
                    (SELECT concat_ws(' ', name, held_on, printed_date, description) FROM programme_event WHERE slug = 'fair'),
                    (SELECT concat_ws(' ', starts_on, ends_on, programme_phase.printed_date, note) FROM programme_phase WHERE note IS NOT NULL),
                    (SELECT concat_ws(' ', stage, kind, description, description_id) FROM stage_help WHERE slug = 'flagship-brand'),
                    (SELECT kind FROM site_facility),
                    (SELECT purpose FROM visit WHERE slug = 'jimbe-2025'),
                    (SELECT concat_ws(' ', reported_on, resolved_on, resolution, visit.slug)
                        FROM obstacle JOIN visit ON visit.id = visit_id),
                    (SELECT concat_ws(' ', promised_on, started_on, ended_on, outcome, visit.slug, obstacle.slug)
                        FROM assistance JOIN visit ON visit.id = assistance.visit_id
                        JOIN obstacle ON obstacle.id = obstacle_id),
                    (SELECT count(*) FILTER (WHERE contradicts) || ' of ' || count(*)
                        FROM claim JOIN source ON source.id = source_id WHERE source.slug = 'survey'))
                """));
        Assert.True((await seed.SeedOwnAsync(Rows)).IsUpToDate);
    }

    [Fact]
    public async Task Are_changed_with_their_files_and_taken_back_with_them()
    {
        await using var seed = await SeedDatabase.CreateSeededAsync(postgis);
        await seed.SeedOwnAsync(Rows);

        var changed = Rows.Select(file => (file.File, file.Text
            .Replace(",OVOP,2,", ",OVOP,3,", StringComparison.Ordinal)
            .Replace(",S3,wa|eh,", ",S2,,", StringComparison.Ordinal)
            .Replace(",Fair,,May,", ",Fair,2025-05-01,May,", StringComparison.Ordinal)
            .Replace("Too dry.,,,true", "Too dry.,,,", StringComparison.Ordinal))).ToArray();
        var update = await seed.SeedOwnAsync(changed);
        var withdrawal = await seed.SeedOwnAsync(
            [.. changed.Select(file => (file.File, file.Item2[..(file.Item2.IndexOf('\n', StringComparison.Ordinal) + 1)]))]);

        Assert.Equal((0, 4, 0), (update.Inserted, update.Updated, update.Removed));
        Assert.Equal((0, 0, 24, 0), (withdrawal.Inserted, withdrawal.Updated, withdrawal.Removed, withdrawal.Kept.Count));
        Assert.Equal("0 0 0 1 0 1 0", await seed.ScalarAsync<string>("""
            SELECT concat_ws(' ', (SELECT count(*) FROM grade), (SELECT count(*) FROM permit),
                (SELECT count(*) FROM production_season), (SELECT count(*) FROM land_suitability),
                (SELECT count(*) FROM requirement), (SELECT count(*) FROM programme_event),
                (SELECT count(*) FROM site_facility))
            """));
    }
}
