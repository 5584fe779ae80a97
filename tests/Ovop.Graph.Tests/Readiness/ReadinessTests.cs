using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Readiness;

/// <summary>What products are ready for, over HTTP: on the seed, which knows no list, and with lists that somebody added.</summary>
public class ReadinessTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    /// <summary>
    /// By hand. Retail asks a business number of all and a home-industry number of crops, export a halal permit of all. Kopi
    /// Tuan Galang: its producer's number holds, its own home-industry number ran out yesterday. Coffee of Balerejo: both
    /// hold. Pineapple: nobody tells of its number, and it has only applied for the other.
    /// </summary>
    private const string Lists =
        """
        INSERT INTO requirement (slug, purpose, kind, permit_kind, category, description) VALUES
            ('a-nib', 'RETAIL', 'PERMIT', 'NIB', NULL, 'A business number'),
            ('b-pirt', 'RETAIL', 'PERMIT', 'PIRT', 'CROP', 'A home-industry number'),
            ('c-halal', 'EXPORT', 'PERMIT', 'HALAL', NULL, 'Halal');
        INSERT INTO source (slug, kind, outlet) VALUES ('shops', 'REGISTER', 'The shops');
        INSERT INTO claim (source_id, says, requirement_id) SELECT source.id, 'Crops need it.', requirement.id
        FROM source, requirement WHERE source.slug = 'shops' AND requirement.slug = 'b-pirt';
        INSERT INTO permit (slug, kind, status, producer_id)
        SELECT 'nib-' || slug, 'NIB', 'HELD', id FROM producer WHERE slug IN ('bumdesma-wlingi', 'people-of-balerejo');
        INSERT INTO permit (slug, kind, status, product_id, expires_on)
        SELECT 'pirt-' || slug, 'PIRT', CASE slug WHEN 'pineapple-talang-bulang' THEN 'APPLIED' ELSE 'HELD' END, id,
            CASE slug WHEN 'kopi-tuan-galang' THEN current_date - 1 WHEN 'coffee-balerejo' THEN current_date + 30 END
        FROM product WHERE slug IN ('kopi-tuan-galang', 'coffee-balerejo', 'pineapple-talang-bulang');
        UPDATE producer SET size = 'MICRO' WHERE slug = 'people-of-balerejo';
        UPDATE product SET price_from_idr = 40000, price_to_idr = 60000, price_unit = 'kg' WHERE slug = 'coffee-balerejo';
        INSERT INTO production_season (slug, product_id, from_month, to_month)
        SELECT 'rains', id, 11, 2 FROM product WHERE slug = 'pineapple-talang-bulang';
        INSERT INTO production_season (slug, product_id, from_month, to_month)
        SELECT 'dry', id, 5, 8 FROM product WHERE slug = 'coffee-balerejo';
        """;

    [Fact]
    public async Task Without_a_list_is_that_requirements_are_unknown() => Assert.Equal(
        """{"all":{"totalCount":24},"unknown":{"totalCount":24},"others":{"totalCount":0},"productBySlug":{"readiness":{"state":"REQUIREMENTS_UNKNOWN","label":"Ekspor: persyaratan belum diketahui","metCount":0,"meets":[],"lacks":[],"unknown":[]}}}""",
        await seeded.Server.DataAsync(
            """
            {
              all: readiness(for: RETAIL) { totalCount }
              unknown: readiness(for: RETAIL, states: [REQUIREMENTS_UNKNOWN]) { totalCount }
              others: readiness(for: EXPORT, states: [READY, NOT_READY, NOT_KNOWN]) { totalCount }
              productBySlug(slug: "pottery-bumijaya") { readiness(for: EXPORT) { state label metCount meets { status } lacks { status } unknown { status } } }
            }
            """));

    [Fact]
    public async Task Tells_of_each_product_what_it_meets_lacks_and_what_nobody_tells()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await database.ExecuteAsync(Lists);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);

        Assert.Equal(
            """{"readiness":{"totalCount":3,"nodes":[{"product":{"slug":"coffee-balerejo"},"state":"READY","label":"Ritel: siap","meets":[{"requirement":{"slug":"a-nib"}},{"requirement":{"slug":"b-pirt"}}],"lacks":[],"unknown":[]},{"product":{"slug":"kopi-tuan-galang"},"state":"NOT_READY","label":"Ritel: belum siap","meets":[{"requirement":{"slug":"a-nib"}}],"lacks":[{"requirement":{"slug":"b-pirt"}}],"unknown":[]},{"product":{"slug":"pineapple-talang-bulang"},"state":"NOT_READY","label":"Ritel: belum siap","meets":[],"lacks":[{"requirement":{"slug":"b-pirt"}}],"unknown":[{"requirement":{"slug":"a-nib"}}]}]}}""",
            await server.DataAsync(
                """
                {
                  readiness(
                    for: RETAIL
                    where: { slug: { in: ["kopi-tuan-galang", "coffee-balerejo", "pineapple-talang-bulang"] } }
                    order: [{ slug: ASC }]
                  ) {
                    totalCount
                    nodes {
                      product { slug } state label
                      meets { requirement { slug } } lacks { requirement { slug } } unknown { requirement { slug } }
                    }
                  }
                }
                """));
        Assert.Equal(
            """{"ready":{"nodes":[{"metCount":2,"notMetCount":0,"unknownCount":0,"product":{"slug":"coffee-balerejo"}}]},"notReady":{"totalCount":2},"notKnown":{"totalCount":21},"export":{"totalCount":24},"products":{"nodes":[{"slug":"coffee-balerejo"}]},"states":{"aggregate":{"count":24,"state":{"ready":1,"notReady":2,"notKnown":21,"requirementsUnknown":0}}}}""",
            await server.DataAsync(
                """
                query($ready: [ReadinessState!] = [READY], $purpose: RequirementPurpose! = RETAIL) {
                  ready: readiness(for: $purpose, states: $ready) { nodes { metCount notMetCount unknownCount product { slug } } }
                  notReady: readiness(for: RETAIL, states: [NOT_READY]) { totalCount }
                  notKnown: readiness(for: RETAIL, states: [NOT_KNOWN]) { totalCount }
                  export: readiness(for: EXPORT, states: [NOT_KNOWN]) { totalCount }
                  products(where: { readiness: { some: { purpose: { eq: RETAIL }, state: { eq: READY } } } }) { nodes { slug } }
                  states: readiness(for: RETAIL) { aggregate { count state { ready notReady notKnown requirementsUnknown } } }
                }
                """));
    }

    [Fact]
    public async Task Rests_on_permits_with_their_last_day_and_on_lists_with_their_sources()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await database.ExecuteAsync(Lists);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);

        Assert.Equal(
            """{"products":{"nodes":[{"slug":"coffee-balerejo","retail":{"lacks":[],"unknown":[]},"export":{"state":"NOT_KNOWN","lacks":[],"unknown":[{"label":"Not known: Halal","requirement":{"description":"Halal","sources":[]},"permits":[]}]}},{"slug":"kopi-tuan-galang","retail":{"lacks":[{"label":"Not met: A home-industry number","requirement":{"description":"A home-industry number","sources":[{"outlet":"The shops","says":"Crops need it."}]},"permits":[{"slug":"pirt-kopi-tuan-galang","status":"HELD"}]}],"unknown":[]},"export":{"state":"NOT_KNOWN","lacks":[],"unknown":[{"label":"Not known: Halal","requirement":{"description":"Halal","sources":[]},"permits":[]}]}}]}}""",
            await server.DataAsync(
                """
                {
                  products(where: { commodity: { slug: { eq: "coffee" } } }, order: [{ slug: ASC }]) {
                    nodes {
                      slug
                      retail: readiness(for: RETAIL) { ...open }
                      export: readiness(for: EXPORT) { state ...open }
                    }
                  }
                }
                fragment open on ProductReadiness { lacks { ...asked } unknown { ...asked } }
                fragment asked on ProductRequirement { label(language: EN) requirement { description sources { outlet says } } permits { slug status } }
                """));
    }

    [Fact]
    public async Task Products_are_found_by_expiry_season_price_and_size()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await database.ExecuteAsync(Lists);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);
        var today = await database.ScalarAsync<DateOnly>("SELECT current_date");

        Assert.Equal(
            """{"lapsed":{"nodes":[{"slug":"pirt-kopi-tuan-galang"}]},"soon":{"nodes":[{"slug":"coffee-balerejo"},{"slug":"kopi-tuan-galang"}]},"january":{"nodes":[{"slug":"pineapple-talang-bulang","productionSeasons":[{"label":"November sampai Februari","months":[{"month":1},{"month":2},{"month":11},{"month":12}]}]}]},"june":{"nodes":[{"slug":"coffee-balerejo"}]},"march":{"nodes":[]},"cheap":{"nodes":[{"slug":"coffee-balerejo"}]},"micro":{"nodes":[{"slug":"coffee-balerejo","producer":{"size":"MICRO"}}]}}""",
            await server.DataAsync(
                """
                query($today: Date, $soon: Date) {
                  lapsed: permits(where: { expiresOn: { lt: $today } }) { nodes { slug } }
                  soon: products(where: { permits: { some: { expiresOn: { lt: $soon } } } }, order: [{ slug: ASC }]) { nodes { slug } }
                  january: products(where: { productionSeasons: { some: { months: { some: { month: { eq: 1 } } } } } }) {
                    nodes { slug productionSeasons { label months { month } } }
                  }
                  june: products(where: { productionSeasons: { some: { months: { some: { month: { eq: 6 } } } } } }) { nodes { slug } }
                  march: products(where: { productionSeasons: { some: { months: { some: { month: { eq: 3 } } } } } }) { nodes { slug } }
                  cheap: products(where: { priceToIdr: { lte: 60000 } }) { nodes { slug } }
                  micro: products(where: { producer: { size: { eq: MICRO } } }) { nodes { slug producer { size } } }
                }
                """,
                new { today = today.ToString("yyyy-MM-dd", null), soon = today.AddDays(60).ToString("yyyy-MM-dd", null) }));
    }

    [Fact]
    public async Task Has_ids_that_find_it_again()
    {
        var answer = await seeded.Server.AskAsync(
            """{ readiness(for: EXPORT, first: 1) { nodes { id } } needs(stages: [EXPORTING], first: 1) { nodes { id } } villageByCode(code: "36.04.09.2009") { need { help { id } } } }""");
        var data = answer["data"]!;
        string[] ids =
        [
            (string)data["readiness"]!["nodes"]![0]!["id"]!,
            (string)data["needs"]!["nodes"]![0]!["id"]!,
            (string)data["villageByCode"]!["need"]!["help"]![2]!["id"]!,
        ];

        Assert.Equal(
            """{"nodes":[{"purpose":"EXPORT"},{"stage":"EXPORTING"},{"kind":"CAPITAL"}]}""",
            await seeded.Server.DataAsync(
                """query($ids: [ID!]!) { nodes(ids: $ids) { ... on ProductReadiness { purpose } ... on VillageNeed { stage } ... on VillageHelp { kind } } }""",
                new { ids }));
    }

    [Fact]
    public async Task Cannot_be_asked_without_a_purpose() => Assert.Contains(
        "for",
        (string)(await seeded.Server.AskAsync("{ readiness { totalCount } }"))["errors"]![0]!["message"]!,
        StringComparison.Ordinal);
}
