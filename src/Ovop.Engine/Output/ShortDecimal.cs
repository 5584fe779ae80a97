using System.Buffers.Text;

namespace Ovop.Engine.Output;

/// <summary>
/// The shortest form of numbers with at most three decimals, which most are: several times as fast as looking for it.
/// </summary>
/// <remarks>
/// Both a whole number below 2^53 and a power of ten are exact, so their quotient is the double that is nearest to the
/// decimal. Two decimals of at most 15 digits never have the same nearest double, so no shorter one can.
/// </remarks>
internal static class ShortDecimal
{
    private const int MostDecimals = 3;
    private const double MostScaled = 1e15;

    /// <summary>Writes a number as it would be written else.</summary>
    /// <returns>False, with nothing written, where it has more decimals or digits, or is negative zero.</returns>
    public static bool TryFormat(double value, Span<byte> output, out int length)
    {
        length = 0;
        var scale = 1L;
        for (var decimals = 0; decimals <= MostDecimals; decimals++, scale *= 10)
        {
            var scaled = Math.Round(value * scale);
            if (!(Math.Abs(scaled) < MostScaled))
            {
                return false;
            }

            if (scaled / scale == value)
            {
                return (scaled != 0 || !double.IsNegative(value)) && TryFormat((long)scaled, scale, decimals, output, out length);
            }
        }

        return false;
    }

    private static bool TryFormat(long scaled, long scale, int decimals, Span<byte> output, out int length)
    {
        length = 0;
        if (scaled < 0)
        {
            output[length++] = (byte)'-';
            scaled = -scaled;
        }

        var (whole, fraction) = Math.DivRem(scaled, scale);
        Utf8Formatter.TryFormat(whole, output[length..], out var written);
        length += written;
        if (decimals > 0)
        {
            output[length] = (byte)'.';
            Utf8Formatter.TryFormat(fraction, output[(length + 1)..], out _, new System.Buffers.StandardFormat('D', (byte)decimals));
            length += 1 + decimals;
        }

        return true;
    }
}
