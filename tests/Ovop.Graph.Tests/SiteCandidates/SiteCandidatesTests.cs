using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.SiteCandidates;

/// <summary>Where a site for visitors could be made, over the seeded database and HTTP.</summary>
public class SiteCandidatesTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    // Coffee comes from four villages of Wlingi, which are one declared cluster (0 m for each of them), and is a flagship of
    // all. A report says that the land of Balerejo suits it, so that Balerejo is first; the others come by their codes. Nobody
    // has made a site for coffee.
    [Fact]
    public async Task Are_for_coffee_the_four_villages_of_Wlingi_with_Balerejo_first() => Assert.Equal(
        """{"siteCandidates":{"totalCount":4,"nodes":[{"village":{"code":"35.05.17.2009","name":"Balerejo"},"basis":"PRODUCT_AND_LAND","label":"Membuatnya (2 produk); lahannya sesuai; klaster terdekat 0 km; belum ada lokasi yang diketahui","en":"Makes it (2 products); the land is suitable; nearest cluster 0 km; no site is known","cluster":{"slug":"coffee-wlingi"},"clusterMetres":0,"nearestSite":null,"nearestSiteMetres":null},{"village":{"code":"35.05.17.2005","name":"Tembalang"},"basis":"PRODUCT","label":"Membuatnya (1 produk); klaster terdekat 0 km; belum ada lokasi yang diketahui","en":"Makes it (1 product); nearest cluster 0 km; no site is known","cluster":{"slug":"coffee-wlingi"},"clusterMetres":0,"nearestSite":null,"nearestSiteMetres":null},{"village":{"code":"35.05.17.2007","name":"Ngadirenggo"},"basis":"PRODUCT","label":"Membuatnya (1 produk); klaster terdekat 0 km; belum ada lokasi yang diketahui","en":"Makes it (1 product); nearest cluster 0 km; no site is known","cluster":{"slug":"coffee-wlingi"},"clusterMetres":0,"nearestSite":null,"nearestSiteMetres":null},{"village":{"code":"35.05.17.2008","name":"Tegalasri"},"basis":"PRODUCT","label":"Membuatnya (1 produk); klaster terdekat 0 km; belum ada lokasi yang diketahui","en":"Makes it (1 product); nearest cluster 0 km; no site is known","cluster":{"slug":"coffee-wlingi"},"clusterMetres":0,"nearestSite":null,"nearestSiteMetres":null}]}}""",
        await seeded.Server.DataAsync("""
            { siteCandidates(theme: "coffee") { totalCount nodes { village { code name } basis label en: label(language: EN)
              cluster { slug } clusterMetres nearestSite { slug } nearestSiteMetres } } }
            """));

    [Fact]
    public async Task Show_the_rows_that_speak_for_them_with_their_sources() => Assert.Equal(
        """{"siteCandidates":{"nodes":[{"products":{"totalCount":2,"nodes":[{"slug":"coffee-balerejo","sources":[{"outlet":"Lensa Nusantara"}]},{"slug":"kopi-tuan-galang","sources":[{"outlet":"Pewartapos"}]}]},"suitabilities":{"nodes":[{"slug":"coffee-balerejo","class":null,"basis":"PRESS","sources":[{"outlet":"Pewartapos","says":"The village suits a coffee unlike others."}]}]},"cluster":{"sources":[{"outlet":"Pewartapos"}]}}]}}""",
        await seeded.Server.DataAsync("""
            { siteCandidates(theme: "coffee", first: 1) { nodes { products(order: [{ slug: ASC }]) { totalCount nodes { slug sources { outlet } } }
              suitabilities { nodes { slug class basis sources { outlet says } } } cluster { sources { outlet } } } } }
            """));

    [Fact]
    public async Task Tell_how_many_in_reach_nobody_has_looked_at()
    {
        // By themselves: villages whose point lies within 10 km of the cluster's extent.
        var expected = await seeded.Database.ScalarAsync<long>("""
            SELECT count(*) FROM village, product_cluster
            WHERE product_cluster.slug = 'coffee-wlingi' AND village.product_record = 'UNSURVEYED'
                AND ST_Distance(village.location::geography, product_cluster.extent::geography) <= 10000
            """);

        Assert.InRange(expected, 20, 200);
        Assert.Equal(
            $$$"""{"siteCandidates":{"unsurveyed":{{{expected}}}},"none":{"totalCount":0,"unsurveyed":0},"there":{"totalCount":1,"unsurveyed":9}}""",
            await seeded.Server.DataAsync("""
                { siteCandidates(theme: "coffee") { unsurveyed }
                  none: siteCandidates(theme: "goat-milk") { totalCount unsurveyed }
                  there: siteCandidates(theme: "goat-milk", needsCluster: false, where: { district: { code: { eq: "35.05.01" } }, code: { neq: "35.05.01.2005" } }) { totalCount unsurveyed } }
                """));
    }

    // Talang Bulang makes pineapple, of which there is no cluster; and its planned site lies at its own point.
    [Fact]
    public async Task Are_kept_away_from_sites_and_need_a_cluster_unless_told_otherwise() => Assert.Equal(
        """{"usual":{"totalCount":0},"withoutCluster":{"totalCount":0},"besideTheSite":{"nodes":[{"village":{"name":"Talang Bulang"},"basis":"PRODUCT","cluster":null,"clusterMetres":null,"nearestSite":{"slug":"pineapple-talang-bulang","status":"PLANNED"},"nearestSiteMetres":0,"label":"Makes it (1 product); no cluster near by; nearest site 0 km"}]}}""",
        await seeded.Server.DataAsync("""
            { usual: siteCandidates(theme: "pineapple", minMetresFromSites: 0) { totalCount }
              withoutCluster: siteCandidates(theme: "pineapple", needsCluster: false) { totalCount }
              besideTheSite: siteCandidates(theme: "pineapple", needsCluster: false, minMetresFromSites: 0) { nodes { village { name } basis
                cluster { slug } clusterMetres nearestSite { slug status } nearestSiteMetres label(language: EN) } } }
            """));

    [Fact]
    public async Task Lie_within_so_many_metres_of_a_place()
    {
        // From Balerejo: Tegalasri lies 2.6 km away, Tembalang 6.9 km, Ngadirenggo 7.1 km.
        const string Query = """
            query ($near: Geometry, $metres: Float!) { siteCandidates(theme: "coffee", near: $near, metres: $metres) { nodes { village { name } } } }
            """;
        var here = new { type = "Point", coordinates = new[] { 112.385723, -8.025190 } };

        Assert.Equal(
            """{"siteCandidates":{"nodes":[{"village":{"name":"Balerejo"}},{"village":{"name":"Tegalasri"}}]}}""",
            await seeded.Server.DataAsync(Query, new { near = here, metres = 5_000 }));
        Assert.Equal(
            """{"siteCandidates":{"nodes":[{"village":{"name":"Balerejo"}}]}}""",
            await seeded.Server.DataAsync(Query, new { near = new { type = "Point", coordinates = new[] { 12510721.6, -897087.9 }, crs = 3857 }, metres = 1_000 }));
    }

    [Fact]
    public async Task Come_in_pages_that_are_the_whole_together()
    {
        var names = new List<string>();
        var after = "";
        do
        {
            var page = JsonNode.Parse(await seeded.Server.DataAsync(
                $"{{ siteCandidates(theme: \"coffee\", first: 1{after}) {{ pageInfo {{ hasNextPage endCursor }} edges {{ node {{ village {{ name }} }} }} }} }}"))!["siteCandidates"]!;
            names.AddRange(page["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["village"]!["name"]!));
            after = (bool)page["pageInfo"]!["hasNextPage"]! ? $", after: \"{page["pageInfo"]!["endCursor"]}\"" : "";
        }
        while (after.Length > 0);

        Assert.Equal(["Balerejo", "Tembalang", "Ngadirenggo", "Tegalasri"], names);
    }

    [Theory]
    [InlineData("theme: \"cofee\"", "No commodity has the slug \"cofee\"; like it are: coffee.")]
    [InlineData("theme: \"coffee\", maxMetresFromClusters: -1", "maxMetresFromClusters is -1; it must be 0 to 200000.")]
    [InlineData("theme: \"coffee\", minMetresFromSites: 200001", "minMetresFromSites is 200001; it must be 0 to 200000.")]
    public async Task Refuse(string arguments, string message)
    {
        var error = await seeded.Server.ErrorAsync($"{{ siteCandidates({arguments}) {{ totalCount }} }}");

        Assert.Equal((message, "INVALID_ARGUMENT", "siteCandidates"), (
            (string)error["message"]!, (string)error["extensions"]!["code"]!, (string)error["path"]![0]!));
    }
}
