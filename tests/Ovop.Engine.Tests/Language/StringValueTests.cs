using Ovop.Engine.Language;

namespace Ovop.Engine.Tests.Language;

public class StringValueTests
{
    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("\"simple\"", "simple")]
    [InlineData("\" white space \"", " white space ")]
    [InlineData("\"quote \\\"\"", "quote \"")]
    [InlineData("\"escaped \\n\\r\\b\\t\\f\"", "escaped \n\r\b\t\f")]
    [InlineData("\"slashes \\\\ \\/\"", "slashes \\ /")]
    [InlineData("\"unescaped é 😀 \u0007\"", "unescaped é 😀 \u0007")]
    [InlineData("\"unicode \\u1234\\u5678\\u90AB\\ucdef\"", "unicode \u1234\u5678\u90AB\ucdef")]
    [InlineData("\"\\u{1234}\\u{5678}\\u{90AB}\\u{CDEF}\"", "\u1234\u5678\u90AB\uCDEF")]
    [InlineData("\"\\u{1F600}\\u{0}\\u{00000041}\\u{10FFFF}\"", "😀\0A\U0010FFFF")]
    [InlineData("\"\\uD83D\\uDE00\"", "😀")]
    [InlineData("\"\\u0000\"", "\0")]
    public void Resolves_escapes(string literal, string value)
    {
        var node = Assert.IsType<StringValueNode>(Utf8Parser.ParseValue(literal));
        Assert.Equal(value, node.Value);
        Assert.False(node.IsBlock);
    }

    // A lexer that looks one character back for a backslash takes the closing quote of the first for an escaped one.
    [Theory]
    [InlineData("\"\\\\\"", "\\")]
    [InlineData("\"\\\\\\\"\"", "\\\"")]
    [InlineData("\"\\\\\\\\\"", "\\\\")]
    public void Tells_an_escaped_backslash_from_an_escaped_quote(string literal, string value) =>
        Assert.Equal(value, Assert.IsType<StringValueNode>(Utf8Parser.ParseValue(literal)).Value);

    [Fact]
    public void Resolves_escapes_of_strings_longer_than_the_stack_holds()
    {
        var literal = $"\"{string.Concat(Enumerable.Repeat("0123456789\\n", 1_000))}\"";
        var value = string.Concat(Enumerable.Repeat("0123456789\n", 1_000));
        Assert.Equal(value, Assert.IsType<StringValueNode>(Utf8Parser.ParseValue(literal)).Value);
    }

    [Theory]
    [InlineData("\"\"\"\"\"\"", "")]
    [InlineData("\"\"\"simple\"\"\"", "simple")]
    [InlineData("\"\"\" white space \"\"\"", " white space ")]
    [InlineData("\"\"\"contains \" quote\"\"\"", "contains \" quote")]
    [InlineData("\"\"\"contains \"\" quotes\"\"\"", "contains \"\" quotes")]
    [InlineData("\"\"\"contains \\\"\"\" triple\"\"\"", "contains \"\"\" triple")]
    [InlineData("\"\"\"\\\"\"\"\"\"\"", "\"\"\"")]
    [InlineData("\"\"\"\\\\\"\"\"\"\"\"", "\\\"\"\"")]
    [InlineData("\"\"\"slashes \\\\ \\/ \\n \\u1234\"\"\"", "slashes \\\\ \\/ \\n \\u1234")]
    [InlineData("\"\"\"multi\nline\"\"\"", "multi\nline")]
    [InlineData("\"\"\"multi\rline\r\nnormalised\n\"\"\"", "multi\nline\nnormalised")]
    [InlineData("\"\"\"é 😀\"\"\"", "é 😀")]
    public void Reads_block_strings_raw(string literal, string value)
    {
        var node = Assert.IsType<StringValueNode>(Utf8Parser.ParseValue(literal));
        Assert.Equal(value, node.Value);
        Assert.True(node.IsBlock);
    }

    [Theory]
    [InlineData("\n    Hello,\n      World!\n\n    Yours,\n      GraphQL.\n", "Hello,\n  World!\n\nYours,\n  GraphQL.")]
    [InlineData("\n\n\n    a\n    b\n\n\n", "a\nb")]
    [InlineData("  \n    a\n  \t\n  \n", "a")]
    [InlineData("    a\n      b\n    c", "    a\n  b\nc")] // the first line keeps its indentation
    [InlineData("\n    a\n        \n    b  \n", "a\n    \nb  ")] // blank lines inside lose only the common part
    [InlineData("\n\t\ta\n\t b", "a\nb")] // a tab counts as one
    [InlineData("\n  a\n\n  b", "a\n\nb")] // an empty line does not count
    [InlineData("\n  \n\t\n", "")]
    [InlineData("", "")]
    public void Takes_common_indentation_and_blank_ends_off_block_strings(string raw, string value) =>
        Assert.Equal(
            value,
            Assert.IsType<StringValueNode>(Utf8Parser.ParseValue($"\"\"\"{raw}\"\"\"")).Value);
}
