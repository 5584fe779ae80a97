using Ovop.Engine.Tests.Conformance.Generating;

namespace Ovop.Engine.Tests.Fuzz.Making;

/// <summary>Changes bytes without knowing what they mean.</summary>
internal sealed class ByteMutator(Dice dice)
{
    // Ends of what UTF-8 and the lexer allow, each as it stands in the text.
    private static readonly byte[][] Pool =
    [
        [0x00], [0xFF], [0x80], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xF0, 0x9F, 0x98], [0xEF, 0xBB, 0xBF],
        [0xEF, 0xBF, 0xBE], [0xE2, 0x80, 0xA8], [0x0D], [0x0A], [0x0D, 0x0A], [0x09], [0x7F], [.. "\""u8], [.. "\\"u8],
        [.. "\"\"\""u8], [.. "\\\"\"\""u8], [.. "\\u{110000}"u8], [.. "\\uD800"u8], [.. "\\u{0000000041}"u8], [.. "#"u8], [.. "..."u8],
        [.. "{"u8], [.. "}"u8], [.. "("u8], [.. ")"u8], [.. "["u8], [.. "]"u8], [.. "$"u8], [.. "@"u8], [.. "-"u8], [.. "e9999999999"u8],
        [.. "99999999999999999999"u8], [.. "null"u8], [.. "__typename"u8], [.. "on"u8],
    ];

    /// <summary>The bytes with one to eight changes.</summary>
    public byte[] Mutate(byte[] bytes)
    {
        var changed = bytes.ToList();
        for (var changes = dice.Between(1, 8); changes > 0; changes--)
        {
            Change(changed);
        }

        return [.. changed];
    }

    private void Change(List<byte> bytes)
    {
        var at = dice.Below(bytes.Count + 1);
        var length = Math.Min(dice.Below(dice.Percent(80) ? 5 : 200), bytes.Count - at);
        switch (dice.Below(7))
        {
            case 0 or 1:
                bytes.InsertRange(at, dice.Pick(Pool));
                break;
            case 2 when at < bytes.Count:
                bytes[at] ^= (byte)(1 << dice.Below(8));
                break;
            case 3 when at < bytes.Count:
                bytes[at] = (byte)dice.Below(256);
                break;
            case 4:
                bytes.RemoveRange(at, length);
                break;
            case 5:
                bytes.InsertRange(dice.Below(bytes.Count + 1), bytes.GetRange(at, length));
                break;
            case 6 when dice.Percent(20):
                bytes.RemoveRange(at, bytes.Count - at);
                break;
            default:
                break;
        }
    }
}
