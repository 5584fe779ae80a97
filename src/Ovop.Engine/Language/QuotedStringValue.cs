using System.Buffers;
using System.Text;

namespace Ovop.Engine.Language;

/// <summary>Resolves the escapes of a string; the lexer has checked them.</summary>
internal static class QuotedStringValue
{
    private const int MaxOnStack = 256;

    /// <summary>The value of what stands between the quotes.</summary>
    public static string Of(ReadOnlySpan<byte> raw)
    {
        var escape = raw.IndexOf((byte)'\\');
        if (escape < 0)
        {
            return Encoding.UTF8.GetString(raw);
        }

        // Every escape is longer than the character it stands for, so that the raw length is enough.
        var rented = raw.Length > MaxOnStack ? ArrayPool<byte>.Shared.Rent(raw.Length) : null;
        try
        {
            var value = rented ?? stackalloc byte[MaxOnStack];
            var length = Unescape(raw, escape, value);
            return Encoding.UTF8.GetString(value[..length]);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<byte>.Shared.Return(rented);
            }
        }
    }

    private static int Unescape(ReadOnlySpan<byte> raw, int escape, Span<byte> value)
    {
        var length = 0;
        while (escape >= 0)
        {
            raw[..escape].CopyTo(value[length..]);
            length += escape;
            raw = raw[escape..];
            var (rune, consumed) = ReadEscape(raw);
            length += rune.EncodeToUtf8(value[length..]);
            raw = raw[consumed..];
            escape = raw.IndexOf((byte)'\\');
        }

        raw.CopyTo(value[length..]);
        return length + raw.Length;
    }

    private static (Rune Rune, int Consumed) ReadEscape(ReadOnlySpan<byte> raw) => raw[1] switch
    {
        (byte)'b' => (new Rune('\b'), 2),
        (byte)'f' => (new Rune('\f'), 2),
        (byte)'n' => (new Rune('\n'), 2),
        (byte)'r' => (new Rune('\r'), 2),
        (byte)'t' => (new Rune('\t'), 2),
        (byte)'u' => raw[2] == '{' ? ReadVariableWidth(raw) : ReadFixedWidth(raw),
        var literal => (new Rune((char)literal), 2),
    };

    private static (Rune Rune, int Consumed) ReadVariableWidth(ReadOnlySpan<byte> raw)
    {
        var (point, position) = (0, 3);
        while (raw[position] != '}')
        {
            point = (point << 4) | HexDigit.Of(raw[position++]);
        }

        return (new Rune(point), position + 1);
    }

    private static (Rune Rune, int Consumed) ReadFixedWidth(ReadOnlySpan<byte> raw)
    {
        var unit = (char)HexDigit.FourOf(raw, 2);
        return char.IsHighSurrogate(unit)
            ? (new Rune(unit, (char)HexDigit.FourOf(raw, 8)), 12)
            : (new Rune(unit), 6);
    }
}
