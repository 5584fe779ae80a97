using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Ovop.Geo.Spatial;

/// <summary>The positions of a point, a line or a ring, read in place from the bytes of well-known binary.</summary>
internal readonly ref struct WkbPositions(
    ReadOnlySpan<byte> bytes, int count, WkbHeader header, bool isLittleEndian)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private readonly int _stride = header.Dimensions * sizeof(double);

    public int Count { get; } = count;

    public bool HasZ { get; } = header.HasZ;

    /// <summary>PostGIS writes POINT EMPTY as a point of NaNs, for WKB has no other form for it.</summary>
    public bool IsEmptyPoint => double.IsNaN(X(0)) && double.IsNaN(Y(0));

    public double X(int index) => Read(index * _stride);

    public double Y(int index) => Read((index * _stride) + sizeof(double));

    /// <summary>The height; only where <see cref="HasZ"/>, and NaN where this position has none.</summary>
    public double Z(int index) => Read((index * _stride) + (2 * sizeof(double)));

    /// <summary>
    /// The ordinates as they lie there, x and y in turn, where nothing else lies between them and this machine reads their
    /// byte order: nearly always.
    /// </summary>
    public bool TryGetPlane(out ReadOnlySpan<double> ordinates)
    {
        var isPlane = isLittleEndian == BitConverter.IsLittleEndian && _stride == 2 * sizeof(double);
        ordinates = isPlane ? MemoryMarshal.Cast<byte, double>(_bytes) : default;
        return isPlane;
    }

    /// <summary>
    /// Whether a ring runs counter-clockwise: the sign of its area by the shoelace formula. Positions are taken
    /// relative to the first, or the products of projected coordinates would drown a small area. A ring without area
    /// (null) has no direction.
    /// </summary>
    public bool? IsCounterClockwise()
    {
        if (Count < 3)
        {
            return null;
        }

        return (TryGetPlane(out var ordinates) ? TwiceArea(ordinates) : TwiceArea()) switch { > 0 => true, < 0 => false, _ => null };
    }

    private static double TwiceArea(ReadOnlySpan<double> ordinates)
    {
        double twiceArea = 0, originX = ordinates[0], originY = ordinates[1], previousX = 0, previousY = 0;
        for (var i = 2; i < ordinates.Length - 1; i += 2)
        {
            var x = ordinates[i] - originX;
            var y = ordinates[i + 1] - originY;
            twiceArea += (previousX * y) - (x * previousY);
            previousX = x;
            previousY = y;
        }

        return twiceArea;
    }

    private double TwiceArea()
    {
        double twiceArea = 0, originX = X(0), originY = Y(0), previousX = 0, previousY = 0;
        for (var i = 1; i < Count; i++)
        {
            var x = X(i) - originX;
            var y = Y(i) - originY;
            twiceArea += (previousX * y) - (x * previousY);
            previousX = x;
            previousY = y;
        }

        return twiceArea;
    }

    private double Read(int offset) => isLittleEndian
        ? BinaryPrimitives.ReadDoubleLittleEndian(_bytes[offset..])
        : BinaryPrimitives.ReadDoubleBigEndian(_bytes[offset..]);
}
