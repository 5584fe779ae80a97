namespace Ovop.Engine.Language;

/// <summary>Reads hexadecimal digits of escapes.</summary>
internal static class HexDigit
{
    /// <summary>0 to 15, or -1 where the byte is no digit.</summary>
    public static int Of(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        _ => -1,
    };

    /// <summary>The value of four digits, or a negative number where one is missing.</summary>
    public static int FourOf(ReadOnlySpan<byte> utf8, int position)
    {
        if (position + 4 > utf8.Length)
        {
            return -1;
        }

        // A -1 anywhere makes the whole negative.
        return (Of(utf8[position]) << 12) | (Of(utf8[position + 1]) << 8)
            | (Of(utf8[position + 2]) << 4) | Of(utf8[position + 3]);
    }
}
