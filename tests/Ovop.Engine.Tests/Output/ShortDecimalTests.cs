using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Ovop.Engine.Output;

namespace Ovop.Engine.Tests.Output;

public sealed class ShortDecimalTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(7, "7")]
    [InlineData(-0.5, "-0.5")]
    [InlineData(0.1, "0.1")]
    [InlineData(0.07, "0.07")]
    [InlineData(112.005, "112.005")]
    [InlineData(-8.1, "-8.1")]
    [InlineData(999999999999999, "999999999999999")]
    [InlineData(999999999999.999, "999999999999.999")]
    public void Writes_numbers_of_few_decimals(double value, string expected) => Assert.Equal(expected, Format(value));

    [Theory]
    [InlineData(-0d)]
    [InlineData(0.0001)]
    [InlineData(112.12345)]
    [InlineData(0.30000000000000004)]
    [InlineData(1e15)]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    public void Leaves_all_others(double value) => Assert.Null(Format(value));

    [Fact]
    public void Writes_what_would_be_written_else()
    {
        var random = new Random(35_05);
        var written = 0;
        Span<byte> usual = stackalloc byte[64];
        for (var i = 0; i < 200_000; i++)
        {
            var digits = random.NextInt64((long)Math.Pow(10, random.Next(1, 17)));
            var value = (random.Next(2) == 0 ? -1 : 1) * digits / Math.Pow(10, random.Next(6));
            if (random.Next(4) == 0)
            {
                value = Math.BitIncrement(value);
            }

            Utf8Formatter.TryFormat(value, usual, out var length);
            if (Format(value) is { } text)
            {
                Assert.Equal(Encoding.ASCII.GetString(usual[..length]), text);
                Assert.Equal(value, double.Parse(text, CultureInfo.InvariantCulture));
                written++;
            }
        }

        Assert.InRange(written, 50_000, 199_999);
    }

    private static string? Format(double value)
    {
        Span<byte> output = stackalloc byte[64];
        return ShortDecimal.TryFormat(value, output, out var length) ? Encoding.ASCII.GetString(output[..length]) : null;
    }
}
