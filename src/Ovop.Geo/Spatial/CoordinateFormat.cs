using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ovop.Geo.Spatial;

/// <summary>
/// Writes a coordinate as the shortest JSON number with at most a given number of decimals: no trailing zeros, no
/// "-0", rounded to the nearest, a tie to the even digit.
/// </summary>
/// <remarks>
/// A coordinate that takes part in a tie only after multiplication by the power of ten (0.285 is stored a hair below)
/// is rounded as the product says: the difference is below the sixteenth digit. A value whose decimals do not fit in
/// the 53 bits of the product is written by .NET's exact formatter instead.
/// </remarks>
internal readonly struct CoordinateFormat
{
    public const int MaxDecimals = 15;

    /// <summary>No number is longer: sign, 16 digits before the point, the point, 15 decimals.</summary>
    public const int MaxLength = 40;

    /// <summary>2^53: below it a double holds every whole number.</summary>
    private const double ExactLimit = 9007199254740992;

    private static readonly long[] Powers =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    ];

    private static ReadOnlySpan<byte> Pairs =>
        "0001020304050607080910111213141516171819"u8 +
        "2021222324252627282930313233343536373839"u8 +
        "4041424344454647484950515253545556575859"u8 +
        "6061626364656667686970717273747576777879"u8 +
        "8081828384858687888990919293949596979899"u8;

    private readonly int _decimals;
    private readonly double _scale;
    private readonly ulong _divisor;

    /// <param name="decimals">0 to 15.</param>
    public CoordinateFormat(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        _decimals = decimals;
        _scale = Powers[decimals];
        _divisor = (ulong)Powers[decimals];
    }

    /// <summary>Writes the number and returns its length; the destination has <see cref="MaxLength"/> bytes.</summary>
    /// <exception cref="FormatException">The value is not finite: JSON has no such number.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Write(double value, Span<byte> destination)
    {
        var scaled = value * _scale;
        return Math.Abs(scaled) < ExactLimit
            ? WriteFixed((long)Math.Round(scaled), destination)
            : WriteExact(value, destination);
    }

    private int WriteFixed(long units, Span<byte> destination)
    {
        var at = 0;
        if (units < 0)
        {
            destination[at++] = (byte)'-';
            units = -units;
        }

        // Six decimals are what nearly all requests ask for: a constant divisor costs a multiplication.
        var (whole, fraction) = _decimals == 6
            ? Math.DivRem((ulong)units, 1_000_000UL)
            : Math.DivRem((ulong)units, _divisor);
        at = WriteWhole(whole, destination, at);
        return fraction == 0 ? at : WriteFraction(fraction, destination, at);
    }

    private static int WriteWhole(ulong whole, Span<byte> destination, int at)
    {
        if (whole >= 1000)
        {
            whole.TryFormat(destination[at..], out var written, default, CultureInfo.InvariantCulture);
            return at + written;
        }

        var small = (uint)whole;
        if (small >= 100)
        {
            var hundreds = small / 100;
            destination[at++] = (byte)('0' + hundreds);
            WritePair(small - (hundreds * 100), destination, at);
            return at + 2;
        }

        if (small >= 10)
        {
            WritePair(small, destination, at);
            return at + 2;
        }

        destination[at++] = (byte)('0' + small);
        return at;
    }

    private int WriteFraction(ulong fraction, Span<byte> destination, int at)
    {
        destination[at++] = (byte)'.';
        var end = at + _decimals;
        var left = _decimals;
        while (left > 9)
        {
            (fraction, var pair) = Math.DivRem(fraction, 100UL);
            left -= 2;
            WritePair((uint)pair, destination, at + left);
        }

        var rest = (uint)fraction;
        while (left >= 2)
        {
            (rest, var pair) = Math.DivRem(rest, 100U);
            left -= 2;
            WritePair(pair, destination, at + left);
        }

        if (left == 1)
        {
            destination[at] = (byte)('0' + rest);
        }

        while (destination[end - 1] == '0')
        {
            end--;
        }

        return end;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WritePair(uint pair, Span<byte> destination, int at) =>
        MemoryMarshal.Write(destination[at..], MemoryMarshal.Read<ushort>(Pairs[(int)(pair * 2)..]));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int WriteExact(double value, Span<byte> destination)
    {
        if (!double.IsFinite(value))
        {
            throw new FormatException($"A coordinate is {value}, which JSON cannot say.");
        }

        // The shortest text that reads back as the same value has at most one decimal more than wanted here.
        value.TryFormat(destination, out var length, "R", CultureInfo.InvariantCulture);
        var text = destination[..length];
        var point = text.IndexOf((byte)'.');
        if (point < 0 || length - point - 1 <= _decimals || text.Contains((byte)'E'))
        {
            return length;
        }

        Span<char> format = stackalloc char[3];
        format[0] = 'F';
        _decimals.TryFormat(format[1..], out var digits, default, CultureInfo.InvariantCulture);
        value.TryFormat(destination, out length, format[..(1 + digits)], CultureInfo.InvariantCulture);
        if (_decimals == 0)
        {
            return length;
        }

        length = destination[..length].TrimEnd((byte)'0').Length;
        return destination[length - 1] == '.' ? length - 1 : length;
    }
}
