using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 0, 1, 1)]
    [InlineData("abc", 0, 1, 1)]
    [InlineData("abc", 2, 1, 3)]
    [InlineData("abc", 3, 1, 4)] // behind the end
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("a\n\nb", 2, 2, 1)]
    [InlineData("a\n\nb", 3, 3, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\rb", 3, 3, 1)]
    [InlineData("a\n\rb", 3, 3, 1)]
    [InlineData("a\nb", 1, 1, 2)] // the line end belongs to its line
    public void Counts_lines_and_columns_from_one(string text, int offset, int line, int column) =>
        Assert.Equal(new SourceLocation(line, column), SourceText.From(text).LocationOf(offset));

    [Theory]
    [InlineData("é", 2, 2)] // two bytes, one unit
    [InlineData("€x", 3, 2)] // three bytes, one unit
    [InlineData("😀x", 4, 3)] // four bytes, two units
    [InlineData("\uFEFFx", 3, 2)]
    [InlineData("a😀é€b", 10, 6)]
    public void Counts_columns_in_utf16_units(string text, int offset, int column) =>
        Assert.Equal(new SourceLocation(1, column), SourceText.From(text).LocationOf(offset));

    [Fact]
    public void Finds_any_of_many_lines()
    {
        var source = SourceText.From(string.Concat(Enumerable.Range(0, 1_000).Select(_ => "ab\n")));
        for (var line = 0; line < 1_000; line++)
        {
            Assert.Equal(new SourceLocation(line + 1, 2), source.LocationOf((line * 3) + 1));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(4)]
    public void Refuses_an_offset_outside_the_text(int offset) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SourceText.From("abc").LocationOf(offset));
}
