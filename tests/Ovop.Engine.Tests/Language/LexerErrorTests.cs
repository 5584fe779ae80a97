using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Language;

/// <summary>The messages and places are those of graphql-js 16.15.</summary>
public class LexerErrorTests
{
    [Theory]
    [InlineData("\u0007", "Unexpected character: U+0007.", 1, 1)]
    [InlineData("'a'", "Unexpected single quote character ('), did you mean to use a double quote (\")?", 1, 1)]
    [InlineData("{ a(x: .5) }", "Unexpected character: \".\".", 1, 8)]
    [InlineData("{ a(x: +1) }", "Unexpected character: \"+\".", 1, 8)]
    [InlineData("..", "Unexpected character: \".\".", 1, 1)]
    [InlineData("{ ..a }", "Unexpected character: \".\".", 1, 3)]
    [InlineData("?", "Unexpected character: \"?\".", 1, 1)]
    [InlineData("é", "Unexpected character: U+00E9.", 1, 1)]
    [InlineData("😀", "Unexpected character: U+1F600.", 1, 1)]
    [InlineData("{ aé }", "Unexpected character: U+00E9.", 1, 4)]
    public void Rejects_characters_that_begin_no_token(string text, string message, int line, int column) =>
        SyntaxErrorAssert.Fails(text, message, line, column);

    [Theory]
    [InlineData("{ a(x: 00) }", "Invalid number, unexpected digit after 0: \"0\".", 1, 9)]
    [InlineData("{ a(x: 01) }", "Invalid number, unexpected digit after 0: \"1\".", 1, 9)]
    [InlineData("{ a(x: 1.) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(x: 1.e1) }", "Invalid number, expected digit but got: \"e\".", 1, 10)]
    [InlineData("{ a(x: -) }", "Invalid number, expected digit but got: \")\".", 1, 9)]
    [InlineData("{ a(x: -a) }", "Invalid number, expected digit but got: \"a\".", 1, 9)]
    [InlineData("{ a(x: 1e) }", "Invalid number, expected digit but got: \")\".", 1, 10)]
    [InlineData("{ a(x: 1e+) }", "Invalid number, expected digit but got: \")\".", 1, 11)]
    [InlineData("{ a(x: 1eA) }", "Invalid number, expected digit but got: \"A\".", 1, 10)]
    [InlineData("{ a(x: 1.2.3) }", "Invalid number, expected digit but got: \".\".", 1, 11)]
    [InlineData("{ a(x: 1.2e3.4) }", "Invalid number, expected digit but got: \".\".", 1, 13)]
    [InlineData("{ a(x: 123abc) }", "Invalid number, expected digit but got: \"a\".", 1, 11)]
    [InlineData("{ a(x: 0xF) }", "Invalid number, expected digit but got: \"x\".", 1, 9)]
    [InlineData("{ a(x: 1_000) }", "Invalid number, expected digit but got: \"_\".", 1, 9)]
    [InlineData("-", "Invalid number, expected digit but got: <EOF>.", 1, 2)]
    [InlineData("1.", "Invalid number, expected digit but got: <EOF>.", 1, 3)]
    public void Rejects_malformed_numbers(string text, string message, int line, int column) =>
        SyntaxErrorAssert.Fails(text, message, line, column);

    [Theory]
    [InlineData("\"", "Unterminated string.", 1, 2)]
    [InlineData("\"no end", "Unterminated string.", 1, 8)]
    [InlineData("\"multi\nline\"", "Unterminated string.", 1, 7)]
    [InlineData("\"multi\rline\"", "Unterminated string.", 1, 7)]
    [InlineData("{ a(x: \"\\", "Invalid character escape sequence: \"\\\".", 1, 9)]
    [InlineData("\"bad \\z esc\"", "Invalid character escape sequence: \"\\z\".", 1, 6)]
    [InlineData("\"bad \\", "Invalid character escape sequence: \"\\\".", 1, 6)]
    [InlineData("\"bad \\é esc\"", "Invalid character escape sequence: \"\\é\".", 1, 6)]
    [InlineData("\"bad \\u1 esc\"", "Invalid Unicode escape sequence: \"\\u1 es\".", 1, 6)]
    [InlineData("\"bad \\u0XX1 esc\"", "Invalid Unicode escape sequence: \"\\u0XX1\".", 1, 6)]
    [InlineData("\"bad \\uXXXX esc\"", "Invalid Unicode escape sequence: \"\\uXXXX\".", 1, 6)]
    [InlineData("\"bad \\uD83D esc\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 6)]
    [InlineData("\"bad \\uDE00 esc\"", "Invalid Unicode escape sequence: \"\\uDE00\".", 1, 6)]
    [InlineData("\"bad \\uD83D\\n\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 6)]
    [InlineData("\"bad \\uD83D\\uD83D\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 6)]
    [InlineData("\"bad \\uD83D\\u00\"", "Invalid Unicode escape sequence: \"\\uD83D\".", 1, 6)]
    [InlineData("\"bad \\u", "Invalid Unicode escape sequence: \"\\u\".", 1, 6)]
    [InlineData("\"bad \\u{", "Invalid Unicode escape sequence: \"\\u{\".", 1, 6)]
    [InlineData("\"bad \\u{}\"", "Invalid Unicode escape sequence: \"\\u{}\".", 1, 6)]
    [InlineData("\"bad \\u{110000}\"", "Invalid Unicode escape sequence: \"\\u{110000}\".", 1, 6)]
    [InlineData("\"bad \\u{D800}\"", "Invalid Unicode escape sequence: \"\\u{D800}\".", 1, 6)]
    [InlineData("\"bad \\u{FFFFFFFFF}\"", "Invalid Unicode escape sequence: \"\\u{FFFFFFFF\".", 1, 6)]
    [InlineData("\"bad \\u{000000000}\"", "Invalid Unicode escape sequence: \"\\u{000000000\".", 1, 6)]
    [InlineData("\"bad \\u{12\"", "Invalid Unicode escape sequence: \"\\u{12\"\".", 1, 6)]
    [InlineData("\"bad \\u{XX}\"", "Invalid Unicode escape sequence: \"\\u{X\".", 1, 6)]
    [InlineData("\"bad \\u{1é}\"", "Invalid Unicode escape sequence: \"\\u{1é\".", 1, 6)]
    [InlineData("\"\"\"", "Unterminated string.", 1, 4)]
    [InlineData("\"\"\"no end", "Unterminated string.", 1, 10)]
    [InlineData("\"\"\"no end\n\"", "Unterminated string.", 2, 2)]
    [InlineData("\"\"\"a\\\"\"\"", "Unterminated string.", 1, 9)]
    [InlineData("\"\"\"\\", "Unterminated string.", 1, 5)]
    public void Rejects_malformed_strings(string text, string message, int line, int column) =>
        SyntaxErrorAssert.Fails(text, message, line, column);

    [Fact]
    public void Quotes_no_half_of_a_surrogate_pair() =>
        SyntaxErrorAssert.Fails("\"bad \\😀\"", "Invalid character escape sequence: \"\\\".", 1, 6);

    [Theory]
    [InlineData("7B 20 61 C3 20 7D", 4, "0xC3")] // a lead byte without its continuation
    [InlineData("7B 0A 80 7D", 1, "0x80", 2)] // a continuation byte on its own
    [InlineData("22 C0 AF 22", 2, "0xC0")] // an overlong slash
    [InlineData("22 ED A0 80 22", 2, "0xED")] // a surrogate
    [InlineData("23 F4 90 80 80", 2, "0xF4")] // above U+10FFFF, in a comment
    [InlineData("7B 61 7D F0 9F 98", 4, "0xF0")] // cut off
    public void Rejects_bytes_that_are_not_utf8(string hex, int column, string lead, int line = 1)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));
        var message = "The document is not UTF-8: "
            + $"no character begins with the byte {lead} and what follows it.";
        SyntaxErrorAssert.Fails(new SourceText(bytes), message, line, column);
    }
}
