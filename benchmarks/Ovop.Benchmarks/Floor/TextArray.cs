using System.Buffers;
using System.Buffers.Binary;
using Npgsql;

namespace Ovop.Benchmarks.Floor;

/// <summary>The elements of a one-dimensional text array without NULLs, as PostgreSQL sends it (array_send).</summary>
internal ref struct TextArray
{
    // The number of dimensions, whether there are NULLs, the elements' type; of the dimension: length, lower bound.
    private const int DimensionAt = 12;

    private const int HeaderBytes = 20;

    private readonly byte[] _bytes;
    private int _left;
    private int _at = HeaderBytes;

    public TextArray(NpgsqlDataReader row, int column)
    {
        var length = (int)row.GetBytes(column, 0, null, 0, 0);
        _bytes = ArrayPool<byte>.Shared.Rent(length);
        row.GetBytes(column, 0, _bytes, 0, length);

        // An empty array has no dimension.
        _left = length < HeaderBytes ? 0 : BinaryPrimitives.ReadInt32BigEndian(_bytes.AsSpan(DimensionAt));
    }

    /// <summary>The element's UTF-8, after <see cref="Read"/> gave true.</summary>
    public ReadOnlySpan<byte> Current { get; private set; }

    /// <summary>Goes to the next element; false after the last.</summary>
    public bool Read()
    {
        if (_left == 0)
        {
            return false;
        }

        var length = BinaryPrimitives.ReadInt32BigEndian(_bytes.AsSpan(_at));
        Current = _bytes.AsSpan(_at + sizeof(int), length);
        _at += sizeof(int) + length;
        _left--;
        return true;
    }

    public readonly void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}
