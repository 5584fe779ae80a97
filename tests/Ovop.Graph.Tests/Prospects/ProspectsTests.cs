using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Prospects;

/// <summary>Prospects over the seeded database, over HTTP; scores worked out by hand from distances measured by themselves.</summary>
public class ProspectsTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    // Plumbangan, a desa of Doko next to the coffee of Wlingi, itself unsurveyed:
    //   neighbours within 10 km: Tembalang 1.5295 km, Tegalasri 4.3685 km, Balerejo 6.1168 km (Ngadirenggo lies 13 km away):
    //     S = (1 - 0.15295) + (1 - 0.43685) + (1 - 0.61168) = 1.79852; S / (1 + S) = 0.64267; by 0.25: 0.1607
    //   four other villages of Blitar Utara have it as a flagship: 4 / 5 = 0.8; by 0.15: 0.12
    //   exported from the same regency: 1; by 0.1: 0.1
    //   known: 0.25 + 0.15 + 0.1 = 0.5; the other half counts a quarter: 0.125
    //   score: 0.16067 + 0.12 + 0.1 + 0.125 = 0.5057
    [Fact]
    public async Task Put_coffee_first_beside_the_coffee_of_Wlingi() => Assert.Equal(
        """{"villageByCode":{"name":"Plumbangan","productRecord":"UNSURVEYED","prospects":{"nodes":[{"commodity":{"slug":"coffee"},"score":0.5057,"evidence":0.5,"unknownShare":0.125,"label":"Kopi: 0,51; sebagian diketahui","en":"Coffee: 0.51; some is known","reasons":[{"kind":"NEIGHBOURS_MAKE_IT","share":0.1607,"count":3,"nearestKm":1.5,"label":"3 desa dalam 10 km membuatnya, yang terdekat 1,5 km","en":"3 villages within 10 km make it, the nearest 1.5 km away"},{"kind":"SAME_ZONE_AS_SUCCESS","share":0.12,"count":4,"nearestKm":null,"label":"4 desa lain di Blitar Utara berhasil dengannya","en":"4 other villages of Blitar Utara succeed with it"},{"kind":"MARKET_REACHED","share":0.1,"count":1,"nearestKm":null,"label":"Sudah mencapai pasar: Ekspor","en":"Has reached buyers: Export"}]}]}}}""",
        await seeded.Server.DataAsync("""
            { villageByCode(code: "35.05.18.2003") { name productRecord prospects(first: 1) { nodes {
              commodity { slug } score evidence unknownShare label en: label(language: EN)
              reasons { kind share count nearestKm label en: label(language: EN) } } } } }
            """));

    // Tawangrejo, the desa of the limestone south that lies nearest to a coffee village: Tembalang, 11.6577 km. Nothing else is
    // known within 10 km, so it has no prospects there: unknown, not none. Within 15 km:
    //   S = 1 - 0.77718 = 0.22282; S / (1 + S) = 0.18222; by 0.25: 0.0456
    //   nobody in Blitar Selatan is known to succeed with it: no evidence; exported from the same regency: 0.1
    //   known: 0.25 + 0.1 = 0.35; the rest counts a quarter: 0.1625
    //   score: 0.04555 + 0.1 + 0.1625 = 0.3081
    [Fact]
    public async Task Look_as_far_as_they_are_told_to_from_the_limestone_south() => Assert.Equal(
        """{"villageByCode":{"name":"Tawangrejo","near":{"totalCount":0},"far":{"nodes":[{"commodity":{"slug":"coffee"},"score":0.3081,"evidence":0.35,"unknownShare":0.1625,"reasons":[{"kind":"MARKET_REACHED","share":0.1},{"kind":"NEIGHBOURS_MAKE_IT","share":0.0456}]}]}}}""",
        await seeded.Server.DataAsync("""
            { villageByCode(code: "35.05.16.2008") { name near: prospects { totalCount } far: prospects(withinKm: 15, first: 1) { nodes {
              commodity { slug } score evidence unknownShare reasons { kind share } } } } }
            """));

    // Beruge Darat, 4.0469 km from Talang Bulang, which makes pineapple, pineapple produce and cassava:
    //   S = 1 - 0.40469 = 0.59531; S / (1 + S) = 0.37316; by 0.25: 0.0933
    //   full assistance is promised to the programme of the regency, in which it is not named: 0.5 by half; by 0.1: 0.025
    //   pineapple produce is sold in a shop there, a local market: 0.4; by 0.1: 0.04
    //   pineapple produce: 0.09329 + 0.025 + 0.04 + (1 - 0.45) / 4 = 0.2958; pineapple and cassava: 0.09329 + 0.025 + 0.65 / 4 = 0.2808
    [Fact]
    public async Task Follow_the_pineapples_of_Talang_Bulang_to_its_neighbour() => Assert.Equal(
        """{"villageByCode":{"name":"Beruge Darat","prospects":{"totalCount":3,"nodes":[{"commodity":{"slug":"pineapple-produce"},"score":0.2958,"evidence":0.45,"reasons":[{"kind":"NEIGHBOURS_MAKE_IT","strength":0.3732,"label":"1 village within 10 km makes it, the nearest 4 km away"},{"kind":"MARKET_REACHED","strength":0.4,"label":"Has reached buyers: Local market"},{"kind":"HELP_AT_HAND","strength":0.25,"label":"Help at hand: 1, promised"}]},{"commodity":{"slug":"cassava"},"score":0.2808,"evidence":0.35,"reasons":[{"kind":"NEIGHBOURS_MAKE_IT","strength":0.3732,"label":"1 village within 10 km makes it, the nearest 4 km away"},{"kind":"HELP_AT_HAND","strength":0.25,"label":"Help at hand: 1, promised"}]},{"commodity":{"slug":"pineapple"},"score":0.2808,"evidence":0.35,"reasons":[{"kind":"NEIGHBOURS_MAKE_IT","strength":0.3732,"label":"1 village within 10 km makes it, the nearest 4 km away"},{"kind":"HELP_AT_HAND","strength":0.25,"label":"Help at hand: 1, promised"}]}]}}}""",
        await seeded.Server.DataAsync("""
            { villageByCode(code: "16.12.01.2019") { name prospects { totalCount nodes { commodity { slug } score evidence
              reasons { kind strength label(language: EN) } } } } }
            """));

    [Fact]
    public async Task Show_the_rows_on_which_a_reason_rests_with_their_sources() => Assert.Equal(
        """{"prospects":{"nodes":[{"village":{"name":"Plumbangan"},"reasons":[{"kind":"NEIGHBOURS_MAKE_IT","villages":{"totalCount":3,"nodes":[{"name":"Tembalang"}]},"products":{"nodes":[{"slug":"coffee-balerejo","sources":[{"outlet":"Lensa Nusantara"}]},{"slug":"kopi-tuan-galang","sources":[{"outlet":"Pewartapos"}]}]},"marketAccesses":{"nodes":[]}},{"kind":"SAME_ZONE_AS_SUCCESS","villages":{"totalCount":4,"nodes":[{"name":"Tembalang"}]},"products":{"nodes":[{"slug":"coffee-balerejo","sources":[{"outlet":"Lensa Nusantara"}]},{"slug":"kopi-tuan-galang","sources":[{"outlet":"Pewartapos"}]}]},"marketAccesses":{"nodes":[{"slug":"export-coffee-balerejo"}]}},{"kind":"MARKET_REACHED","villages":{"totalCount":0,"nodes":[]},"products":{"nodes":[]},"marketAccesses":{"nodes":[{"slug":"export-coffee-balerejo"}]}}]}]}}""",
        await seeded.Server.DataAsync("""
            { prospects(where: { kind: { eq: DESA }, regency: { code: { eq: "35.05" } } }, commodity: "coffee", first: 1) { nodes { village { name }
              reasons { kind villages(order: [{ name: DESC }], first: 1) { totalCount nodes { name } }
                products(order: [{ slug: ASC }]) { nodes { slug sources { outlet } } } marketAccesses { nodes { slug } } } } } }
            """));

    [Fact]
    public async Task List_no_flagship() => Assert.Equal(
        """{"villageByCode":{"prospects":{"nodes":[{"commodity":{"slug":"coconut-shell-craft"}},{"commodity":{"slug":"banana-snacks"}},{"commodity":{"slug":"cassava-chips"}},{"commodity":{"slug":"wet-cakes"}}]}}}""",
        await seeded.Server.DataAsync("""
            { villageByCode(code: "35.05.17.2009") { prospects { nodes { commodity { slug } } } } }
            """));

    [Fact]
    public async Task Are_the_same_from_the_commodity()
    {
        const string asked = "(first: 20, where: { regency: { code: { eq: \"35.05\" } } }";
        const string selected = ") { totalCount nodes { village { code } score } }";
        var answer = await seeded.Server.AskAsync(
            $"{{ prospects{asked}, commodity: \"coffee\"{selected} commodityBySlug(slug: \"coffee\") {{ prospects{asked}{selected} }} }}");

        Assert.NotEmpty(answer["data"]!["prospects"]!["nodes"]!.AsArray());
        Assert.Equal(
            answer["data"]!["prospects"]!.ToJsonString(), answer["data"]!["commodityBySlug"]!["prospects"]!.ToJsonString());
    }

    [Fact]
    public async Task Come_in_pages_that_are_the_whole_together()
    {
        var whole = (await PageAsync("first: 1000")).Nodes;
        var pages = new List<string>();
        var after = "";
        do
        {
            var page = await PageAsync($"first: 37{after}");
            pages.AddRange(page.Nodes);
            after = page.HasMore ? $", after: \"{page.End}\"" : "";
        }
        while (after.Length > 0);

        Assert.InRange(whole.Length, 200, 999);
        Assert.Equal(whole, pages);
    }

    [Theory]
    [InlineData("weights: { suitability: -1 }", "The weight of SUITABILITY is -1; it must be 0 to 1000.")]
    [InlineData("weights: { neighboursMakeIt: 0, sameZoneAsSuccess: 0, suitability: 0, producersThere: 0, marketReached: 0, helpAtHand: 0 }", "All weights are 0; at least one must be above 0.")]
    [InlineData("weights: { unknown: 2 }", "2 is no part of a whole; it must be 0 to 1.")]
    [InlineData("commodity: \"kopi\"", "No commodity has the slug \"kopi\"; like it are: coffee.")]
    [InlineData("commodity: \"xyz\"", "No commodity has the slug \"xyz\"; the field commodities lists them.")]
    [InlineData("withinKm: 0", "withinKm is 0; it must be above 0 and at most 50.")]
    public async Task Refuse(string arguments, string message)
    {
        var error = await seeded.Server.ErrorAsync($"{{ prospects({arguments}) {{ totalCount }} }}");

        Assert.Equal((message, "INVALID_ARGUMENT", "prospects"), (
            (string)error["message"]!, (string)error["extensions"]!["code"]!, (string)error["path"]![0]!));
    }

    [Fact]
    public async Task Take_weights_from_a_variable()
    {
        // Neighbours alone, and what is not known counts nothing: the score is the strength of that reason.
        var answer = await seeded.Server.DataAsync(
            """
            query ($weights: ProspectWeightsInput) { villageByCode(code: "35.05.18.2003") { prospects(first: 1, weights: $weights) { nodes {
              score evidence reasons { kind weight } } } } }
            """,
            new { weights = new { neighboursMakeIt = 3, sameZoneAsSuccess = 0, suitability = 0, producersThere = 0, marketReached = 0, helpAtHand = 0, unknown = 0 } });

        Assert.Equal(
            """{"villageByCode":{"prospects":{"nodes":[{"score":0.6427,"evidence":1,"reasons":[{"kind":"NEIGHBOURS_MAKE_IT","weight":1},{"kind":"SAME_ZONE_AS_SUCCESS","weight":0},{"kind":"MARKET_REACHED","weight":0}]}]}}}""",
            answer);
    }

    [Fact]
    public async Task Stand_beside_what_is_said_of_the_land() => Assert.Equal(
        """{"villages":{"nodes":[{"name":"Balerejo","suitabilities":{"nodes":[{"commoditySlug":"coffee","class":null,"basis":"PRESS","share":1,"label":"Kopi, sesuai"}]}}]},"none":{"totalCount":0}}""",
        await seeded.Server.DataAsync("""
            { villages(where: { suitabilities: { some: { commoditySlug: { eq: "coffee" }, basis: { eq: PRESS } } } }) { nodes { name
                suitabilities { nodes { commoditySlug class basis share label } } } }
              none: villages(where: { suitabilities: { some: { class: { eq: S1 } } } }) { totalCount } }
            """));

    private async Task<(string[] Nodes, bool HasMore, string? End)> PageAsync(string arguments)
    {
        var answer = await seeded.Server.AskAsync(
            $"{{ prospects({arguments}) {{ pageInfo {{ hasNextPage endCursor }} nodes {{ village {{ code }} commodity {{ slug }} score }} }} }}");
        Assert.True(answer["errors"] is null, answer.ToJsonString());
        var page = answer["data"]!["prospects"]!;
        return (
            [.. page["nodes"]!.AsArray().Select(node => node!.ToJsonString())],
            (bool)page["pageInfo"]!["hasNextPage"]!,
            (string?)page["pageInfo"]!["endCursor"]);
    }
}
