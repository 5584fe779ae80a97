using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Documents;

/// <summary>
/// Every question of <c>docs/queries.md</c> and its like is asked, word for word, and answered as the block behind it says.
/// BLESS=1 writes the answers.
/// </summary>
public class QueriesDocumentTests(SeededServer seeded) : IClassFixture<SeededServer>
{
    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("docs/queries.md")]
    [InlineData("docs/prospects.md")]
    [InlineData("docs/planner.md")]
    public async Task Are_answered_as_written_down(string page)
    {
        var blocks = Questions(page);
        Assert.NotEmpty(blocks);
        var answers = new List<JsonNode>();
        for (var i = 0; i < blocks.Count; i += 2)
        {
            Assert.Equal(("graphql", "json"), (blocks[i].Language, blocks[i + 1].Language));
            var answer = await seeded.Server.AskAsync(blocks[i].Text);
            Assert.True(answer["errors"] is null, $"{blocks[i].Text}\n{answer["errors"]?.ToJsonString()}");
            answers.Add(answer["data"]!);
        }

        if (Environment.GetEnvironmentVariable("BLESS") == "1")
        {
            Write(page, answers);
            blocks = Questions(page);
        }

        for (var i = 0; i < answers.Count; i++)
        {
            var difference = AnswerFile.Difference("", JsonNode.Parse(blocks[(2 * i) + 1].Text), answers[i]);
            Assert.True(difference is null, $"{blocks[2 * i].Text}\n{difference}\n{answers[i].ToJsonString()}");
        }
    }

    // A page may show commands as well, and what these write.
    private static List<MarkdownDocument.Block> Questions(string page) =>
        [.. MarkdownDocument.Read(page).Blocks.Where(block => block.Language is "graphql" or "json")];

    private static void Write(string page, List<JsonNode> answers)
    {
        var path = MarkdownDocument.PathOf(page);
        var parts = File.ReadAllText(path).Split("```json\n");
        for (var i = 1; i < parts.Length; i++)
        {
            var behind = parts[i][parts[i].IndexOf("```", StringComparison.Ordinal)..];
            parts[i] = $"{string.Join('\n', Lines(answers[i - 1], 0))}\n{behind}";
        }

        File.WriteAllText(path, string.Join("```json\n", parts));
    }

    // What fits on a line stands on one.
    private static IEnumerable<string> Lines(JsonNode? node, int depth)
    {
        const int width = 120;
        var indent = new string(' ', 2 * depth);
        var line = node?.ToJsonString(OneLine) ?? "null";
        if (line.Length + indent.Length <= width || node is not (JsonObject or JsonArray))
        {
            return [indent + line];
        }

        var (open, close) = node is JsonObject ? ("{", "}") : ("[", "]");
        var members = node is JsonObject fields
            ? fields.Select(field => Named(field.Key, [.. Lines(field.Value, depth + 1)]))
            : node.AsArray().Select(item => Lines(item, depth + 1).ToArray());
        var all = members.ToArray();
        return
        [
            indent + open,
            .. all.SelectMany((member, i) => i < all.Length - 1 ? [.. member[..^1], $"{member[^1]},"] : member),
            indent + close,
        ];

        static string[] Named(string name, string[] lines)
        {
            var start = lines[0].Length - lines[0].TrimStart().Length;
            return [$"{lines[0][..start]}\"{name}\": {lines[0][start..]}", .. lines[1..]];
        }
    }
}
