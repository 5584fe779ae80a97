using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Products;

/// <summary>Products in depth, over HTTP: what the seed knows, and rows that somebody added to it.</summary>
public class ProductDepthTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    private const string Rows =
        """
        UPDATE product SET price_from_idr = 50000, price_to_idr = 80000, price_unit = 'kg', shelf_life_days = 180
        WHERE slug = 'kopi-tuan-galang';
        UPDATE producer SET size = 'SMALL', workers = 12 WHERE slug = 'bumdesma-wlingi';
        INSERT INTO grade (slug, product_id, scheme, stars, awarded_on, body)
        SELECT 'galang-2024', id, 'OVOP', 4, '2024-10-01', 'Kementerian Perindustrian' FROM product WHERE slug = 'kopi-tuan-galang';
        INSERT INTO permit (slug, kind, status, number, expires_on, product_id)
        SELECT 'galang-pirt', 'PIRT', 'HELD', '2063505', current_date - 1, id FROM product WHERE slug = 'kopi-tuan-galang';
        INSERT INTO permit (slug, kind, status, producer_id)
        SELECT 'bumdesma-nib', 'NIB', 'HELD', id FROM producer WHERE slug = 'bumdesma-wlingi';
        INSERT INTO production_season (slug, product_id, from_month, to_month, quantity, unit, year)
        SELECT 'galang-2024', id, 5, 8, 1200.5, 'kg', 2024 FROM product WHERE slug = 'kopi-tuan-galang';
        INSERT INTO requirement (slug, purpose, kind, permit_kind, grade_scheme, min_stars, min_shelf_life_days, category, description) VALUES
            ('a-nib', 'RETAIL', 'PERMIT', 'NIB', NULL, NULL, NULL, NULL, 'A business number'),
            ('b-pirt', 'RETAIL', 'PERMIT', 'PIRT', NULL, NULL, NULL, 'CROP', 'A home-industry number'),
            ('c-stars', 'EXPORT', 'GRADE', NULL, 'OVOP', 3, NULL, NULL, 'Three stars'),
            ('d-halal', 'EXPORT', 'PERMIT', 'HALAL', NULL, NULL, NULL, NULL, 'Halal'),
            ('e-drinks', 'RETAIL', 'SHELF_LIFE', NULL, NULL, NULL, 30, 'DRINK', 'Drinks keep a month');
        UPDATE agrotourism_site SET season_from_month = 11, season_to_month = 2, access = 'By the inter-regency road';
        INSERT INTO site_facility (agrotourism_site_id, kind) SELECT id, unnest(ARRAY['STEP_FREE', 'PARKING']) FROM agrotourism_site;
        INSERT INTO land_suitability (slug, commodity_id, soil, class, limiting_factors, basis)
        SELECT 'coffee-limestone', id, 'LIMESTONE', 'S3', '{wa,rc}', 'EXPERT' FROM commodity WHERE slug = 'coffee';
        """;

    [Fact]
    public async Task Of_the_seed_is_mostly_unknown_and_says_so() => Assert.Equal(
        """{"pottery":{"development":"DEVELOPED","priceFromIdr":null,"priceToIdr":null,"priceUnit":null,"shelfLifeDays":null,"grades":[],"permits":[],"productionSeasons":[],"requirements":{"totalCount":0}},"products":{"nodes":[{"slug":"batik-serang"},{"slug":"pottery-bumijaya"}]},"shop":{"name":"Warung Olahan Nanas","sincePrinted":"May 2025","label":"Pasar lokal, Warung Olahan Nanas"},"producers":{"totalCount":0}}""",
        await seeded.Server.DataAsync(
            """
            {
              pottery: productBySlug(slug: "pottery-bumijaya") {
                development priceFromIdr priceToIdr priceUnit shelfLifeDays grades { stars } permits { kind }
                productionSeasons { fromMonth } requirements { totalCount }
              }
              products(where: { development: { eq: DEVELOPED } }, order: [{ slug: ASC }]) { nodes { slug } }
              shop: marketAccessBySlug(slug: "local-pineapple-produce-talang-bulang") { name sincePrinted label }
              producers(where: { size: { neq: null } }) { totalCount }
            }
            """));

    [Fact]
    public async Task Of_rows_that_somebody_added_is_read_filtered_and_found_again()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await database.ExecuteAsync(Rows);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);

        Assert.Equal(
            """{"product":{"priceFromIdr":50000,"priceToIdr":80000,"priceUnit":"kg","shelfLifeDays":180,"grades":[{"stars":4,"scheme":"OVOP","awardedOn":"2024-10-01","validUntil":null,"body":"Kementerian Perindustrian","label":"Penghargaan OVOP, bintang 4","en":"OVOP award, 4 stars"}],"permits":[{"kind":"PIRT","status":"HELD","number":"2063505","label":"PIRT, dimiliki"}],"productionSeasons":[{"quantity":1200.5,"unit":"kg","year":2024,"label":"Mei sampai Agustus"}],"producer":{"size":"SMALL","workers":12,"permits":[{"label":"Business number (NIB), held"}]},"requirements":{"nodes":[{"status":"MET","requirement":{"slug":"a-nib"}},{"status":"NOT_MET","requirement":{"slug":"b-pirt"}},{"status":"MET","requirement":{"slug":"c-stars"}},{"status":"UNKNOWN","requirement":{"slug":"d-halal"}}]}}}""",
            await server.DataAsync(
                """
                {
                  product: productBySlug(slug: "kopi-tuan-galang") {
                    priceFromIdr priceToIdr priceUnit shelfLifeDays
                    grades { stars scheme awardedOn validUntil body label en: label(language: EN) }
                    permits { kind status number label }
                    productionSeasons { quantity unit year label }
                    producer { size workers permits { label(language: EN) } }
                    requirements(order: [{ requirement: { slug: ASC } }]) { nodes { status requirement { slug } } }
                  }
                }
                """));
        Assert.Equal(
            """{"ready":{"nodes":[{"slug":"kopi-tuan-galang"}]},"drinks":{"products":{"nodes":[{"product":{"slug":"goat-milk-pikatan"},"status":"UNKNOWN"},{"product":{"slug":"herbal-drink-wonodadi"},"status":"UNKNOWN"}]}},"grades":{"nodes":[{"product":{"slug":"kopi-tuan-galang"}}]},"permits":{"totalCount":2},"productionSeasons":{"totalCount":1},"requirements":{"aggregate":{"count":5}}}""",
            await server.DataAsync(
                """
                {
                  ready: products(where: { requirements: { some: { status: { eq: MET }, requirement: { purpose: { eq: EXPORT } } } } }) { nodes { slug } }
                  drinks: requirementBySlug(slug: "e-drinks") { products(order: [{ product: { slug: ASC } }]) { nodes { product { slug } status } } }
                  grades(where: { stars: { gte: 4 } }) { nodes { product { slug } } }
                  permits { totalCount }
                  productionSeasons { totalCount }
                  requirements { aggregate { count } }
                }
                """));
        Assert.Equal(
            """{"site":{"seasonFromMonth":11,"seasonToMonth":2,"access":"By the inter-regency road","facilities":[{"kind":"PARKING","label":"Tempat parkir"},{"kind":"STEP_FREE","label":"Jalur tanpa tangga"}]},"zone":{"suitabilities":{"nodes":[{"class":"S3","limitingFactors":["wa","rc"],"label":"Kopi, sesuai marginal (S3)"}]}},"villages":{"totalCount":1}}""",
            await server.DataAsync(
                """
                {
                  site: agrotourismSiteBySlug(slug: "pineapple-talang-bulang") { seasonFromMonth seasonToMonth access facilities { kind label } }
                  zone: terrainZoneBySlug(slug: "blitar-selatan") { suitabilities { nodes { class limitingFactors label } } }
                  villages(where: { suitabilities: { some: { suitability: { class: { eq: S3 } } } }, name: { eq: "Jimbe" }, terrainZone: { name: { eq: "Blitar Selatan" } } }) { totalCount }
                }
                """));
    }

    [Fact]
    public async Task Has_ids_that_find_it_again_whatever_its_key_is_made_of()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await database.ExecuteAsync(Rows);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);
        var answer = await server.AskAsync(
            """
            {
              agrotourismSites { nodes { facilities { id } } }
              villageByCode(code: "35.05.17.2009") {
                stageReasons { id } timeline(first: 1) { nodes { id } } suitabilities { nodes { id } }
              }
              waiting(first: 1) { nodes { id } }
              productBySlug(slug: "kopi-tuan-galang") { requirements(first: 1) { nodes { id } } }
            }
            """);
        var data = answer["data"]!;
        var village = data["villageByCode"]!;
        string[] ids =
        [
            (string)data["agrotourismSites"]!["nodes"]![0]!["facilities"]![0]!["id"]!,
            (string)village["stageReasons"]![0]!["id"]!,
            (string)village["timeline"]!["nodes"]![0]!["id"]!,
            (string)village["suitabilities"]!["nodes"]![0]!["id"]!,
            (string)data["waiting"]!["nodes"]![0]!["id"]!,
            (string)data["productBySlug"]!["requirements"]!["nodes"]![0]!["id"]!,
        ];

        Assert.Equal(
            """{"nodes":[{"__typename":"SiteFacility","kind":"PARKING"},{"__typename":"VillageStageReason","stage":"FLAGSHIP"},{"__typename":"VillageEvent"},{"__typename":"VillageSuitability"},{"__typename":"WaitingItem"},{"__typename":"ProductRequirement"}]}""",
            await server.DataAsync(
                """query($ids: [ID!]!) { nodes(ids: $ids) { __typename ... on SiteFacility { kind } ... on VillageStageReason { stage } } }""",
                new { ids }));
    }
}
