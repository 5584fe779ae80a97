using Ovop.Engine.Language;
using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Language;

public class Utf8LexerTests
{
    [Fact]
    public void Reads_every_kind_of_punctuation() =>
        Assert.Equal(
            [
                "Bang 0-1", "Dollar 1-2", "Ampersand 2-3", "LeftParenthesis 3-4", "RightParenthesis 4-5",
                "Spread 5-8", "Colon 8-9", "EqualsSign 9-10", "At 10-11", "LeftBracket 11-12", "RightBracket 12-13",
                "LeftBrace 13-14", "Pipe 14-15", "RightBrace 15-16", "EndOfFile 16-16",
            ],
            Tokens("!$&()...:=@[]{|}"));

    [Fact]
    public void Skips_white_space_commas_line_ends_and_comments() =>
        Assert.Equal(
            ["Name 15-18", "Name 28-29", "EndOfFile 30-30"],
            Tokens(" \t,,\r\n\n\r# foo,\nbar #comment\rb,"));

    [Fact]
    public void Skips_a_byte_order_mark_wherever_it_stands() =>
        Assert.Equal(["Name 3-4", "Name 7-8", "EndOfFile 8-8"], Tokens("\uFEFFa\uFEFFb"));

    [Theory]
    [InlineData("#")]
    [InlineData("# é 😀")]
    [InlineData("")]
    [InlineData(" \n ")]
    public void Finds_nothing_in_comments_and_white_space(string text) =>
        Assert.StartsWith("EndOfFile", Assert.Single(Tokens(text)), StringComparison.Ordinal);

    [Theory]
    [InlineData("_")]
    [InlineData("__typename")]
    [InlineData("aZ_09")]
    [InlineData("z")]
    [InlineData("Z9")]
    public void Reads_names(string name) =>
        Assert.Equal([$"Name 0-{name.Length}", $"EndOfFile {name.Length}-{name.Length}"], Tokens(name));

    [Fact]
    public void Ends_a_name_before_anything_that_is_no_letter_digit_or_underscore() =>
        Assert.Equal(["Name 0-1", "At 1-2", "Name 2-3", "EndOfFile 3-3"], Tokens("a@b"));

    [Theory]
    [InlineData("4", "Int")]
    [InlineData("-4", "Int")]
    [InlineData("9", "Int")]
    [InlineData("0", "Int")]
    [InlineData("-0", "Int")]
    [InlineData("123456789012345678901234567890", "Int")]
    [InlineData("4.123", "Float")]
    [InlineData("-4.123", "Float")]
    [InlineData("0.123", "Float")]
    [InlineData("123e4", "Float")]
    [InlineData("123E4", "Float")]
    [InlineData("123e-4", "Float")]
    [InlineData("123e+4", "Float")]
    [InlineData("-1.123E4567", "Float")]
    [InlineData("0.0e00", "Float")]
    public void Reads_numbers(string number, string kind) =>
        Assert.Equal([$"{kind} 0-{number.Length}", $"EndOfFile {number.Length}-{number.Length}"], Tokens(number));

    [Fact]
    public void Stays_at_the_end()
    {
        var lexer = new Utf8Lexer(SourceText.From("a"), maxTokens: 1);
        lexer.Advance();
        lexer.Advance();
        lexer.Advance();
        Assert.Equal(TokenKind.EndOfFile, lexer.Kind);
        Assert.Equal((1, 1), (lexer.Start, lexer.End));
    }

    [Fact]
    public void Looks_ahead_in_a_copy()
    {
        var lexer = new Utf8Lexer(SourceText.From("a 12"), maxTokens: 10);
        lexer.Advance();
        var ahead = lexer;
        ahead.Advance();
        Assert.Equal(TokenKind.Int, ahead.Kind);
        Assert.Equal(TokenKind.Name, lexer.Kind);
        Assert.Equal("Name \"a\"", lexer.Describe());
    }

    [Theory]
    [InlineData("name", "Name \"name\"")]
    [InlineData("-1", "Int \"-1\"")]
    [InlineData("1.5", "Float \"1.5\"")]
    [InlineData("\"a\\n\"", "String \"a\n\"")]
    [InlineData("\"\"\"\n  a\n\"\"\"", "BlockString \"a\"")]
    [InlineData("...", "\"...\"")]
    [InlineData("", "<EOF>")]
    public void Describes_a_token_with_its_value(string text, string description)
    {
        var lexer = new Utf8Lexer(SourceText.From(text), maxTokens: 1);
        lexer.Advance();
        Assert.Equal(description, lexer.Describe());
    }

    private static List<string> Tokens(string text)
    {
        var lexer = new Utf8Lexer(SourceText.From(text), maxTokens: 100);
        var tokens = new List<string>();
        do
        {
            lexer.Advance();
            tokens.Add($"{lexer.Kind} {lexer.Start}-{lexer.End}");
        }
        while (lexer.Kind != TokenKind.EndOfFile);

        return tokens;
    }
}
