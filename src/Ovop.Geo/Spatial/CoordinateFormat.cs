using System.Globalization;
using System.Numerics;
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

    /// <summary>What is shorter than this has, also after rounding, three digits before the point.</summary>
    private const double MostShort = 999;

    /// <summary>2^53: below it a double holds every whole number.</summary>
    private const double ExactLimit = 9007199254740992;

    private static readonly long[] Powers =
    [
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000, 10_000_000_000,
        100_000_000_000, 1_000_000_000_000, 10_000_000_000_000, 100_000_000_000_000, 1_000_000_000_000_000,
    ];

    /// <summary>The digit zero in the lower six bytes.</summary>
    private const ulong SixZeros = 0x30_30_30_30_30_30;

    private const uint Million = 1_000_000;

    /// <summary>The three digits of each number below 1000, the first in the lowest byte.</summary>
    private static readonly uint[] Digits =
    [
        .. Enumerable.Range(0, 1000).Select(number =>
            (uint)('0' + (number / 100)) | ((uint)('0' + (number / 10 % 10)) << 8) | ((uint)('0' + (number % 10)) << 16)),
    ];

    private readonly int _decimals;
    private readonly double _scale;

    /// <summary>Makes of a fraction's units millionths; 0 where it has more than six decimals.</summary>
    private readonly int _toMillionths;

    /// <param name="decimals">0 to 15.</param>
    public CoordinateFormat(int decimals)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, MaxDecimals);
        _decimals = decimals;
        _scale = Powers[decimals];
        _toMillionths = decimals <= 6 ? (int)(Million / Powers[decimals]) : 0;
    }

    /// <summary>Writes the number and returns its length; the destination has <see cref="MaxLength"/> bytes.</summary>
    /// <exception cref="FormatException">The value is not finite: JSON has no such number.</exception>
    public int Write(double value, Span<byte> destination)
    {
        ref var start = ref MemoryMarshal.GetReference(destination[..MaxLength]);
        return (int)Unsafe.ByteOffset(ref start, ref Write(value, ref start));
    }

    /// <summary>
    /// As the other, without a check of the room: the caller has seen to <see cref="MaxLength"/> bytes. Returns the
    /// place behind the number.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref byte Write(double value, ref byte at)
    {
        // Degrees with no more than six decimals are what nearly all requests ask for.
        if (_toMillionths == 0 || !(Math.Abs(value) < MostShort))
        {
            return ref WriteLong(value, _decimals, ref at);
        }

        var units = (int)Math.Round(value * _scale) * _toMillionths;
        if (units < 0)
        {
            at = (byte)'-';
            at = ref Unsafe.Add(ref at, 1);
            units = -units;
        }

        var (whole, fraction) = Math.DivRem((uint)units, Million);
        var zeros = whole >= 100 ? 0 : whole >= 10 ? 1 : 2;
        Unsafe.WriteUnaligned(ref at, Digits[whole] >> (8 * zeros));
        at = ref Unsafe.Add(ref at, 3 - zeros);
        if (fraction == 0)
        {
            return ref at;
        }

        // All six digits at once; zeros at their end are zeros in the upper bytes.
        var (high, low) = Math.DivRem(fraction, 1000u);
        var digits = Digits[high] | ((ulong)Digits[low] << 24);
        at = (byte)'.';
        at = ref Unsafe.Add(ref at, 1);
        Unsafe.WriteUnaligned(ref at, digits);
        return ref Unsafe.Add(ref at, sizeof(ulong) - (BitOperations.LeadingZeroCount(digits ^ SixZeros) / 8));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte WriteLong(double value, int decimals, ref byte at)
    {
        var room = MemoryMarshal.CreateSpan(ref at, MaxLength);
        var scaled = value * Powers[decimals];
        var length = Math.Abs(scaled) < ExactLimit
            ? WriteFixed((long)Math.Round(scaled), decimals, room)
            : WriteExact(value, decimals, room);
        return ref Unsafe.Add(ref at, length);
    }

    private static int WriteFixed(long units, int decimals, Span<byte> destination)
    {
        var at = 0;
        if (units < 0)
        {
            destination[at++] = (byte)'-';
            units = -units;
        }

        var (whole, fraction) = Math.DivRem((ulong)units, (ulong)Powers[decimals]);
        whole.TryFormat(destination[at..], out var written, default, CultureInfo.InvariantCulture);
        at += written;
        if (fraction == 0)
        {
            return at;
        }

        destination[at++] = (byte)'.';
        var digits = destination.Slice(at, decimals);
        for (var i = digits.Length - 1; i >= 0; i--)
        {
            (fraction, var last) = Math.DivRem(fraction, 10UL);
            digits[i] = (byte)('0' + last);
        }

        return at + digits.TrimEnd((byte)'0').Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int WriteExact(double value, int decimals, Span<byte> destination)
    {
        if (!double.IsFinite(value))
        {
            throw new FormatException($"A coordinate is {value}, which JSON cannot say.");
        }

        // The shortest text that reads back as the same value has at most one decimal more than wanted here.
        value.TryFormat(destination, out var length, "R", CultureInfo.InvariantCulture);
        var text = destination[..length];
        var point = text.IndexOf((byte)'.');
        if (point < 0 || length - point - 1 <= decimals || text.Contains((byte)'E'))
        {
            return length;
        }

        Span<char> format = stackalloc char[3];
        format[0] = 'F';
        decimals.TryFormat(format[1..], out var digits, default, CultureInfo.InvariantCulture);
        value.TryFormat(destination, out length, format[..(1 + digits)], CultureInfo.InvariantCulture);
        if (decimals == 0)
        {
            return length;
        }

        length = destination[..length].TrimEnd((byte)'0').Length;
        return destination[length - 1] == '.' ? length - 1 : length;
    }
}
