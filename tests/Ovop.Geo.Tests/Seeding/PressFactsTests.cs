namespace Ovop.Geo.Tests.Seeding;

/// <summary>Every fact of the press, read back as it stands in the database, with the outlet that reports it.</summary>
public sealed class PressFactsTests(SeededDatabase database) : IClassFixture<SeededDatabase>
{
    [Fact]
    public async Task Products_stand_with_their_villages_their_producer_and_their_sources() => Assert.Equal(
        [
            "bags-serang; 36.04; bags; ; ; ; Banten Raya",
            "batik-serang; 36.04; batik; ; ; ; Banten Raya",
            "machetes-serang; 36.04; machetes; ; ; ; Banten Raya",
            "shoes-serang; 36.04; shoes; ; ; ; Banten Raya",
            "cassava-talang-bulang; 16.12; cassava; ; ; Talang Bulang; Tribun Palembang",
            "pineapple-produce-talang-bulang; 16.12; pineapple-produce; PKK; ; Talang Bulang; Tribun Palembang",
            "pineapple-talang-bulang; 16.12; pineapple; ; INFERRED; Talang Bulang; Sumsel Jarrakpos, Tribun Palembang",
            "chips-wonodadi; 35.05; chips; ; ; Wonodadi; Megapolitanpos",
            "coconut-shell-craft-wonodadi; 35.05; coconut-shell-craft; ; INFERRED; Wonodadi; Megapolitanpos",
            "etawa-goats-wonodadi; 35.05; etawa-goats; ; ; Wonodadi; Megapolitanpos",
            "herbal-drink-wonodadi; 35.05; herbal-drink; ; ; Wonodadi; Megapolitanpos",
            "snacks-wonodadi; 35.05; snacks; ; ; Wonodadi; Megapolitanpos",
            "wood-craft-wonodadi; 35.05; wood-craft; ; ; Wonodadi; Megapolitanpos",
            "air-rifles-pikatan; 35.05; air-rifles; ; ; Pikatan; Megapolitanpos",
            "chips-pikatan; 35.05; chips; ; ; Pikatan; Megapolitanpos",
            "farm-produce-pikatan; 35.05; farm-produce; BUMDES; ; Pikatan; Megapolitanpos",
            "goat-milk-pikatan; 35.05; goat-milk; ; ; Pikatan; Megapolitanpos",
            "ornamental-plants-pikatan; 35.05; ornamental-plants; ; ; Pikatan; Megapolitanpos",
            "kopi-tuan-galang; 35.05; coffee; BUMDESMA; INFERRED; Tembalang, Ngadirenggo, Tegalasri, Balerejo; "
                + "Pewartapos",
            "banana-snacks-balerejo; 35.05; banana-snacks; ; ; Balerejo; Pewartapos",
            "cassava-chips-balerejo; 35.05; cassava-chips; ; ; Balerejo; Pewartapos",
            "coffee-balerejo; 35.05; coffee; COMMUNITY; ; Balerejo; Lensa Nusantara",
            "wet-cakes-balerejo; 35.05; wet-cakes; ; ; Balerejo; Pewartapos",
            "pottery-bumijaya; 36.04; pottery; ; INFERRED; Bumijaya; Banten Raya",
        ],
        await database.RowsAsync("""
            SELECT p.slug, p.regency_code, c.slug, producer.kind, p.flagship_basis,
                   (SELECT string_agg(v.name, ', ' ORDER BY v.code) FROM product_village l
                    JOIN village v ON v.code = l.village_code WHERE l.product_id = p.id),
                   (SELECT string_agg(s.outlet, ', ' ORDER BY s.outlet) FROM claim JOIN source s ON s.id = source_id
                    WHERE claim.product_id = p.id)
            FROM product p JOIN commodity c ON c.id = p.commodity_id LEFT JOIN producer ON producer.id = p.producer_id
            ORDER BY (SELECT min(village_code) FROM product_village l WHERE l.product_id = p.id) NULLS FIRST,
                     p.slug COLLATE "C"
            """));

    [Fact]
    public async Task Only_villages_with_a_recorded_product_are_recorded_and_nobody_found_none() => Assert.Equal(
        [
            "RECORDED; 16.12.01.2001, 35.05.01.2005, 35.05.01.2008, 35.05.17.2005, 35.05.17.2007, 35.05.17.2008, "
                + "35.05.17.2009, 36.04.09.2009; 8; 8",
            "UNSURVEYED; ; 637; 0",
        ],
        await database.RowsAsync("""
            SELECT product_record,
                   string_agg(code, ', ' ORDER BY code) FILTER (WHERE product_record = 'RECORDED'), count(*),
                   count(*) FILTER (WHERE EXISTS (SELECT FROM product_village l WHERE l.village_code = code))
            FROM village GROUP BY 1 ORDER BY 1
            """));

    [Fact]
    public async Task The_coffee_of_four_villages_is_a_declared_cluster_with_their_joint_enterprise() => Assert.Equal(
        [
            "coffee-wlingi; DECLARED; coffee; BUMDESMA; 35.05.17.2005, 35.05.17.2007, 35.05.17.2008, 35.05.17.2009; "
                + "35.05.17.2005, 35.05.17.2007, 35.05.17.2008, 35.05.17.2009; Pewartapos",
        ],
        await database.RowsAsync("""
            SELECT k.slug, k.kind, c.slug, p.kind,
                   (SELECT string_agg(village_code, ', ' ORDER BY village_code) FROM product_cluster_village
                    WHERE product_cluster_id = k.id),
                   (SELECT string_agg(village_code, ', ' ORDER BY village_code) FROM producer_village
                    WHERE producer_id = p.id),
                   (SELECT string_agg(s.outlet, ', ') FROM claim JOIN source s ON s.id = source_id
                    WHERE product_cluster_id = k.id)
            FROM product_cluster k JOIN commodity c ON c.id = k.commodity_id JOIN producer p ON p.id = k.producer_id
            """));

    [Fact]
    public async Task Japan_stands_at_Balerejos_coffee_and_shows_in_the_cluster() => Assert.Equal(
        [
            "coffee-wlingi; EXPORT; JP; coffee-balerejo; Lensa Nusantara; Coffee made by the people of Balerejo has "
                + "reached Japan.",
        ],
        await database.RowsAsync("""
            SELECT k.slug, m.kind, m.country, p.slug, s.outlet, c.says
            FROM product_cluster_market_access v JOIN product_cluster k ON k.id = v.product_cluster_id
            JOIN market_access m ON m.id = v.market_access_id JOIN product p ON p.id = m.product_id
            JOIN claim c ON c.market_access_id = m.id JOIN source s ON s.id = c.source_id
            """));

    [Fact]
    public async Task Market_access_has_the_subject_and_partner_that_the_report_gives() => Assert.Equal(
        [
            "export-coconut-shell-craft-wonodadi; EXPORT; ; ; coconut-shell-craft-wonodadi; ; Megapolitanpos",
            "export-coffee-balerejo; EXPORT; JP; ; coffee-balerejo; ; Lensa Nusantara",
            "local-pineapple-produce-talang-bulang; LOCAL; ; ; pineapple-produce-talang-bulang; ; Tribun Palembang",
            "retail-blitar-alfamart; RETAIL_AGREEMENT; ; Alfamart; ; 35.05; Megapolitanpos",
            "retail-blitar-indomaret; RETAIL_AGREEMENT; ; Indomaret; ; 35.05; Megapolitanpos",
        ],
        await database.RowsAsync("""
            SELECT m.slug, m.kind, m.country, a.name, p.slug, m.regency_code, s.outlet
            FROM market_access m LEFT JOIN agency a ON a.id = m.agency_id LEFT JOIN product p ON p.id = m.product_id
            JOIN claim c ON c.market_access_id = m.id JOIN source s ON s.id = c.source_id
            WHERE m.product_cluster_id IS NULL ORDER BY m.slug COLLATE "C"
            """));

    [Fact]
    public async Task Producers_belong_to_their_villages() => Assert.Equal(
        [
            "bumdes-pikatan; BUMDES; 35.05; 35.05.01.2008; Megapolitanpos",
            "bumdesma-wlingi; BUMDESMA; 35.05; 35.05.17.2005 35.05.17.2007 35.05.17.2008 35.05.17.2009; Pewartapos",
            "people-of-balerejo; COMMUNITY; 35.05; 35.05.17.2009; Lensa Nusantara",
            "pkk-talang-bulang; PKK; 16.12; 16.12.01.2001; Tribun Palembang",
        ],
        await database.RowsAsync("""
            SELECT p.slug, p.kind, p.regency_code,
                   (SELECT string_agg(village_code, ' ' ORDER BY village_code) FROM producer_village
                    WHERE producer_id = p.id), s.outlet
            FROM producer p JOIN claim c ON c.producer_id = p.id JOIN source s ON s.id = c.source_id
            ORDER BY p.slug COLLATE "C"
            """));

    [Fact]
    public async Task Talang_Bulang_is_to_become_a_pineapple_centre_at_the_villages_point() => Assert.Equal(
        ["PLANNED; pineapple; Talang Bulang; VILLAGE; True; Sumsel Jarrakpos"],
        await database.RowsAsync("""
            SELECT a.status, c.slug, v.name, a.position_precision, ST_Equals(a.location, v.location), s.outlet
            FROM agrotourism_site a JOIN commodity c ON c.id = a.theme_id JOIN village v ON v.code = a.village_code
            JOIN claim ON claim.agrotourism_site_id = a.id JOIN source s ON s.id = claim.source_id
            """));

    [Fact]
    public async Task Programmes_have_their_counts_and_name_one_village() => Assert.Equal(
        [
            "ovop-blitar; 35.05; RUNNING; ; ; ",
            "ovop-pali; 16.12; RUNNING; 65; 17; Talang Bulang",
            "ovop-serang; 36.04; PROPOSED; ; ; ",
        ],
        await database.RowsAsync("""
            SELECT p.slug, p.regency_code, p.status, p.village_count, p.selected_count, string_agg(v.name, ', ')
            FROM programme p LEFT JOIN enrolment e ON e.programme_id = p.id AND e.status = 'SELECTED'
            LEFT JOIN village v ON v.code = e.village_code GROUP BY p.id ORDER BY p.slug COLLATE "C"
            """));

    [Fact]
    public async Task The_programme_of_Blitar_aims_to_narrow_the_gap_between_its_two_sides() => Assert.Equal(
        [
            "Megapolitanpos; Banks and other partners are drawn in.",
            "Megapolitanpos; Narrowing the gap between Blitar Utara and Blitar Selatan is the programme's aim.",
        ],
        await database.RowsAsync("""
            SELECT s.outlet, c.says FROM claim c JOIN programme p ON p.id = c.programme_id
            JOIN source s ON s.id = c.source_id WHERE p.slug = 'ovop-blitar' ORDER BY c.says
            """));

    [Fact]
    public async Task The_programme_of_PALI_has_three_phases() => Assert.Equal(
        [
            "1; Preparation; 10; ; ",
            "2; Launch of a prototype; ; ; third week of May 2025",
            "3; Other villages follow; ; ; ",
        ],
        await database.RowsAsync(
            "SELECT ordinal, name, duration_weeks, starts_on, printed_date FROM programme_phase ORDER BY ordinal"));

    [Fact]
    public async Task A_printed_date_that_contradicts_the_calendar_is_kept_and_noted() => Assert.Equal(
        [
            "A coordination meeting was held.; Wednesday 20/3/2025; "
                + "20 March 2025 was a Thursday: the printed weekday and date contradict each other.",
        ],
        await database.RowsAsync("""
            SELECT says, printed_date, note FROM claim
            WHERE programme_event_id IS NOT NULL AND printed_date LIKE '%2025'
            """));

    [Fact]
    public async Task Visits_tell_what_was_seen_asked_for_and_promised() => Assert.Equal(
        [
            "balerejo-2023-07-12; Balerejo; ; 2023-07-12; ; A bazaar of the village's flagship products: Kopi Tuan "
                + "Galang; also snacks: cassava chips, banana, wet cakes.; Branding by BUMDes and MSMEs; the Dinas "
                + "Koperasi dan Usaha Mikro to discover the village's potential, assist and train.; Assistance by the "
                + "agencies.; Lensa Nusantara, Pewartapos",
            "pikatan-2022-09-07; Pikatan; ; 2022-09-07; ; Processed food (chips), ornamental plants, Etawa goat milk, "
                + "air rifles, farm produce of the BUMDes.; ; ; Megapolitanpos",
            "wonodadi-2022-09-07; Wonodadi; ; 2022-09-07; ; Coconut-shell craft; chips, herbal toga drinks, snacks, "
                + "wood craft; breeders of Etawa goats.; The regent asks for the cakrapala motif on the coconut-shell "
                + "craft.; ; Megapolitanpos",
        ],
        await database.RowsAsync("""
            SELECT w.slug, v.name, w.kind, w.visited_on::text, w.official, w.seen, w.asked_for, w.promised,
                   (SELECT string_agg(DISTINCT s.outlet, ', ') FROM claim c JOIN source s ON s.id = c.source_id
                    WHERE c.visit_id = w.id)
            FROM visit w JOIN village v ON v.code = w.village_code ORDER BY w.slug COLLATE "C"
            """));

    [Fact]
    public async Task An_inquiry_into_obstacles_is_no_obstacle()
    {
        Assert.Equal(["0"], await database.RowsAsync("SELECT count(*) FROM obstacle"));
        Assert.Equal(
            [
                "pikatan-2022-09-07; The regent says that the visits serve to learn the obstacles, marketing among "
                    + "them.; An inquiry, not a reported obstacle.",
            ],
            await database.RowsAsync("""
                SELECT w.slug, c.says, c.note FROM claim c JOIN visit w ON w.id = c.visit_id
                WHERE c.says LIKE '%obstacles%'
                """));
    }

    [Fact]
    public async Task Assistance_is_promised_to_those_whom_the_reports_name() => Assert.Equal(
        [
            "balerejo-agencies; ; PROMISED; ; village 35.05.17.2009; Pewartapos",
            "batik-serang-capital; CAPITAL; PROMISED; ; product batik-serang; Banten Raya",
            "batik-serang-marketing; MARKETING; PROMISED; ; product batik-serang; Banten Raya",
            "ovop-pali-full; FULL; PROMISED; Dinas Koperasi dan UKM; programme ovop-pali; Sumsel Jarrakpos",
            "ovop-serang-capital; CAPITAL; PROMISED; ; programme ovop-serang; Banten Raya",
            "ovop-serang-human-resources; HUMAN_RESOURCES; PROMISED; ; programme ovop-serang; Banten Raya",
            "ovop-serang-marketing; MARKETING; PROMISED; ; programme ovop-serang; Banten Raya",
            "ovop-serang-packaging; PACKAGING; PROMISED; ; programme ovop-serang; Banten Raya",
            "ovop-serang-potential-discovery; POTENTIAL_DISCOVERY; PROMISED; ; programme ovop-serang; Banten Raya",
            "ovop-serang-shelf-life; SHELF_LIFE; PROMISED; ; programme ovop-serang; Banten Raya",
            "ovop-serang-stimulus; OTHER; PROMISED; ; programme ovop-serang; Banten Raya",
            "ovop-serang-technology; TECHNOLOGY; PROMISED; ; programme ovop-serang; Banten Raya",
            "pottery-bumijaya-marketing; MARKETING; PROMISED; ; product pottery-bumijaya; Banten Raya",
            "pottery-bumijaya-trends; TREND_INFORMATION; PROMISED; ; product pottery-bumijaya; Banten Raya",
        ],
        await database.RowsAsync("""
            SELECT a.slug, a.kind, a.status, g.name,
                   coalesce('village ' || a.village_code, 'product ' || p.slug, 'programme ' || o.slug), s.outlet
            FROM assistance a LEFT JOIN agency g ON g.id = a.agency_id LEFT JOIN product p ON p.id = a.product_id
            LEFT JOIN programme o ON o.id = a.programme_id
            JOIN claim c ON c.assistance_id = a.id JOIN source s ON s.id = c.source_id ORDER BY a.slug COLLATE "C"
            """));

    [Fact]
    public async Task Spellings_of_the_press_are_aliases() => Assert.Equal(
        ["35.05.17.2007; Ngadirengo", "35.05.17.2008; TegalAsri", "35.05.17.2009; Balairejo", "indomaret; Indomart"],
        await database.RowsAsync("""
            SELECT code, array_to_string(aliases, '|') FROM village WHERE aliases <> '{}'
            UNION ALL SELECT slug, array_to_string(aliases, '|') FROM agency WHERE aliases <> '{}' ORDER BY 1
            """));

    [Fact]
    public async Task Sources_have_the_dates_that_they_print() => Assert.Equal(
        [
            "banten-raya; Banten Raya; ; Tuesday (14/10); The printed date has no year.",
            "lensa-nusantara; Lensa Nusantara; ; ; On a visit of 2023-07-12. When the report was published is not "
                + "told.",
            "megapolitanpos; Megapolitanpos; ; ; On a visit of 2022-09-07. When the report was published is not told.",
            "pewartapos; Pewartapos; ; ; On a visit of 2023-07-12. When the report was published is not told.",
            "sumsel-jarrakpos; Sumsel Jarrakpos; ; ; On a coordination meeting printed as Wednesday 20/3/2025. When "
                + "the report was published is not told.",
            "tribun-palembang; Tribun Palembang; 2025-05-20; ; Second-hand.",
        ],
        await database.RowsAsync("""
            SELECT slug, outlet, published_on::text, printed_date, note FROM source WHERE kind = 'PRESS'
            ORDER BY slug COLLATE "C"
            """));

    [Fact]
    public async Task Areas_and_zones_say_what_the_press_says_of_them() => Assert.Equal(
        [
            "Megapolitanpos; regency 35.05; The river Brantas divides the regency.",
            "Megapolitanpos; zone Blitar Selatan; Barren, limestone hills.",
            "Megapolitanpos; zone Blitar Utara; More fertile soil, from Gunung Kelud.",
            "Pewartapos; coffee in village 35.05.17.2009; The village suits a coffee unlike others.",
        ],
        await database.RowsAsync("""
            SELECT s.outlet,
                   coalesce('regency ' || c.regency_code, 'village ' || c.village_code, 'zone ' || z.name,
                       m.slug || ' in village ' || l.village_code),
                   c.says
            FROM claim c JOIN source s ON s.id = c.source_id LEFT JOIN terrain_zone z ON z.id = c.terrain_zone_id
            LEFT JOIN land_suitability l ON l.id = c.land_suitability_id LEFT JOIN commodity m ON m.id = l.commodity_id
            WHERE s.kind = 'PRESS'
              AND num_nonnulls(c.regency_code, c.village_code, c.terrain_zone_id, c.land_suitability_id) = 1
            ORDER BY 1, 2
            """));

    [Fact]
    public async Task Commodities_have_the_slugs_that_clients_know() => Assert.Equal(
        ("air-rifles bags banana-snacks batik cassava cassava-chips chips coconut-shell-craft coffee etawa-goats "
            + "farm-produce goat-milk herbal-drink machetes ornamental-plants pineapple pineapple-produce pottery "
            + "shoes snacks wet-cakes wood-craft").Split(' '),
        await database.RowsAsync("SELECT slug FROM commodity ORDER BY slug COLLATE \"C\""));
}
