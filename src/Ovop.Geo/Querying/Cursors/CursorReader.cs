using System.Buffers.Binary;
using System.Buffers.Text;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace Ovop.Geo.Querying.Cursors;

/// <summary>Reads what <see cref="CursorWriter"/> wrote, and nothing else.</summary>
internal static class CursorReader
{
    /// <summary>Longer text was never a cursor; checked before any work is done on it.</summary>
    private const int MostCharacters = 100_000;

    public static bool TryRead(CursorKey key, string text, [NotNullWhen(true)] out Cursor? cursor)
    {
        cursor = null;
        if (text.Length > MostCharacters || !Base64Url.IsValid(text))
        {
            return false;
        }

        var bytes = Base64Url.DecodeFromChars(text);
        if (bytes.Length <= CursorWriter.SignatureBytes)
        {
            return false;
        }

        var signed = bytes.AsSpan(0, bytes.Length - CursorWriter.SignatureBytes);
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key.Bytes, signed, signature);
        var isOurs = CryptographicOperations.FixedTimeEquals(
            signature[..CursorWriter.SignatureBytes], bytes.AsSpan(signed.Length));
        if (!isOurs || signed[0] != CursorWriter.Version)
        {
            return false;
        }

        cursor = Parse(signed);
        return true;
    }

    // What bears our signature was written by us: no length in it can be wrong.
    private static Cursor Parse(ReadOnlySpan<byte> signed)
    {
        var fingerprint = BinaryPrimitives.ReadUInt32LittleEndian(signed[1..]);
        var rest = signed[5..];
        var depth = ReadNumber(ref rest);
        var parts = ImmutableArray.CreateBuilder<byte[]?>();
        while (!rest.IsEmpty)
        {
            var length = ReadNumber(ref rest) - 1;
            parts.Add(length < 0 ? null : rest[..length].ToArray());
            rest = rest[Math.Max(length, 0)..];
        }

        return new Cursor(fingerprint, depth, parts.ToImmutable());
    }

    private static int ReadNumber(ref ReadOnlySpan<byte> rest)
    {
        var number = 0u;
        for (var shift = 0; ; shift += 7)
        {
            var part = rest[0];
            rest = rest[1..];
            number |= (uint)(part & 0x7F) << shift;
            if (part < 0x80)
            {
                return (int)number;
            }
        }
    }
}
