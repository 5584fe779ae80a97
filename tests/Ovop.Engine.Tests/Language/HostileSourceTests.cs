using System.Text;
using Ovop.Engine.Language;
using Ovop.Engine.Text;

namespace Ovop.Engine.Tests.Language;

public class HostileSourceTests
{
    private const int Million = 1_000_000;

    [Theory]
    [InlineData("", "{a")]
    [InlineData("", "{...")]
    [InlineData("{a(b:", "[")]
    [InlineData("{a(b:", "{c:")]
    [InlineData("query($a:", "[")]
    [InlineData("type T{a:", "[")]
    [InlineData("input T{a:I=", "[")]
    public void Refuses_deep_nesting_without_using_up_the_stack(string opening, string level)
    {
        var nested = opening + string.Concat(Enumerable.Repeat(level, 200_000));
        var error = Assert.Throws<GraphQLException>(() => Utf8Parser.Parse(nested, ParserLimits.Trusted)).Error;
        Assert.Equal("The document is nested more than 128 levels deep.", error.Message);
    }

    [Theory]
    [InlineData(' ')]
    [InlineData(',')]
    [InlineData('\n')]
    [InlineData('\r')]
    [InlineData('#')]
    [InlineData('\uFEFF')]
    public void Finds_no_definition_in_a_million_ignored_characters(char ignored)
    {
        var error = Assert.Throws<GraphQLException>(() => Utf8Parser.Parse(new string(ignored, Million))).Error;
        Assert.Equal("Syntax Error: Unexpected <EOF>.", error.Message);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    public void Reads_a_string_of_a_million_backslashes_once(string quotes)
    {
        var value = Utf8Parser.ParseValue($"{quotes}{new string('\\', Million)} {quotes}");
        var length = quotes.Length == 1 ? Million / 2 : Million;
        Assert.Equal(new string('\\', length) + " ", Assert.IsType<StringValueNode>(value).Value);
    }

    [Fact]
    public void Reads_a_number_of_a_million_digits()
    {
        var digits = new string('9', Million);
        Assert.Equal(digits, Assert.IsType<IntValueNode>(Utf8Parser.ParseValue(digits)).Value);
    }

    /// <summary>Whatever the bytes, the answer is a document or an error with a place in the source.</summary>
    [Fact]
    public void Answers_any_bytes_with_a_document_or_an_error_that_has_a_place()
    {
        var random = new Random(20260101);
        var alphabet = "{}()[]!$&|=:.@#\"\\ \n\r,aon0123-e'u\u00e9😀\uFEFF"u8.ToArray();
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = new byte[random.Next(24)];
            for (var i = 0; i < bytes.Length; i++)
            {
                bytes[i] = random.Next(20) == 0 ? (byte)random.Next(256) : alphabet[random.Next(alphabet.Length)];
            }

            try
            {
                Assert.NotEmpty(Utf8Parser.Parse(new SourceText(bytes)).Definitions);
            }
            catch (GraphQLException e)
            {
                var location = Assert.Single(e.Error.Locations);
                Assert.True(
                    location is { Line: >= 1, Column: >= 1 }, $"{location}: {Encoding.Latin1.GetString(bytes)}");
            }
        }
    }
}
