namespace Ovop.Graph.Tests.Documents;

/// <summary>A page of the documentation: its fenced blocks, and its text without them.</summary>
internal sealed class MarkdownDocument
{
    private const string Fence = "```";

    private MarkdownDocument(IReadOnlyList<Block> blocks, string prose) => (Blocks, Prose) = (blocks, prose);

    /// <summary>In their order.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    public string Prose { get; }

    /// <param name="path">From the root of the repository.</param>
    public static MarkdownDocument Read(string path)
    {
        var blocks = new List<Block>();
        var prose = new List<string>();
        List<string>? block = null;
        var info = "";
        foreach (var line in File.ReadLines(PathOf(path)))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal))
            {
                if (block is not null)
                {
                    blocks.Add(new Block(info, string.Join('\n', block)));
                }

                info = line[Fence.Length..];
                block = block is null ? [] : null;
            }
            else
            {
                (block ?? prose).Add(line);
            }
        }

        Assert.True(block is null, $"{path}: a block is not closed.");
        return new MarkdownDocument(blocks, string.Join('\n', prose));
    }

    /// <summary>A file of the repository, as an absolute path.</summary>
    public static string PathOf(string path) => Path.GetFullPath(Path.Combine(DocumentFolder.Path, "../..", path));

    /// <param name="Info">What stands after the fence: a language, and <c>file=NAME</c> where it shows a file.</param>
    internal sealed record Block(string Info, string Text)
    {
        public string Language => Info.Split(' ')[0];

        public string? ShownFile => Info.Split(" file=") is [_, var file] ? file : null;
    }
}
