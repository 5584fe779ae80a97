using System.Security.Cryptography;

namespace Ovop.Geo.Querying.Cursors;

/// <summary>
/// The secret by which cursors are signed, so that nobody makes one. Servers that share it take each other's cursors.
/// </summary>
public sealed class CursorKey
{
    private const int LeastBytes = 16;
    private readonly byte[] _bytes;

    /// <exception cref="ArgumentException">Fewer than 16 bytes.</exception>
    public CursorKey(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < LeastBytes)
        {
            throw new ArgumentException($"A key for cursors has at least {LeastBytes} bytes, not {bytes.Length}.");
        }

        _bytes = bytes.ToArray();
    }

    internal ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>A new one: cursors signed by it last as long as it is kept.</summary>
    public static CursorKey Random() => new(RandomNumberGenerator.GetBytes(32));

    /// <summary>To keep it: the constructor takes the same bytes.</summary>
    public byte[] ToArray() => [.. _bytes];
}
