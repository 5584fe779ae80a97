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

    /// <summary>
    /// An array of one dimension: dimensions, flags, element type, length, lower bound, then each element as its length
    /// (-1 for NULL) and its bytes.
    /// </summary>
    public static string?[] Texts(ReadOnlySpan<byte> wire)
    {
        const int HeaderBytes = 20;
        if (wire.Length < HeaderBytes)
        {
            return [];
        }

        var texts = new string?[BinaryPrimitives.ReadInt32BigEndian(wire[12..])];
        var rest = wire[HeaderBytes..];
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
}
