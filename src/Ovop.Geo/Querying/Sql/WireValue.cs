using System.Buffers.Binary;
using System.Text;

namespace Ovop.Geo.Querying.Sql;

/// <summary>
/// PostgreSQL's binary formats (the <c>send</c> functions of its types): big endian; a date counts days from 2000-01-01;
/// text is UTF-8.
/// </summary>
internal static class WireValue
{
    private static readonly int Epoch = new DateOnly(2000, 1, 1).DayNumber;

    public static string Text(ReadOnlySpan<byte> wire) => Encoding.UTF8.GetString(wire);

    public static int Integer(ReadOnlySpan<byte> wire) => (int)Long(wire);

    public static long Long(ReadOnlySpan<byte> wire) => wire.Length switch
    {
        sizeof(int) => BinaryPrimitives.ReadInt32BigEndian(wire),
        sizeof(short) => BinaryPrimitives.ReadInt16BigEndian(wire),
        _ => BinaryPrimitives.ReadInt64BigEndian(wire),
    };

    public static double Float(ReadOnlySpan<byte> wire) => BinaryPrimitives.ReadDoubleBigEndian(wire);

    public static bool Boolean(ReadOnlySpan<byte> wire) => wire[0] != 0;

    public static DateOnly Date(ReadOnlySpan<byte> wire) =>
        DateOnly.FromDayNumber(Epoch + BinaryPrimitives.ReadInt32BigEndian(wire));

    public static string?[] Texts(ReadOnlySpan<byte> wire)
    {
        var (count, start) = Array(wire, 0);
        var texts = new string?[count];
        var rest = wire[start..];
        for (var i = 0; i < texts.Length; i++)
        {
            var length = BinaryPrimitives.ReadInt32BigEndian(rest);
            rest = rest[sizeof(int)..];
            if (length >= 0)
            {
                texts[i] = Text(rest[..length]);
                rest = rest[length..];
            }
        }

        return texts;
    }

    /// <summary>
    /// An array of one dimension: dimensions, flags, element type, length, lower bound, then each element as its length
    /// (-1 for NULL) and its bytes. One without elements has no dimension, and nothing behind the element type.
    /// </summary>
    /// <param name="wire">The array.</param>
    /// <param name="place">Where it begins.</param>
    /// <returns>How many elements there are, and the place of the first.</returns>
    public static (int Count, int First) Array(ReadOnlySpan<byte> wire, int place)
    {
        const int LengthPlace = 12;
        const int HeaderBytes = 20;
        return wire.Length < HeaderBytes
            ? (0, place + wire.Length)
            : (BinaryPrimitives.ReadInt32BigEndian(wire[LengthPlace..]), place + HeaderBytes);
    }
}
