using System.Globalization;

namespace Ovop.Engine.Types;

/// <summary>
/// Writes numbers as the reference implementation does (ECMAScript, Number::toString): the shortest digits that read
/// back the same, without an exponent from 1e-7 up to 1e21.
/// </summary>
internal static class NumberText
{
    private const int LongestWhole = 21;
    private const int MostLeadingZeros = 6;

    public static string Of(double value)
    {
        if (!double.IsFinite(value))
        {
            return double.IsNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }

        if (value == 0)
        {
            return "0";
        }

        var (digits, point) = Digits(Math.Abs(value));
        return (value < 0 ? "-" : "") + Write(digits, point);
    }

    /// <summary>The digits, and where the decimal point stands: 0 before the first, 1 behind it.</summary>
    private static (string Digits, int Point) Digits(double value)
    {
        var shortest = value.ToString("R", CultureInfo.InvariantCulture).AsSpan();
        var exponentAt = shortest.IndexOf('E');
        var mantissa = exponentAt < 0 ? shortest : shortest[..exponentAt];
        var exponent = exponentAt < 0
            ? 0
            : int.Parse(shortest[(exponentAt + 1)..], provider: CultureInfo.InvariantCulture);
        var pointAt = mantissa.IndexOf('.');
        var whole = pointAt < 0 ? mantissa : mantissa[..pointAt];
        var fraction = pointAt < 0 ? [] : mantissa[(pointAt + 1)..];
        var all = string.Concat(whole, fraction);
        var digits = all.TrimStart('0');
        return (digits.TrimEnd('0'), whole.Length + exponent - (all.Length - digits.Length));
    }

    private static string Write(string digits, int point) => point switch
    {
        > LongestWhole or <= -MostLeadingZeros => WithExponent(digits, point - 1),
        <= 0 => $"0.{new string('0', -point)}{digits}",
        _ when point >= digits.Length => digits.PadRight(point, '0'),
        _ => $"{digits[..point]}.{digits[point..]}",
    };

    private static string WithExponent(string digits, int exponent)
    {
        var mantissa = digits.Length == 1 ? digits : $"{digits[0]}.{digits[1..]}";
        return string.Create(CultureInfo.InvariantCulture, $"{mantissa}e{(exponent < 0 ? "" : "+")}{exponent}");
    }
}
