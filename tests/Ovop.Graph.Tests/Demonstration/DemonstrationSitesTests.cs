using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Demonstration;

/// <summary>An agrotourism team finds on the demonstration where a site could still be made, by the usual distances.</summary>
public class DemonstrationSitesTests(DemonstrationServer demonstration) : IClassFixture<DemonstrationServer>
{
    [Fact]
    public async Task Could_still_be_made_for_each_theme_that_has_a_cluster()
    {
        var answer = await demonstration.Server.AskAsync(
            """
            {
              agrotourismSites(first: 500) { nodes { theme { slug } } }
              productClusters(first: 500) { nodes { commodity { slug } } }
            }
            """);
        var themes = Slugs("agrotourismSites", "theme").Intersect(Slugs("productClusters", "commodity")).Order().ToArray();

        var counts = await demonstration.Server.AskAsync(
            $"{{ {string.Join(' ', themes.Select((theme, i) => $"t{i}: siteCandidates(theme: \"{theme}\") {{ totalCount }}"))} }}");

        Assert.Contains("pineapple", themes);
        Assert.Empty(themes.Where((_, i) => (int)counts["data"]![$"t{i}"]!["totalCount"]! == 0));

        IEnumerable<string> Slugs(string list, string of) =>
            answer["data"]![list]!["nodes"]!.AsArray().Select(row => (string)row![of]!["slug"]!);
    }

    [Fact]
    public async Task Say_what_speaks_for_each_village_in_pineapple()
    {
        var answer = await demonstration.Server.AskAsync("""
            {
              siteCandidates(theme: "pineapple", first: 3) {
                totalCount unsurveyed
                nodes { cluster { commodity { slug } } clusterMetres nearestSiteMetres }
              }
            }
            """);
        var candidates = answer["data"]!["siteCandidates"]!;

        Assert.Equal(0, (int)candidates["unsurveyed"]!); // Every village of the demonstration has been surveyed.
        Assert.All(candidates["nodes"]!.AsArray(), candidate =>
        {
            Assert.Equal("pineapple", (string)candidate!["cluster"]!["commodity"]!["slug"]!);
            Assert.InRange((double)candidate["clusterMetres"]!, 0, 10_000);
            Assert.InRange((double)candidate["nearestSiteMetres"]!, 20_000, 200_000);
        });
    }
}
