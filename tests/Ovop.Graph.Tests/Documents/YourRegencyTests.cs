using System.CommandLine.Parsing;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Ovop.Graph.Tests.Cli;
using Ovop.Graph.Tests.Support;

namespace Ovop.Graph.Tests.Documents;

/// <summary>docs/your-regency.md, followed word for word from its first import to its last question.</summary>
public sealed partial class YourRegencyTests(SeededServer seeded) : IClassFixture<SeededServer>, IDisposable
{
    private const string Practice = "docs/your-regency/";

    private const string Templates = "db/templates/";

    private static readonly MarkdownDocument Guide = MarkdownDocument.Read("docs/your-regency.md");

    private readonly string _folder = Directory.CreateTempSubdirectory("ovop-guide-").FullName;

    public static TheoryData<string, string> ShownFiles
    {
        get
        {
            var shown = new TheoryData<string, string>();
            foreach (var block in Guide.Blocks.Where(block => block.ShownFile is not null))
            {
                shown.Add(block.ShownFile!, block.Text);
            }

            return shown;
        }
    }

    [Theory]
    [MemberData(nameof(ShownFiles))]
    public void Shows_the_files_as_they_are(string file, string text)
    {
        var content = File.ReadAllText(MarkdownDocument.PathOf(Practice + file));

        if (file.EndsWith(".csv", StringComparison.Ordinal))
        {
            Assert.Equal(text + "\n", content);
        }
        else
        {
            // One feature of several.
            Assert.Contains(text, content.Split(['\n'], StringSplitOptions.TrimEntries).Select(line => line.TrimEnd(',')));
        }
    }

    [Fact]
    public async Task Tells_what_happens()
    {
        var (imports, answers) = (0, 0);
        for (var i = 0; i < Guide.Blocks.Count; i++)
        {
            var block = Guide.Blocks[i];
            var next = Guide.Blocks.ElementAtOrDefault(i + 1);
            if (Import().IsMatch(block.Text))
            {
                Assert.Equal("text", next!.Language);
                imports += await RunsAsync(block.Text.Split('\n'), next.Text);
            }
            else if (Question().Match(block.Text) is { Success: true } question)
            {
                answers++;
                await AnswersAsync(question.Groups[1].Value, next is { Language: "json" } ? next.Text : null);
            }
        }

        Assert.Equal((25, 5), (imports, answers));
        Assert.StartsWith("outcome,file,", File.ReadAllText(Path.Combine(_folder, "report.csv")), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <returns>How many commands it were.</returns>
    private async Task<int> RunsAsync(string[] commands, string output)
    {
        var expected = output.Split('\n').Select(Untimed).ToArray();
        var lines = new List<string>();
        foreach (var command in commands)
        {
            lines.AddRange(await OutputAsync(command));
        }

        // Of several commands the page shows what each made; of one, all after the steps, whose times differ.
        Assert.Equal(expected, commands.Length > 1
            ? lines.Where(line => Made().IsMatch(line))
            : lines.Skip(lines.LastIndexOf(expected[0])));
        return commands.Length;
    }

    private async Task<IEnumerable<string>> OutputAsync(string command)
    {
        var words = CommandLineParser.SplitCommandLine(command).Skip(1).Select(word => word
            .Replace("/tmp/", _folder + "/", StringComparison.Ordinal)
            .Replace(Practice, MarkdownDocument.PathOf(Practice), StringComparison.Ordinal)
            .Replace(Templates, MarkdownDocument.PathOf(Templates), StringComparison.Ordinal));
        var run = await OvopProcess.RunAsync([.. words, "--database", seeded.Database.ConnectionString]);
        return run.Succeeded().Output.TrimEnd('\n').Split('\n').Select(Untimed);
    }

    private async Task AnswersAsync(string request, string? expected)
    {
        var body = JsonNode.Parse(request)!;
        var answer = await seeded.Server.AskAsync((string)body["query"]!, body["variables"]);

        Assert.Null(answer["errors"]?.ToJsonString());
        Assert.Null(expected is null ? null : AnswerFile.Difference("", JsonNode.Parse(expected), answer));
    }

    private static string Untimed(string line) => Time().Replace(line, "");

    [GeneratedRegex(@"^\./ovop import ")]
    private static partial Regex Import();

    [GeneratedRegex(@"^curl [^']*'[^']*' -d '([^']+)'$")]
    private static partial Regex Question();

    [GeneratedRegex(@"^ +\d+ .* made$")]
    private static partial Regex Made();

    [GeneratedRegex(@"^\[ *\d+\.\d s\] ")]
    private static partial Regex Time();
}
