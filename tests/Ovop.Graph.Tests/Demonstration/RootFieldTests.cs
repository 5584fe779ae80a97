using System.Text.Json.Nodes;
using Ovop.Engine.Types;
using Ovop.Graph.Cli;
using Ovop.Graph.Hosting;
using Ovop.Graph.Http;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Demonstration;

/// <summary>The demonstration has something to show for whatever can be asked.</summary>
public sealed class RootFieldTests(DemonstrationServer demonstration) : IClassFixture<DemonstrationServer>
{
    private const string OfOne = "id";

    private static readonly Schema Schema =
        GraphQLSetup.CreateSchema(NoRows.Instance, GraphQLSettings.From(new OvopOptions()));

    // Fields that cannot be asked without saying what for.
    private static readonly Dictionary<string, string> Arguments = new(StringComparer.Ordinal)
    {
        ["search"] = """(text: "kopi", first: 1)""",
        ["discoverClusters"] = """(commodity: "coffee", method: CONTIGUOUS, first: 1)""",
        ["readiness"] = "(for: RETAIL, first: 1)",
        ["siteCandidates"] = """(theme: "pineapple", first: 1)""",
        ["clusterMarkers"] = "(of: PRODUCTS, bbox: [-180, -90, 180, 90], zoom: 8)",
        ["villageAt"] = """(geometry: { type: "Point", coordinates: [112.32, -8.07] })""",
    };

    public static TheoryData<string> Fields =>
        [.. Schema.QueryType.Fields.Select(one => one.Name).Where(name => !name.StartsWith("__", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Fields))]
    public async Task Has_an_answer(string name)
    {
        var field = Schema.QueryType.Fields.Single(field => field.Name == name);

        var answer = JsonNode.Parse(await demonstration.Server.DataAsync($"{{ answer: {name}{await ArgumentsAsync(field)} {{ {Selection(field)} }} }}"))!["answer"];

        Assert.True(IsSomething(answer), $"{name}: {answer?.ToJsonString()}");
    }

    private async Task<string> ArgumentsAsync(OutputField field)
    {
        if (Arguments.TryGetValue(field.Name, out var given))
        {
            return given;
        }

        var required = field.Arguments.Where(argument => argument.IsRequired).Select(argument => argument.Name).ToList();
        return required switch
        {
            [] => "",
            [var key] when field.Name is "node" or "nodes" => $"({key}: \"{await KeyAsync("Village", OfOne)}\")",
            [var key] => $"({key}: \"{await KeyAsync(field.Type.Named.Name, key)}\")",
            _ => throw new InvalidOperationException($"Say here how to ask {field.Name}."),
        };
    }

    /// <summary>That of the first row of the list of a type.</summary>
    private async Task<string> KeyAsync(string type, string key)
    {
        var list = Schema.QueryType.Fields.First(field =>
            field.Type.Named is ObjectType connection && connection.Fields.Any(one => one.Name == "nodes" && one.Type.Named.Name == type)
            && field.Arguments.All(argument => !argument.IsRequired));
        var data = JsonNode.Parse(await demonstration.Server.DataAsync($"{{ {list.Name}(first: 1) {{ nodes {{ {key} }} }} }}"))!;
        return (string)data[list.Name]!["nodes"]![0]![key]!;
    }

    private static string Selection(OutputField field)
    {
        string[] counts = field.Type.Named is ObjectType type
            ? [.. type.Fields.Select(one => one.Name).Where(one => one is "totalCount" or "count")]
            : [];
        return counts.Length == 0 ? "__typename" : counts[0];
    }

    private static bool IsSomething(JsonNode? answer) => answer switch
    {
        null => false,
        JsonArray rows => rows.Count > 0 && rows.All(IsSomething),
        JsonObject row when row.Single().Value is JsonValue value => !value.TryGetValue(out int count) || count > 0,
        _ => true,
    };
}
