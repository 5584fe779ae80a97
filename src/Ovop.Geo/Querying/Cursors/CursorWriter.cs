using System.Buffers;
using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;

namespace Ovop.Geo.Querying.Cursors;

/// <summary>
/// Writes one cursor: version, fingerprint, depth, then each part as its length plus one (0 for NULL) and its bytes,
/// then a signature (HMAC-SHA256, its first 16 bytes), all as base64url (RFC 4648, 5).
/// </summary>
internal ref struct CursorWriter
{
    internal const byte Version = 1;
    internal const int SignatureBytes = 16;
    private readonly CursorKey _key;
    private byte[] _buffer;
    private int _length;

    public CursorWriter(CursorKey key, uint fingerprint, int depth)
    {
        _key = key;
        _buffer = ArrayPool<byte>.Shared.Rent(256);
        _buffer[0] = Version;
        BinaryPrimitives.WriteUInt32LittleEndian(_buffer.AsSpan(1), fingerprint);
        _length = 5;
        AddNumber(depth);
    }

    public void AddNull() => AddNumber(0);

    public void Add(ReadOnlySpan<byte> part)
    {
        AddNumber(part.Length + 1);
        part.CopyTo(Space(part.Length));
        _length += part.Length;
    }

    /// <summary>Signs and writes it as ASCII; the writer is of no use afterwards.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        Span<byte> signature = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(_key.Bytes, _buffer.AsSpan(0, _length), signature);
        signature[..SignatureBytes].CopyTo(Space(SignatureBytes));
        _length += SignatureBytes;
        var target = output.GetSpan(Base64Url.GetEncodedLength(_length));
        output.Advance(Base64Url.EncodeToUtf8(_buffer.AsSpan(0, _length), target));
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    private void AddNumber(int number)
    {
        var space = Space(5);
        var used = 0;
        for (var rest = (uint)number; ; rest >>= 7)
        {
            space[used++] = (byte)(rest < 0x80 ? rest : rest | 0x80);
            if (rest < 0x80)
            {
                break;
            }
        }

        _length += used;
    }

    private Span<byte> Space(int bytes)
    {
        if (_buffer.Length - _length < bytes)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + bytes));
            _buffer.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(_length);
    }
}
