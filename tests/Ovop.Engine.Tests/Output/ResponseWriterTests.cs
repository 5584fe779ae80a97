using System.Text;
using System.Text.Json;
using Ovop.Engine.Output;
using Ovop.Engine.Types;

namespace Ovop.Engine.Tests.Output;

public class ResponseWriterTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Desa Pikatan")]
    [InlineData("\"quoted\" \\ and / slashed")]
    [InlineData("tab\t line\n return\r null\0 bell\a")]
    [InlineData("désa 村 😀 \u2028")]
    public void Writes_text_that_reads_back_the_same(string text)
    {
        using var writer = new ResponseWriter(1_000_000);
        writer.BeginList();
        writer.WriteString(text);
        writer.WriteRaw(","u8);
        writer.WriteString(Encoding.UTF8.GetBytes(text));
        writer.EndList();

        Assert.Equal([text, text], JsonSerializer.Deserialize<string[]>(writer.Written.Span)!);
    }

    [Fact]
    public void Replaces_a_lone_surrogate()
    {
        using var writer = new ResponseWriter(1_000);
        writer.WriteString("a\ud800b");

        Assert.Equal("\"a\uFFFDb\"", Encoding.UTF8.GetString(writer.Written.Span));
    }

    [Theory]
    [InlineData(0.1, "0.1")]
    [InlineData(0.1 + 0.2, "0.30000000000000004")]
    [InlineData(1e300, "1E+300")]
    [InlineData(5, "5")]
    public void Writes_the_shortest_number_that_reads_back_the_same(double value, string text)
    {
        using var writer = new ResponseWriter(1_000);
        writer.WriteNumber(value);

        Assert.Equal(text, Encoding.UTF8.GetString(writer.Written.Span));
        Assert.Equal(value, JsonSerializer.Deserialize<double>(writer.Written.Span));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Refuses_a_number_that_JSON_does_not_have(double value)
    {
        using var writer = new ResponseWriter(1_000);

        Assert.Throws<CoercionException>(() => writer.WriteNumber(value));
        Assert.Equal(0, writer.Position);
    }

    [Fact]
    public void Takes_back_what_stands_behind_a_position()
    {
        using var writer = new ResponseWriter(1_000);
        writer.BeginObject();
        writer.WriteKey("\"a\":"u8);
        writer.WriteNumber(1);
        writer.WriteKey("\"b\":"u8);
        var position = writer.Position;
        writer.BeginObject();
        writer.WriteKey("\"c\":"u8);
        writer.Truncate(position);
        writer.WriteNull();
        writer.WriteKey("\"d\":"u8);
        writer.WriteBoolean(true);
        writer.EndObject();

        Assert.Equal("""{"a":1,"b":null,"d":true}""", Encoding.UTF8.GetString(writer.Written.Span));
    }

    [Fact]
    public void Grows_past_its_first_buffer_and_stops_at_its_limit()
    {
        using var writer = new ResponseWriter(100_000);
        for (var i = 0; i < 9_000; i++)
        {
            writer.WriteRaw("0123456789"u8);
        }

        Assert.Equal(90_000, writer.Position);
        Assert.Throws<ResponseTooLargeException>(() => writer.WriteRaw(new byte[200_000]));
    }
}
