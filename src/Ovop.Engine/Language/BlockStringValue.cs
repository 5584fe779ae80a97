using System.Buffers;
using System.Text;

namespace Ovop.Engine.Language;

/// <summary>
/// Takes the common indentation and the blank first and last lines off a block string.
/// </summary>
/// <remarks><see href="https://spec.graphql.org/September2025/#BlockStringValue()"/></remarks>
internal static class BlockStringValue
{
    /// <summary>The value of what stands between the triple quotes.</summary>
    public static string Of(ReadOnlySpan<byte> raw)
    {
        var shape = Measure(raw);
        if (shape.LastNonBlank < 0)
        {
            return string.Empty;
        }

        // Lines are shortened and line ends never grow, so that the raw length is enough.
        var rented = ArrayPool<byte>.Shared.Rent(raw.Length);
        try
        {
            var length = Write(raw, shape, rented);
            return Encoding.UTF8.GetString(rented.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    /// <summary>The indentation common to all but the first line, and which lines hold more than white space.</summary>
    private static (int Indent, int FirstNonBlank, int LastNonBlank) Measure(ReadOnlySpan<byte> raw)
    {
        var (indent, first, last) = (int.MaxValue, -1, -1);
        for (var index = 0; index == 0 || !raw.IsEmpty; index++)
        {
            var line = TakeLine(ref raw);
            var leading = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (leading < 0)
            {
                continue;
            }

            first = first < 0 ? index : first;
            last = index;
            if (index > 0 && leading < indent)
            {
                indent = leading;
            }
        }

        return (indent, first, last);
    }

    private static int Write(
        ReadOnlySpan<byte> raw, (int Indent, int FirstNonBlank, int LastNonBlank) shape, Span<byte> value)
    {
        var length = 0;
        for (var index = 0; index <= shape.LastNonBlank; index++)
        {
            var line = TakeLine(ref raw);
            if (index < shape.FirstNonBlank)
            {
                continue;
            }

            if (index > shape.FirstNonBlank)
            {
                value[length++] = (byte)'\n';
            }

            length += WriteLine(index == 0 ? line : line[Math.Min(shape.Indent, line.Length)..], value[length..]);
        }

        return length;
    }

    /// <summary>Copies a line, with <c>\"""</c> as <c>"""</c>.</summary>
    private static int WriteLine(ReadOnlySpan<byte> line, Span<byte> value)
    {
        var length = 0;
        int escape;
        while ((escape = line.IndexOf("\\\"\"\""u8)) >= 0)
        {
            line[..escape].CopyTo(value[length..]);
            length += escape;
            "\"\"\""u8.CopyTo(value[length..]);
            length += 3;
            line = line[(escape + 4)..];
        }

        line.CopyTo(value[length..]);
        return length + line.Length;
    }

    /// <summary>Cuts the first line off, and its end: LF, CR LF or CR.</summary>
    private static ReadOnlySpan<byte> TakeLine(ref ReadOnlySpan<byte> raw)
    {
        var end = raw.IndexOfAny((byte)'\n', (byte)'\r');
        if (end < 0)
        {
            var last = raw;
            raw = [];
            return last;
        }

        var line = raw[..end];
        raw = raw[(raw[end..].StartsWith("\r\n"u8) ? end + 2 : end + 1)..];
        return line;
    }
}
