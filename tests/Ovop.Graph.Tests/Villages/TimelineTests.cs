using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Villages;

/// <summary>Timelines and land, over HTTP on the seeded facts.</summary>
public class TimelineTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    [Fact]
    public async Task Of_Balerejo_begins_with_what_has_a_day() => Assert.Equal(
        """{"villageByCode":{"timeline":{"totalCount":3,"nodes":[{"kind":"ASSISTANCE_PROMISED","happenedOn":"2023-07-12","label":"Assistance promised, 2023-07-12","visit":null,"assistance":{"slug":"balerejo-agencies"},"marketAccess":null},{"kind":"VISIT","happenedOn":"2023-07-12","label":"Visit, 2023-07-12","visit":{"slug":"balerejo-2023-07-12"},"assistance":null,"marketAccess":null},{"kind":"MARKET_ACCESS","happenedOn":null,"label":"Market access","visit":null,"assistance":null,"marketAccess":{"slug":"export-coffee-balerejo"}}]}}}""",
        await seeded.Server.DataAsync(
            """
            {
              villageByCode(code: "35.05.17.2009") {
                timeline { totalCount nodes { kind happenedOn label(language: EN) visit { slug } assistance { slug } marketAccess { slug } } }
              }
            }
            """));

    [Fact]
    public async Task Of_Talang_Bulang_has_its_programmes_meeting_with_the_note_and_its_phases_as_printed() => Assert.Equal(
        """{"villageByCode":{"timeline":{"nodes":[{"kind":"PROGRAMME_EVENT","happenedOn":"2025-03-20","printedDate":"Wednesday 20/3/2025","programmeEvent":{"name":"Coordination meeting","note":"20 March 2025 was a Thursday: the printed weekday and date contradict each other.","sources":[{"outlet":"Sumsel Jarrakpos"}]},"programmePhase":null},{"kind":"ENROLMENT","happenedOn":null,"printedDate":null,"programmeEvent":null,"programmePhase":null},{"kind":"MARKET_ACCESS","happenedOn":null,"printedDate":"May 2025","programmeEvent":null,"programmePhase":null},{"kind":"PROGRAMME_PHASE","happenedOn":null,"printedDate":null,"programmeEvent":null,"programmePhase":{"name":"Preparation"}},{"kind":"PROGRAMME_PHASE","happenedOn":null,"printedDate":"third week of May 2025","programmeEvent":null,"programmePhase":{"name":"Launch of a prototype"}},{"kind":"PROGRAMME_PHASE","happenedOn":null,"printedDate":null,"programmeEvent":null,"programmePhase":{"name":"Other villages follow"}}]}}}""",
        await seeded.Server.DataAsync(
            """
            {
              villageByCode(code: "16.12.01.2001") {
                timeline { nodes { kind happenedOn printedDate programmeEvent { name note sources { outlet } } programmePhase { name } } }
              }
            }
            """));

    [Theory]
    [InlineData("first: 9")]
    [InlineData("last: 9")]
    public async Task Tells_of_each_line_the_sources_of_the_row_that_it_is_of(string page) => Assert.Equal(
        """{"balerejo":{"timeline":{"nodes":[{"kind":"ASSISTANCE_PROMISED","sources":[{"outlet":"Pewartapos","says":"Assistance is to come from the agencies."}]},{"kind":"VISIT","sources":[{"outlet":"Pewartapos","says":"Balerejo was visited on 2023-07-12, with a bazaar of its flagship products."},{"outlet":"Lensa Nusantara","says":"Asked for: branding by BUMDes and MSMEs; the Dinas Koperasi dan Usaha Mikro to discover the village's potential, assist and train."}]},{"kind":"MARKET_ACCESS","sources":[{"outlet":"Lensa Nusantara","says":"Coffee made by the people of Balerejo has reached Japan."}]}]}}}""",
        await seeded.Server.DataAsync($$"""
            {
              balerejo: villageByCode(code: "35.05.17.2009") { timeline({{page}}) { nodes { kind sources { outlet says } } } }
            }
            """));

    [Fact]
    public async Task Has_a_source_for_each_line_of_every_village()
    {
        var answer = await seeded.Server.AskAsync(
            "{ villages(first: 40, where: { timeline: { any: true } }) { nodes { timeline(first: 20) { nodes { kind sources { outlet } } } } } }");
        var lines = answer["data"]!["villages"]!["nodes"]!.AsArray().SelectMany(village => village!["timeline"]!["nodes"]!.AsArray()).ToArray();

        Assert.InRange(lines.Length, 10, 100);
        Assert.All(lines, line => Assert.NotEmpty(line!["sources"]!.AsArray()));
    }

    [Fact]
    public async Task Takes_filter_order_and_pages_of_its_own()
    {
        var first = await seeded.Server.AskAsync(
            """{ villageByCode(code: "35.05.17.2009") { timeline(first: 2) { nodes { kind } pageInfo { endCursor hasNextPage } } } }""");
        var cursor = (string)first["data"]!["villageByCode"]!["timeline"]!["pageInfo"]!["endCursor"]!;

        Assert.Equal(
            """{"villageByCode":{"rest":{"nodes":[{"kind":"MARKET_ACCESS"}]},"visits":{"nodes":[{"kind":"VISIT"}]},"back":{"nodes":[{"kind":"MARKET_ACCESS"},{"kind":"VISIT"},{"kind":"ASSISTANCE_PROMISED"}]}}}""",
            await seeded.Server.DataAsync(
                """
                query($after: String) {
                  villageByCode(code: "35.05.17.2009") {
                    rest: timeline(after: $after) { nodes { kind } }
                    visits: timeline(where: { kind: { eq: VISIT } }) { nodes { kind } }
                    back: timeline(order: [{ happenedOn: DESC }]) { nodes { kind } }
                  }
                }
                """,
                new { after = cursor }));
    }

    [Fact]
    public async Task Land_of_Balerejo_suits_coffee_by_the_press_without_a_class() => Assert.Equal(
        """{"villageByCode":{"suitabilities":{"nodes":[{"share":1,"label":"Kopi, sesuai","suitability":{"slug":"coffee-balerejo","class":null,"limitingFactors":[],"basis":"PRESS","commodity":{"slug":"coffee"},"sources":[{"outlet":"Pewartapos","says":"The village suits a coffee unlike others.","contradicts":false}]}}]}},"villages":{"nodes":[{"name":"Balerejo"}]},"commodityBySlug":{"landSuitabilities":{"nodes":[{"label":"Coffee, suitable","villages":{"nodes":[{"village":{"name":"Balerejo"}}]}}]}}}""",
        await seeded.Server.DataAsync(
            """
            {
              villageByCode(code: "35.05.17.2009") {
                suitabilities { nodes { share label suitability { slug class limitingFactors basis commodity { slug } sources { outlet says contradicts } } } }
              }
              villages(where: { suitabilities: { some: { suitability: { commodity: { slug: { eq: "coffee" } } } } } }) { nodes { name } }
              commodityBySlug(slug: "coffee") { landSuitabilities { nodes { label(language: EN) villages { nodes { village { name } } } } } }
            }
            """));
}
