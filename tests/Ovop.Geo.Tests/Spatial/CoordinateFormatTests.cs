using System.Globalization;
using System.Text;
using Ovop.Geo.Spatial;

namespace Ovop.Geo.Tests.Spatial;

public sealed class CoordinateFormatTests
{
    [Theory]
    [InlineData(0, 6, "0")]
    [InlineData(-0.0, 6, "0")]
    [InlineData(-0.0000004, 6, "0")]
    [InlineData(-0.0000006, 6, "-0.000001")]
    [InlineData(112.1, 6, "112.1")]
    [InlineData(112.1, 15, "112.1")]
    [InlineData(-112.1, 15, "-112.1")]
    [InlineData(0.1, 15, "0.1")]
    [InlineData(7.05, 6, "7.05")]
    [InlineData(99.9999999, 6, "100")]
    [InlineData(-179.9999996, 6, "-180")]
    [InlineData(10.5, 0, "10")]
    [InlineData(11.5, 0, "12")]
    [InlineData(1234.5678, 3, "1234.568")]
    [InlineData(999999999.123456, 6, "999999999.123456")]
    [InlineData(-999999999.987654321, 9, "-999999999.9876543")]
    [InlineData(1234567.25, 15, "1234567.25")]
    [InlineData(5e-324, 15, "0")]
    [InlineData(1e300, 6, "1E+300")]
    public void Writes_the_shortest_text(double value, int decimals, string expected) =>
        Assert.Equal(expected, Written(value, decimals));

    [Fact]
    public void Writes_every_precision_of_longitudes_and_projected_metres_as_exact_arithmetic_does()
    {
        var random = new Random(42);
        for (var i = 0; i < 20_000; i++)
        {
            var decimals = i % 16;
            var value = (random.NextDouble() - 0.5) * (i % 3 == 0 ? 2e9 : 360);
            var written = decimal.Parse(Written(value, decimals), NumberStyles.Float, CultureInfo.InvariantCulture);
            var digits = value.ToString("F18", CultureInfo.InvariantCulture);
            var exact = decimal.Parse(digits, CultureInfo.InvariantCulture);

            // Half a unit of the last decimal, and what lies between two doubles of this size.
            var gap = Math.BitIncrement(Math.Abs(value)) - Math.Abs(value);
            var allowed = (0.5m / (decimal)Math.Pow(10, decimals)) + (decimal)gap;
            Assert.True(Math.Abs(written - exact) <= allowed, $"{value:R} with {decimals} decimals gave {written}");
        }
    }

    [Fact]
    public void Gives_back_every_value_that_had_no_more_decimals()
    {
        var random = new Random(1);
        for (var i = 0; i < 20_000; i++)
        {
            var millionths = random.NextInt64(-180_000_000, 180_000_001);
            var value = millionths / 1e6;

            Assert.Equal(value, double.Parse(Written(value, 6), CultureInfo.InvariantCulture));
            Assert.Equal(Written(value, 6), Written(value, 9));
        }
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(16)]
    public void Refuses_a_precision_that_no_double_has(int decimals) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new CoordinateFormat(decimals));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void Refuses_what_is_not_finite(double value) =>
        Assert.Throws<FormatException>(() => Written(value, 6));

    private static string Written(double value, int decimals)
    {
        Span<byte> buffer = stackalloc byte[CoordinateFormat.MaxLength];
        var length = new CoordinateFormat(decimals).Write(value, buffer);
        return Encoding.UTF8.GetString(buffer[..length]);
    }
}
