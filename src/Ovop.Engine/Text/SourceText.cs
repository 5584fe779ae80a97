using System.Text;

namespace Ovop.Engine.Text;

/// <summary>The UTF-8 bytes of a GraphQL document, and where its lines begin. Safe to share between threads.</summary>
/// <param name="utf8">The bytes; they must not change as long as the source lives.</param>
public sealed class SourceText(ReadOnlyMemory<byte> utf8)
{
    // Built when the first error asks for a location; two threads may build it at once and get the same.
    private int[]? _lineStarts;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; } = utf8;

    /// <summary>The source of a string.</summary>
    public static SourceText From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new SourceText(Encoding.UTF8.GetBytes(text));
    }

    /// <summary>The line and column of a byte.</summary>
    /// <param name="byteOffset">From 0 to the length, both included.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the source.</exception>
    public SourceLocation LocationOf(int byteOffset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(byteOffset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(byteOffset, Utf8.Length);

        var lineStarts = _lineStarts ??= FindLineStarts(Utf8.Span);
        var found = Array.BinarySearch(lineStarts, byteOffset);
        var line = found >= 0 ? found : ~found - 1;
        var column = Encoding.UTF8.GetCharCount(Utf8.Span[lineStarts[line]..byteOffset]) + 1;
        return new SourceLocation(line + 1, column);
    }

    private static int[] FindLineStarts(ReadOnlySpan<byte> utf8)
    {
        var starts = new List<int> { 0 };
        var position = 0;
        while (true)
        {
            var found = utf8[position..].IndexOfAny((byte)'\n', (byte)'\r');
            if (found < 0)
            {
                return [.. starts];
            }

            position += found;
            var isCarriageReturnLineFeed = utf8[position] == '\r'
                && position + 1 < utf8.Length && utf8[position + 1] == '\n';
            position += isCarriageReturnLineFeed ? 2 : 1;
            starts.Add(position);
        }
    }
}
