using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Ovop.Benchmarks.Floor;

/// <summary>
/// The coordinates of a multi-polygon, from EWKB (OGC 06-103r4 with an SRID; little-endian, two dimensions) to GeoJSON
/// text with at most six decimals and no trailing zeros. Rings are taken as they are stored.
/// </summary>
internal static class MultiPolygonText
{
    private const double Scale = 1_000_000;

    /// <summary>Two numbers of sign, three digits, point and six decimals; brackets and commas; rounded up.</summary>
    private const int PositionBytes = 32;

    /// <summary>The digit zero in the lower six bytes.</summary>
    private const ulong SixZeros = 0x30_30_30_30_30_30;

    private const int PositionWkbBytes = 16;

    // Byte order and type, then (of the outermost only, where the type has the flag) the SRID, then the count.
    private const int HeaderBytes = 5;

    private const uint SridFlag = 0x2000_0000;

    /// <summary>Three digits and their number without leading zeros, for each number below 1,000.</summary>
    private static readonly uint[] Digits =
    [
        .. from number in Enumerable.Range(0, 1000)
           select (uint)('0' + (number / 100))
               | ((uint)('0' + (number / 10 % 10)) << 8)
               | ((uint)('0' + (number % 10)) << 16),
    ];

    public static void Write(ReadOnlySpan<byte> wkb, JsonText json)
    {
        // Every position of the WKB takes 16 bytes, and no other part of it more than its brackets here.
        var destination = json.Reserve((wkb.Length / PositionWkbBytes * PositionBytes) + 64);
        ref var start = ref MemoryMarshal.GetReference(destination);
        ref var at = ref start;
        at = ref Put(ref at, '[');
        var from = HeaderBytes + (HasSrid(wkb) ? 4 : 0);
        var polygons = ReadCount(wkb, from);
        from += 4;
        for (; polygons > 0; polygons--)
        {
            at = ref Put(ref at, '[');
            var rings = ReadCount(wkb, from + HeaderBytes);
            from += HeaderBytes + 4;
            for (; rings > 0; rings--)
            {
                var positions = ReadCount(wkb, from);
                from += 4;
                at = ref WriteRing(MemoryMarshal.Cast<byte, double>(
                    wkb.Slice(from, positions * PositionWkbBytes)), ref at);
                from += positions * PositionWkbBytes;
            }

            at = ref Close(ref at);
        }

        at = ref Close(ref at);
        json.Advance((int)Unsafe.ByteOffset(ref start, ref at) - 1);
    }

    private static ref byte WriteRing(ReadOnlySpan<double> ordinates, ref byte at)
    {
        at = ref Put(ref at, '[');
        for (var i = 0; i < ordinates.Length; i += 2)
        {
            at = ref Put(ref at, '[');
            at = ref WriteNumber(ordinates[i], ref at);
            at = ref Put(ref at, ',');
            at = ref WriteNumber(ordinates[i + 1], ref at);
            at = ref Put(ref at, ']');
            at = ref Put(ref at, ',');
        }

        return ref Close(ref at);
    }

    private static ref byte WriteNumber(double value, ref byte at)
    {
        var units = (int)Math.Round(value * Scale);
        if (units < 0)
        {
            at = ref Put(ref at, '-');
            units = -units;
        }

        var (whole, fraction) = Math.DivRem((uint)units, 1_000_000u);
        var skip = whole >= 100 ? 0 : whole >= 10 ? 1 : 2;
        Unsafe.WriteUnaligned(ref at, Digits[whole] >> (8 * skip));
        at = ref Unsafe.Add(ref at, 3 - skip);
        if (fraction == 0)
        {
            return ref at;
        }

        // All six digits at once, the first in the lowest byte; zeros at the end are zeros at the top.
        var (high, low) = Math.DivRem(fraction, 1_000u);
        var digits = Digits[high] | ((ulong)Digits[low] << 24);
        var significant = digits ^ SixZeros;
        at = ref Put(ref at, '.');
        Unsafe.WriteUnaligned(ref at, digits);
        return ref Unsafe.Add(ref at, sizeof(ulong) - (BitOperations.LeadingZeroCount(significant) / 8));
    }

    // Each member of a list has written a comma behind itself: the last one's becomes the bracket.
    private static ref byte Close(ref byte at)
    {
        Unsafe.Add(ref at, -1) = (byte)']';
        return ref Put(ref at, ',');
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ref byte Put(ref byte at, char character)
    {
        at = (byte)character;
        return ref Unsafe.Add(ref at, 1);
    }

    private static bool HasSrid(ReadOnlySpan<byte> wkb) =>
        (BinaryPrimitives.ReadUInt32LittleEndian(wkb[1..]) & SridFlag) != 0;

    private static int ReadCount(ReadOnlySpan<byte> wkb, int at) => BinaryPrimitives.ReadInt32LittleEndian(wkb[at..]);
}
