using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Programmes;

/// <summary>What has had no answer, over HTTP on the seeded facts.</summary>
public class WaitingTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    [Fact]
    public async Task Comes_longest_first_and_what_has_no_day_last() => Assert.Equal(
        """{"waiting":{"totalCount":16,"nodes":[{"kind":"REQUEST","since":"2022-09-07","label":"Permintaan, 2022-09-07","village":{"name":"Wonodadi"},"assistance":null,"visit":{"askedFor":"The regent asks for the cakrapala motif on the coconut-shell craft."}},{"kind":"REQUEST","since":"2023-07-12","label":"Permintaan, 2023-07-12","village":{"name":"Balerejo"},"assistance":null,"visit":{"askedFor":"Branding by BUMDes and MSMEs; the Dinas Koperasi dan Usaha Mikro to discover the village's potential, assist and train."}},{"kind":"PROMISE","since":"2023-07-12","label":"Janji, 2023-07-12","village":{"name":"Balerejo"},"assistance":{"slug":"balerejo-agencies"},"visit":{"askedFor":"Branding by BUMDes and MSMEs; the Dinas Koperasi dan Usaha Mikro to discover the village's potential, assist and train."}}]}}""",
        await seeded.Server.DataAsync(
            "{ waiting(first: 3) { totalCount nodes { kind since label village { name } assistance { slug } visit { askedFor } } } }"));

    [Fact]
    public async Task Counts_the_days_until_today()
    {
        var today = await seeded.Database.ScalarAsync<int>("SELECT current_date - date '2022-09-07'");
        var answer = await seeded.Server.AskAsync("{ waiting(first: 1) { nodes { waitingDays } } }");
        var days = (int)answer["data"]!["waiting"]!["nodes"]![0]!["waitingDays"]!;

        Assert.InRange(days, today, today + 1); // Midnight may pass between the two.
    }

    [Fact]
    public async Task Is_filtered_by_its_subject() => Assert.Equal(
        """{"blitar":{"totalCount":3},"serang":{"nodes":[{"product":{"slug":"batik-serang"}},{"product":{"slug":"batik-serang"}}]},"pali":{"nodes":[{"programme":{"slug":"ovop-pali"}}]},"obstacles":{"totalCount":0}}""",
        await seeded.Server.DataAsync(
            """
            {
              blitar: waiting(where: { village: { regency: { code: { eq: "35.05" } } } }) { totalCount }
              serang: waiting(where: { product: { slug: { eq: "batik-serang" } } }) { nodes { product { slug } } }
              pali: waiting(where: { programme: { regency: { code: { eq: "16.12" } } } }) { nodes { programme { slug } } }
              obstacles: waiting(where: { kind: { eq: OBSTACLE } }) { totalCount }
            }
            """));

    [Fact]
    public async Task Is_paged_in_its_usual_order()
    {
        var first = await seeded.Server.AskAsync("{ waiting(first: 3) { pageInfo { endCursor } } }");
        var rest = await seeded.Server.AskAsync(
            "query($after: String) { waiting(first: 100, after: $after) { nodes { since } pageInfo { hasNextPage hasPreviousPage } } }",
            new { after = (string)first["data"]!["waiting"]!["pageInfo"]!["endCursor"]! });

        var nodes = rest["data"]!["waiting"]!["nodes"]!.AsArray();
        Assert.Equal(13, nodes.Count);
        Assert.All(nodes, node => Assert.Null(node!["since"]));
    }

    [Fact]
    public async Task Programmes_say_who_proposes_them_and_what_happened_in_them() => Assert.Equal(
        """{"programmes":{"nodes":[{"slug":"ovop-blitar","proposedBy":null,"events":{"nodes":[]}},{"slug":"ovop-pali","proposedBy":null,"events":{"nodes":[{"slug":"ovop-pali-coordination-meeting","heldOn":"2025-03-20","printedDate":"Wednesday 20/3/2025"}]}},{"slug":"ovop-serang","proposedBy":"a candidate","events":{"nodes":[]}}]},"visitBySlug":{"purpose":"To learn the obstacles, marketing among them.","obstacles":{"totalCount":0}}}""",
        await seeded.Server.DataAsync(
            """
            {
              programmes(order: [{ slug: ASC }]) { nodes { slug proposedBy events { nodes { slug heldOn printedDate } } } }
              visitBySlug(slug: "pikatan-2022-09-07") { purpose obstacles { totalCount } }
            }
            """));
}
