using System.Buffers;
using System.Globalization;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>One answer's UTF-8, in a rented array: values go from the driver's buffer straight into it.</summary>
internal sealed class JsonText : IDisposable
{
    private static readonly SearchValues<byte> NeedsEscape = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(control => (byte)control), (byte)'"', (byte)'\\']);

    /// <summary>Bytes of a text that are read at the first try; nearly all names are shorter.</summary>
    private const int Inline = 256;

    private byte[] _buffer;
    private int _length;

    /// <param name="capacity">Bytes to begin with; enough for the usual answer, so that nothing is copied.</param>
    public JsonText(int capacity) => _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    public ReadOnlyMemory<byte> Written => _buffer.AsMemory(0, _length);

    public void Dispose() => ArrayPool<byte>.Shared.Return(_buffer);

    public void Write(ReadOnlySpan<byte> text)
    {
        text.CopyTo(Reserve(text.Length));
        _length += text.Length;
    }

    /// <summary>Room for so many bytes; <see cref="Advance"/> says how many were used.</summary>
    public Span<byte> Reserve(int bytes)
    {
        if (_buffer.Length - _length < bytes)
        {
            Grow(bytes);
        }

        return _buffer.AsSpan(_length);
    }

    public void Advance(int bytes) => _length += bytes;

    /// <summary>Takes back the last byte: the comma after the last member of a list.</summary>
    public void TakeBackComma()
    {
        if (_buffer[_length - 1] == ',')
        {
            _length--;
        }
    }

    /// <summary>A text column as a JSON string: its UTF-8 is read in place, and moved only to be escaped.</summary>
    public void WriteString(NpgsqlDataReader row, int column)
    {
        Reserve(2 + Inline);
        _buffer[_length++] = (byte)'"';
        var length = (int)row.GetBytes(column, 0, _buffer, _length, Inline);
        if (length == Inline)
        {
            length = (int)row.GetBytes(column, 0, null, 0, 0);
            Reserve(length + 1);
            row.GetBytes(column, 0, _buffer, _length, length);
        }

        var text = _buffer.AsSpan(_length, length);
        if (text.ContainsAny(NeedsEscape))
        {
            WriteEscaped(text.ToArray());
        }
        else
        {
            _length += length;
        }

        Write("\""u8);
    }

    /// <summary>UTF-8 text as a JSON string.</summary>
    public void WriteString(ReadOnlySpan<byte> text)
    {
        Write("\""u8);
        if (text.ContainsAny(NeedsEscape))
        {
            WriteEscaped(text);
        }
        else
        {
            Write(text);
        }

        Write("\""u8);
    }

    /// <summary>The shortest text that is read as the same number.</summary>
    public void WriteNumber(double value)
    {
        value.TryFormat(Reserve(Inline), out var length, provider: CultureInfo.InvariantCulture);
        _length += length;
    }

    public void WriteNumber(int value)
    {
        value.TryFormat(Reserve(Inline), out var length, provider: CultureInfo.InvariantCulture);
        _length += length;
    }

    private void WriteEscaped(ReadOnlySpan<byte> text)
    {
        foreach (var character in text)
        {
            if (character is (byte)'"' or (byte)'\\')
            {
                Write([(byte)'\\', character]);
            }
            else if (character < 0x20)
            {
                Write("\\u00"u8);
                Write([Hex(character >> 4), Hex(character & 15)]);
            }
            else
            {
                Write([character]);
            }
        }
    }

    private static byte Hex(int digit) => (byte)"0123456789abcdef"[digit];

    private void Grow(int bytes)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + bytes));
        _buffer.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
