using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ovop.Graph.Tests.Cli;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Documents;

/// <summary>
/// What <c>docs/planner.md</c> does besides asking: it keeps the ranked list, and exports the villages of it. Its questions are
/// asked by <see cref="QueriesDocumentTests"/>.
/// </summary>
public sealed partial class PlannerDocumentTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    private static readonly MarkdownDocument Guide = MarkdownDocument.Read("docs/planner.md");

    [Fact]
    public async Task Keeps_the_list_that_it_has_shown_with_all_that_it_rests_on()
    {
        var curl = Guide.Blocks.Single(block => block is { Language: "sh", Text: var text } && text.StartsWith("curl ", StringComparison.Ordinal));
        var body = JsonNode.Parse(Body().Match(curl.Text).Groups[1].Value)!;
        var kept = (await seeded.Server.AskAsync((string)body["query"]!))["data"]!["prospects"]!["nodes"]!.AsArray();
        var shown = Shown();

        Assert.Equal((int)shown["totalCount"]!, kept.Count);
        Assert.Equal(
            shown["nodes"]!.AsArray().Select(Text), kept.Take(shown["nodes"]!.AsArray().Count).Select(Text));
        Assert.All(kept, prospect => Assert.NotEmpty(prospect!["reasons"]!.AsArray()));
    }

    [Fact]
    public async Task Exports_the_villages_of_the_list()
    {
        var block = Guide.Blocks.Index().Single(one => one.Item.Text.StartsWith("./ovop export", StringComparison.Ordinal));
        var words = Word().Matches(block.Item.Text).Skip(1).Select(word => word.Groups["quoted"] is { Success: true } quoted ? quoted.Value : word.Value);
        var expected = Guide.Blocks[block.Index + 1];

        var run = await OvopProcess.RunAsync([.. words, "--database", seeded.Database.ConnectionString]);

        Assert.Equal("csv", expected.Language);
        Assert.Equal(expected.Text, run.Succeeded().Output.ReplaceLineEndings("\n").TrimEnd('\n'));
        Assert.Equal(
            Shown()["nodes"]!.AsArray().Select(node => (string)node!["village"]!["code"]!).Order(StringComparer.Ordinal),
            expected.Text.Split('\n').Skip(1).Select(line => line.Split(',')[0]));
    }

    // The answer with the list: the only one with prospects.
    private static JsonNode Shown() => Guide.Blocks.Where(block => block.Language == "json")
        .Select(block => JsonNode.Parse(block.Text)!["prospects"]).Single(prospects => prospects is not null)!;

    private static string Text(JsonNode? prospect) => $"{prospect!["village"]!["code"]} {prospect["score"]} {prospect["evidence"]}";

    [GeneratedRegex("-d '([^']+)'$")]
    private static partial Regex Body();

    // As a shell takes them apart, where nothing but single quotes is used.
    [GeneratedRegex(@"'(?<quoted>[^']*)'|\S+")]
    private static partial Regex Word();
}
