using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Ovop.Graph.Cli;

namespace Ovop.Graph.Tests.Documents;

/// <summary>Each <c>./ovop</c> line that a reader may copy is one that the command line takes.</summary>
public sealed partial class CommandLinesTests
{
    // The launcher's own.
    private static readonly string[] OfLauncher = ["test", "bench", "fuzz", "map", "graphiql"];

    public static TheoryData<string, string> InBlocks => Find(document => document.Blocks
        .Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n'))
        .Where(line => line.StartsWith("./ovop", StringComparison.Ordinal)));

    public static TheoryData<string, string> InProse => Find(document =>
        Code().Matches(document.Prose).Select(match => match.Groups[1].Value));

    [Theory]
    [MemberData(nameof(InBlocks))]
    public void Parses_in_a_block(string document, string line) =>
        Assert.True(Errors(line).Count == 0, $"{document}: {line}: {string.Join(' ', Errors(line))}");

    [Theory]
    [MemberData(nameof(InProse))]
    public void Parses_in_a_sentence_that_may_leave_out_the_files(string document, string line)
    {
        var errors = Errors(line).Where(error => !error.StartsWith("Required argument missing", StringComparison.Ordinal));

        Assert.True(!errors.Any(), $"{document}: {line}: {string.Join(' ', errors)}");
    }

    [Theory]
    [InlineData("./ovop import vilages a.csv")]
    [InlineData("./ovop import villages a.csv b.csv")]
    [InlineData("./ovop up --prot 1")]
    public void Notices_a_line_that_is_wrong(string line) => Assert.NotEmpty(Errors(line));

    private static List<string> Errors(string line)
    {
        var words = CommandLineParser.SplitCommandLine(Comment().Replace(line, "")).Skip(1).ToArray();
        return words.Length == 0 || OfLauncher.Contains(words[0], StringComparer.Ordinal)
            ? []
            : [.. Commands.CreateRoot(Program.BuildServer).Parse(words).Errors.Select(error => error.Message)];
    }

    private static TheoryData<string, string> Find(Func<MarkdownDocument, IEnumerable<string>> lines)
    {
        var found = new TheoryData<string, string>();
        var root = MarkdownDocument.PathOf("");
        var documents = Directory.GetFiles(MarkdownDocument.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Append(Path.Combine(root, "README.md")).Select(file => Path.GetRelativePath(root, file));
        foreach (var document in documents.Order(StringComparer.Ordinal))
        {
            foreach (var line in lines(MarkdownDocument.Read(document)).Distinct(StringComparer.Ordinal))
            {
                found.Add(document, line);
            }
        }

        return found;
    }

    [GeneratedRegex("`(\\./ovop[^`]*)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\s+#.*$")]
    private static partial Regex Comment();
}
