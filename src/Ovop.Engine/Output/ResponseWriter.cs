using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Unicode;
using Ovop.Engine.Types;

namespace Ovop.Engine.Output;

/// <summary>
/// Writes a response as UTF-8 JSON into one pooled buffer, and can take back what was written since a position:
/// a null that climbs erases its parent's text (GraphQL specification, section 6.4.4).
/// </summary>
/// <param name="maxBytes">The most that a response may hold.</param>
/// <param name="usualBytes">What it will hold if nothing has changed; 0 where nobody knows. So the buffer need not grow.</param>
public sealed class ResponseWriter(int maxBytes, int usualBytes = 0) : IValueWriter, IDisposable
{
    private const int FirstCapacity = 4096;

    /// <summary>Below it a buffer that is full grows fourfold, above it twofold: few copies, little unused.</summary>
    private const int LargeCapacity = 1 << 20;

    private const int MaxNumberLength = 32;

    // All that RFC 8259, section 7, says must be escaped.
    private static readonly SearchValues<char> EscapedChars = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code), '"', '\\']);

    private static readonly SearchValues<byte> EscapedBytes = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (byte)code), (byte)'"', (byte)'\\']);

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(FirstCapacity + Math.Min(usualBytes, LargeCapacity));
    private int _position;

    /// <summary>How much has been written; a position to go back to.</summary>
    public int Position => _position;

    /// <summary>The response as far as it is written.</summary>
    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _position);

    /// <summary>Takes back everything since a position.</summary>
    public void Truncate(int position) => _position = position;

    public void BeginObject() => WriteByte((byte)'{');

    public void EndObject() => WriteByte((byte)'}');

    public void BeginList() => WriteByte((byte)'[');

    public void EndList() => WriteByte((byte)']');

    /// <summary>A comma, unless this is the first item of its list or object.</summary>
    public void Separate()
    {
        if (_buffer[_position - 1] is not ((byte)'[' or (byte)'{'))
        {
            WriteByte((byte)',');
        }
    }

    /// <summary>A key that is encoded already, quotes and colon included.</summary>
    public void WriteKey(ReadOnlySpan<byte> encodedKey)
    {
        Separate();
        WriteRaw(encodedKey);
    }

    public void WriteRaw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(GetSpan(json.Length));
        _position += json.Length;
    }

    public void WriteNull() => WriteRaw("null"u8);

    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, GetSpan(MaxNumberLength), out var length);
        _position += length;
    }

    public void WriteNumber(double value)
    {
        if (!double.IsFinite(value))
        {
            throw new CoercionException($"{value} is not a finite number.");
        }

        if (!ShortDecimal.TryFormat(value, GetSpan(MaxNumberLength), out var length))
        {
            Utf8Formatter.TryFormat(value, GetSpan(MaxNumberLength), out length);
        }

        _position += length;
    }

    public void WriteString(ReadOnlySpan<char> value)
    {
        WriteByte((byte)'"');
        int next;
        while ((next = value.IndexOfAny(EscapedChars)) >= 0)
        {
            WriteText(value[..next]);
            WriteEscape(value[next]);
            value = value[(next + 1)..];
        }

        WriteText(value);
        WriteByte((byte)'"');
    }

    public void WriteString(ReadOnlySpan<byte> utf8)
    {
        WriteByte((byte)'"');
        int next;
        while ((next = utf8.IndexOfAny(EscapedBytes)) >= 0)
        {
            WriteRaw(utf8[..next]);
            WriteEscape((char)utf8[next]);
            utf8 = utf8[(next + 1)..];
        }

        WriteRaw(utf8);
        WriteByte((byte)'"');
    }

    public void Advance(int count) => _position += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        EnsureRoom(sizeHint);
        return _buffer.AsMemory(_position);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        EnsureRoom(sizeHint);
        return _buffer.AsSpan(_position);
    }

    /// <summary>Says that the response is complete: the buffer may have had more room than it is allowed.</summary>
    /// <exception cref="ResponseTooLargeException">It is too large.</exception>
    public void Complete()
    {
        if (_position > maxBytes)
        {
            throw new ResponseTooLargeException(maxBytes);
        }
    }

    /// <summary>Gives the buffer back to the pool.</summary>
    public void Dispose()
    {
        var buffer = _buffer;
        _buffer = [];
        _position = 0;
        if (buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private void WriteByte(byte value)
    {
        EnsureRoom(1);
        _buffer[_position++] = value;
    }

    private void WriteText(ReadOnlySpan<char> text)
    {
        // What a text takes at most is three times its length: it is counted only where there is no room for that.
        var size = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_buffer.Length - _position <= size)
        {
            size = Encoding.UTF8.GetByteCount(text);
        }

        // A lone surrogate, which JSON text cannot hold as UTF-8, becomes U+FFFD.
        Utf8.FromUtf16(text, GetSpan(size), out _, out var written);
        _position += written;
    }

    private void WriteEscape(char value)
    {
        var span = GetSpan(6);
        span[0] = (byte)'\\';
        var letter = value switch
        {
            '"' => '"',
            '\\' => '\\',
            '\n' => 'n',
            '\r' => 'r',
            '\t' => 't',
            '\b' => 'b',
            '\f' => 'f',
            _ => 'u',
        };
        span[1] = (byte)letter;
        _position += 2;
        if (letter == 'u')
        {
            ((int)value).TryFormat(span[2..], out _, "x4");
            _position += 4;
        }
    }

    private void EnsureRoom(int size)
    {
        if (_buffer.Length - _position <= size)
        {
            Grow(size);
        }
    }

    private void Grow(int size)
    {
        if ((long)_position + size > maxBytes)
        {
            throw new ResponseTooLargeException(maxBytes);
        }

        var needed = (long)_position + size + 1;
        var grown = (_buffer.Length < LargeCapacity ? 4L : 2L) * _buffer.Length;
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(Math.Max(needed, grown), Array.MaxLength));
        _buffer.AsSpan(0, _position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
