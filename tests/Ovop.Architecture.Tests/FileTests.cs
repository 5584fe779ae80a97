namespace Ovop.Architecture.Tests;

/// <summary>Files stay small enough to be read, and say nothing that a reader of the repository cannot use.</summary>
public class FileTests
{
    private const int MaxLines = 300;

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("benchmarks")]
    public void Have_at_most_300_lines(string folder)
    {
        var files = RepositoryFolder.SourceFiles(folder).ToArray();

        Assert.NotEmpty(files);
        Assert.DoesNotContain(
            files.Select(file => (File: file, Lines: RepositoryFolder.Read(file).Split('\n').Length - 1)),
            file => file.Lines > MaxLines);
    }

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    public void Hold_no_marks_of_unfinished_work(string folder)
    {
        string[] marks = [$"TO{"DO"}", $"FIX{"ME"}", $"NotImplemented{"Exception"}"];
        var found = RepositoryFolder.SourceFiles(folder)
            .Where(file => marks.Any(mark => RepositoryFolder.Read(file).Contains(mark, StringComparison.Ordinal)));

        Assert.Empty(found);
    }

    [Fact]
    public void Program_is_a_table_of_contents() =>
        Assert.InRange(RepositoryFolder.Read("src/Ovop.Graph/Program.cs").Split('\n').Length, 1, 80);
}
