using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Programmes;

/// <summary>Programmes and what hangs on them, over HTTP on the seeded facts; the answers are worked out by hand from the press.</summary>
public class ProgrammeTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    [Fact]
    public async Task Of_PALI_counts_65_villages_17_selected_1_named_and_16_not() => Assert.Equal(
        """{"programmes":{"nodes":[{"slug":"ovop-blitar","status":"RUNNING","villageCount":null,"selectedCount":null,"namedCount":0,"unnamedCount":null},{"slug":"ovop-pali","status":"RUNNING","villageCount":65,"selectedCount":17,"namedCount":1,"unnamedCount":16},{"slug":"ovop-serang","status":"PROPOSED","villageCount":null,"selectedCount":null,"namedCount":0,"unnamedCount":null}]},"unnamed":{"nodes":[{"slug":"ovop-pali"}]}}""",
        await seeded.Server.DataAsync(
            """
            {
              programmes(order: [{ slug: ASC }]) { nodes { slug status villageCount selectedCount namedCount unnamedCount } }
              unnamed: programmes(where: { unnamedCount: { gt: 0 } }) { nodes { slug } }
            }
            """));

    [Fact]
    public async Task Has_its_steps_in_their_order_with_what_is_told_of_their_time() => Assert.Equal(
        """{"programmeBySlug":{"phases":{"nodes":[{"ordinal":1,"name":"Preparation","durationWeeks":10,"startsOn":null,"endsOn":null,"printedDate":null,"note":null},{"ordinal":2,"name":"Launch of a prototype","durationWeeks":null,"startsOn":null,"endsOn":null,"printedDate":"third week of May 2025","note":null},{"ordinal":3,"name":"Other villages follow","durationWeeks":null,"startsOn":null,"endsOn":null,"printedDate":null,"note":null}]},"events":{"nodes":[{"heldOn":"2025-03-20","printedDate":"Wednesday 20/3/2025","note":"20 March 2025 was a Thursday: the printed weekday and date contradict each other.","sources":[{"outlet":"Sumsel Jarrakpos"}]}]}}}""",
        await seeded.Server.DataAsync(
            """
            {
              programmeBySlug(slug: "ovop-pali") {
                phases { nodes { ordinal name durationWeeks startsOn endsOn printedDate note } }
                events { nodes { heldOn printedDate note sources { outlet } } }
              }
            }
            """));

    [Fact]
    public async Task Leads_to_visits_obstacles_and_help_of_its_villages_and_back()
    {
        await using var database = await seeded.CreateDatabaseAsync();
        await database.ExecuteAsync("""
            INSERT INTO visit (slug, village_code, visited_on) VALUES ('talang-2025', '16.12.01.2001', '2025-06-02');
            INSERT INTO obstacle (slug, description, village_code, visit_id, reported_on)
            SELECT 'talang-road', 'The road', '16.12.01.2001', id, '2025-06-02' FROM visit WHERE slug = 'talang-2025';
            INSERT INTO assistance (slug, kind, status, village_code, started_on, ended_on, outcome, obstacle_id)
            SELECT 'talang-road', 'OTHER', 'DONE', '16.12.01.2001', '2025-07-01', '2025-08-01', 'A new road', id FROM obstacle WHERE slug = 'talang-road';
            """);
        await using var server = await GraphServer.StartAsync(database.ConnectionString);

        Assert.Equal(
            """{"programmeBySlug":{"assistances":{"nodes":[{"kind":"FULL","status":"PROMISED","outcome":null}]},"enrolments":{"nodes":[{"status":"SELECTED","village":{"name":"Talang Bulang","visits":{"nodes":[{"visitedOn":"2025-06-02"}]},"obstacles":{"nodes":[{"description":"The road","assistances":{"nodes":[{"outcome":"A new road"}]}}]},"assistances":{"nodes":[{"kind":"OTHER","status":"DONE","outcome":"A new road"}]},"need":{"assistances":{"nodes":[{"slug":"ovop-pali-full","programme":{"slug":"ovop-pali"}},{"slug":"talang-road","programme":null}]}}}}]}}}""",
            await server.DataAsync(
                """
                {
                  programmeBySlug(slug: "ovop-pali") {
                    assistances { nodes { kind status outcome } }
                    enrolments {
                      nodes {
                        status
                        village {
                          name
                          visits { nodes { visitedOn } }
                          obstacles { nodes { description assistances { nodes { outcome } } } }
                          assistances { nodes { kind status outcome } }
                          need { assistances(order: [{ slug: ASC }]) { nodes { slug programme { slug } } } }
                        }
                      }
                    }
                  }
                }
                """));
        Assert.Equal(
            """{"waiting":{"totalCount":16},"obstacles":{"totalCount":0}}""",
            await server.DataAsync("{ waiting { totalCount } obstacles: waiting(where: { kind: { eq: OBSTACLE } }) { totalCount } }"));
    }

    [Fact]
    public async Task Waiting_is_told_by_regency_whatever_its_subject() => Assert.Equal(
        """{"waiting":{"totalCount":12,"nodes":[{"kind":"PROMISE","product":{"slug":"batik-serang"},"programme":null},{"kind":"PROMISE","product":{"slug":"batik-serang"},"programme":null},{"kind":"PROMISE","product":{"slug":"pottery-bumijaya"},"programme":null},{"kind":"PROMISE","product":{"slug":"pottery-bumijaya"},"programme":null}]}}""",
        await seeded.Server.DataAsync(
            """
            query($serang: StringOperationFilterInput = { eq: "36.04" }) {
              waiting(
                first: 4
                order: [{ product: { slug: ASC } }]
                where: {
                  or: [
                    { village: { regency: { code: $serang } } }
                    { product: { regency: { code: $serang } } }
                    { programme: { regency: { code: $serang } } }
                    { regency: { code: $serang } }
                  ]
                }
              ) { totalCount nodes { kind product { slug } programme { slug } } }
            }
            """));
}
