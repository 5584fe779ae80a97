using System.Runtime.InteropServices;
using System.Text;
using Ovop.Geo.Querying.Compiling;
using Ovop.Geo.Querying.Sql;

namespace Ovop.Geo.Querying.Reading;

/// <summary>
/// Rows as PostgreSQL sent them: the bytes of all values one behind another in one pooled array, and where each begins.
/// Nothing is made of a value until it is asked for. A column's index is that in the query's columns. Not to be used
/// once the result is disposed.
/// </summary>
public sealed class RowTable
{
    private readonly PooledBuffer<byte> _bytes;
    private readonly PooledBuffer<Cell> _cells;
    private readonly int _columns;
    private readonly UsualSize _usual;

    internal RowTable(int columns, int byteLimit, UsualSize usual)
    {
        _columns = columns;
        _usual = usual;
        _bytes = new PooledBuffer<byte>(byteLimit, usual.Bytes);
        _cells = new PooledBuffer<Cell>(Array.MaxLength, usual.Cells);
    }

    public int Count { get; private set; }

    public bool IsNull(int row, int column) => CellOf(row, column).Length < 0;

    /// <summary>Of a text or an enumeration: its UTF-8.</summary>
    public ReadOnlySpan<byte> GetUtf8(int row, int column) => GetWire(row, column);

    public string GetString(int row, int column) => Encoding.UTF8.GetString(GetWire(row, column));

    public int GetInt32(int row, int column) => WireValue.Integer(GetWire(row, column));

    public long GetInt64(int row, int column) => WireValue.Long(GetWire(row, column));

    public double GetDouble(int row, int column) => WireValue.Float(GetWire(row, column));

    public bool GetBoolean(int row, int column) => WireValue.Boolean(GetWire(row, column));

    public DateOnly GetDate(int row, int column) => WireValue.Date(GetWire(row, column));

    public IReadOnlyList<string?> GetStrings(int row, int column) => WireValue.Texts(GetWire(row, column));

    /// <summary>Of a geometry: its EWKB, which bears the SRID.</summary>
    public ReadOnlySpan<byte> GetWkb(int row, int column) => GetWire(row, column);

    /// <summary>The value as it came; empty for NULL.</summary>
    internal ReadOnlySpan<byte> GetWire(int row, int column)
    {
        var cell = CellOf(row, column);
        return _bytes.Written.Slice(cell.Start, Math.Max(cell.Length, 0));
    }

    /// <summary>Where the bytes of the next value go: at least so many.</summary>
    internal ArraySegment<byte> Space(int bytes) => _bytes.Space(bytes);

    /// <summary>The next value, row by row: its bytes are those last written into <see cref="Space"/>.</summary>
    internal void AddValue(int length)
    {
        _cells.Add(new Cell(_bytes.Count, length));
        _bytes.Advance(length);
    }

    /// <summary>Keeps the bytes last written into <see cref="Space"/>, for values that lie within them.</summary>
    /// <returns>Where they begin.</returns>
    internal int Keep(int length)
    {
        var start = _bytes.Count;
        _bytes.Advance(length);
        return start;
    }

    /// <summary>The bytes that were kept, from a place on.</summary>
    internal ReadOnlySpan<byte> From(int start) => _bytes.Written[start..];

    /// <summary>The next value, of bytes that were kept.</summary>
    internal void AddValue(int start, int length) => _cells.Add(new Cell(start, length));

    internal void AddNull() => _cells.Add(new Cell(_bytes.Count, -1));

    internal void EndRow() => Count++;

    /// <summary>Forgets all rows; their memory stays for those that come.</summary>
    internal void Clear()
    {
        Count = 0;
        _bytes.Clear();
        _cells.Clear();
    }

    /// <summary>Turns the rows from <paramref name="start"/> to the last so far round.</summary>
    internal void ReverseFrom(int start)
    {
        var cells = _cells.Written[(start * _columns)..];
        cells.Reverse();
        for (var row = 0; row < cells.Length; row += _columns)
        {
            cells.Slice(row, _columns).Reverse();
        }
    }

    internal void Return()
    {
        _usual.Set(_bytes.Count + RowReader.UsualBytes, _cells.Count);
        Count = 0;
        _bytes.Return();
        _cells.Return();
    }

    private Cell CellOf(int row, int column)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Count, nameof(row));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)_columns, nameof(column));
        return _cells.Written[(row * _columns) + column];
    }

    /// <summary>Where a value lies; a length below 0 stands for NULL.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Cell(int Start, int Length);
}
