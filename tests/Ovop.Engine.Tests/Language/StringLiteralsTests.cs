using Ovop.Engine.Language;

namespace Ovop.Engine.Tests.Language;

public class StringLiteralsTests
{
    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("a\"b\\c/d", "\"a\\\"b\\\\c/d\"")]
    [InlineData("\b\f\n\r\t", "\"\\b\\f\\n\\r\\t\"")]
    [InlineData("\0\u001F\u007F\u009F\u00A0", "\"\\u0000\\u001F\\u007F\\u009F\u00A0\"")]
    [InlineData("é😀", "\"é😀\"")]
    public void Quotes_and_escapes(string value, string literal) =>
        Assert.Equal(literal, StringLiterals.Quoted(value));

    // What graphql-js 16.15 prints.
    [Theory]
    [InlineData("", "\"\"\"\"\"\"")]
    [InlineData("one liner", "\"\"\"one liner\"\"\"")]
    [InlineData("  indented", "\"\"\"  indented\"\"\"")]
    [InlineData("a\nb", "\"\"\"\na\nb\n\"\"\"")]
    [InlineData("a\n  b", "\"\"\"\na\n  b\n\"\"\"")]
    [InlineData("ends with \"", "\"\"\"\nends with \"\n\"\"\"")]
    [InlineData("  ends with \"", "\"\"\"  ends with \"\n\"\"\"")]
    [InlineData("ends with \\", "\"\"\"\nends with \\\n\"\"\"")]
    [InlineData("has \"\"\" in it", "\"\"\"has \\\"\"\" in it\"\"\"")]
    [InlineData("ends with \"\"\"", "\"\"\"\nends with \\\"\"\"\n\"\"\"")]
    [InlineData(
        "a line that is longer than seventy characters is set on a line of its own",
        "\"\"\"\na line that is longer than seventy characters is set on a line of its own\n\"\"\"")]
    public void Lays_block_strings_out(string value, string literal)
    {
        Assert.Equal(literal, StringLiterals.Block(value));
        Assert.Equal(value, ((StringValueNode)Utf8Parser.ParseValue(literal)).Value);
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("a", true)]
    [InlineData(" a", true)]
    [InlineData("a\n b", true)]
    [InlineData("a\n\nb", true)]
    [InlineData("a \"\"\" b \\", true)]
    [InlineData(" ", false)]
    [InlineData("\na", false)]
    [InlineData("  \na", false)]
    [InlineData("a\n", false)]
    [InlineData("a\n ", false)]
    [InlineData(" a\n b", false)]
    [InlineData("a\rb", false)]
    [InlineData("a\0b", false)]
    [InlineData("a\u000Bb", false)]
    public void Knows_which_texts_block_strings_can_hold(string value, bool isPrintable) =>
        Assert.Equal(isPrintable, StringLiterals.IsPrintableAsBlock(value));

    [Fact]
    public void Holds_in_a_block_string_whatever_it_says_it_can()
    {
        var random = new Random(20260102);
        const string alphabet = " \t\n\"\\ab\r";
        for (var round = 0; round < 20_000; round++)
        {
            var value = new string(random.GetItems<char>(alphabet, random.Next(12)));
            if (StringLiterals.IsPrintableAsBlock(value))
            {
                Assert.Equal(value, ((StringValueNode)Utf8Parser.ParseValue(StringLiterals.Block(value))).Value);
            }

            Assert.Equal(value, ((StringValueNode)Utf8Parser.ParseValue(StringLiterals.Quoted(value))).Value);
        }
    }
}
