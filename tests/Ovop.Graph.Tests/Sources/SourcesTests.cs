using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Sources;

/// <summary>Every type that states a fact says whose it is, and every fact of the seed has a source.</summary>
public class SourcesTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    // Types that state nothing of their own, each with where the sources are.
    private static readonly Dictionary<string, string> Excused = new(StringComparer.Ordinal)
    {
        ["Query"] = "the root",
        ["PageInfo"] = "the place of a page",
        ["Source"] = "a source itself",
        ["Claim"] = "what a source says",
        ["Disagreement"] = "claim: what a source says",
        ["Province"] = "code and name come with those of its regencies, which have theirs",
        ["SiteFacility"] = "the sources of its site",
        ["VillageStageReason"] = "names the row that gives the stage, which has its own",
        ["VillageNeed"] = "its reasons and its help, which have theirs",
        ["ProductReadiness"] = "its requirements, which have theirs",
        ["ProductionSeasonMonth"] = "the sources of its season",
        ["WaitingItem"] = "names the row that waits, which has its own",
        ["DiscoveredCluster"] = "found from products and boundaries, which have theirs",
        ["ClusterComparison"] = "two clusters beside each other, of which the declared one has its own",
        ["Prospect"] = "worked out from its reasons",
        ["ProspectReason"] = "holds the rows on which it rests, which have theirs",
        ["SiteCandidate"] = "holds the rows that speak for it, which have theirs",
        ["Nearby"] = "item: the thing that lies there, which has its own",
        ["SearchResult"] = "item: the thing that was found, which has its own",
        ["SearchMatch"] = "the name of the thing that was found",
        ["Coverage"] = "counts of villages",
        ["CoverageFigure"] = "counts of villages",
        ["CoverageOfBoundaries"] = "counts of villages",
        ["ClusterMarkers"] = "a map of rows, which have theirs",
        ["ClusterMarker"] = "counts of rows",
        ["MarkerCommodity"] = "counts of rows",
        ["GridCell"] = "a shape without a fact",
    };

    private static readonly string[] Endings =
        ["Connection", "Edge", "Aggregate", "Statistics", "GroupKey", "Feature", "FeatureCollection"];

    [Fact]
    public async Task Have_a_field_on_every_type_that_states_a_fact()
    {
        var types = (await TypesAsync()).Where(type => (string)type["kind"]! == "OBJECT").ToArray();
        var without = types.Where(type => !HasSources(type)).Select(Name)
            .Where(name => !name.StartsWith("__", StringComparison.Ordinal) && !name.StartsWith("GeoJSON", StringComparison.Ordinal)
                && !Endings.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)))
            .ToArray();

        Assert.Empty(without.Except(Excused.Keys));
        Assert.Empty(Excused.Keys.Except(without));
        Assert.InRange(types.Count(HasSources), 26, 100);
    }

    [Fact]
    public async Task Are_told_to_disagree_on_every_type_with_claims_of_its_own_and_found_by_it()
    {
        var types = await TypesAsync();
        var objects = types.Where(type => (string)type["kind"]! == "OBJECT").ToDictionary(Name);
        var filters = types.Where(type => (string)type["kind"]! == "INPUT_OBJECT").ToDictionary(Name);

        // Those that tell the sources of another row have no filter by them.
        var own = objects.Values.Where(HasSources).Where(type => Fields(filters[$"{Name(type)}FilterInput"], "inputFields").Contains("sources")).ToArray();

        Assert.Equal(24, own.Length);
        Assert.All(own, type => Assert.Equal(["hasDisagreement", "disagreements"], Fields(type, "fields").Intersect(["hasDisagreement", "disagreements"])));
        Assert.All(own, type => Assert.Contains("hasDisagreement", Fields(filters[$"{Name(type)}FilterInput"], "inputFields")));
    }

    [Fact]
    public async Task Are_there_for_every_fact_of_the_seed()
    {
        var types = await TypesAsync();
        var objects = types.ToDictionary(Name);
        var lists = objects["Query"]["fields"]!.AsArray()
            .Where(field => field!["args"]!.AsArray().Any(argument => (string)argument!["name"]! == "where"))
            .Where(field => (string?)field!["type"]!["name"] is { } connection && objects[connection]["fields"] is JsonArray fields
                && fields.FirstOrDefault(node => (string)node!["name"]! == "nodes") is { } nodes
                && objects.TryGetValue($"{NamedType(nodes["type"]!)}FilterInput", out var filter) && Fields(filter, "inputFields").Contains("sources"))
            .Where(field => !field!["args"]!.AsArray().Any(argument => (string)argument!["type"]!["kind"]! == "NON_NULL" && argument["defaultValue"] is null))
            .Select(field => (string)field!["name"]!)
            .ToArray();

        var answer = await seeded.Server.AskAsync(
            $"{{ {string.Join(' ', lists.Select(list => $"{list}(first: 3, where: {{ sources: {{ any: false }} }}) {{ totalCount }}"))} }}");

        Assert.Null(answer["errors"]?.ToJsonString());
        var bare = answer["data"]!.AsObject().Where(list => (int)list.Value!["totalCount"]! > 0).Select(list => $"{list.Key} {list.Value!["totalCount"]}");
        Assert.Equal(["commodities 22"], bare); // The list of commodities is ours: it says nothing of the world.
        Assert.InRange(lists.Length, 20, 40);
    }

    private static bool HasSources(JsonNode type) => type["fields"] is JsonArray fields
        && fields.Any(field => (string)field!["name"]! == "sources" && NamedType(field["type"]!) == "Claim");

    private static IEnumerable<string> Fields(JsonNode type, string member) =>
        type[member] is JsonArray fields ? fields.Select(field => (string)field!["name"]!) : [];

    private static string Name(JsonNode type) => (string)type["name"]!;

    private static string NamedType(JsonNode type) => (string?)type["name"] ?? NamedType(type["ofType"]!);

    private async Task<JsonNode[]> TypesAsync()
    {
        var answer = await seeded.Server.AskAsync("""
            { __schema { types { kind name inputFields { name } fields { name
              args { name defaultValue type { kind } } type { name ofType { name ofType { name ofType { name } } } } } } } }
            """);
        return [.. answer["data"]!["__schema"]!["types"]!.AsArray().Select(type => type!)];
    }
}
