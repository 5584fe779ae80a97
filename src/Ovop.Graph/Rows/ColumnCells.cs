using System.Globalization;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Reading;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Rows;

/// <summary>Writes a column's value as JSON.</summary>
internal abstract class ColumnCell(int ordinal) : LeafCell
{
    public sealed override bool Write(RowRef row, IValueWriter writer)
    {
        var table = ((ResultRows)row.Rows).Table;
        if (table.IsNull(row.Index, ordinal))
        {
            return false;
        }

        Write(table, row.Index, ordinal, writer);
        return true;
    }

    protected abstract void Write(RowTable table, int row, int column, IValueWriter writer);

    /// <summary>The cell for a kind of column.</summary>
    public static ColumnCell For(ValueKind kind, int ordinal) => kind switch
    {
        ValueKind.Text or ValueKind.Enum => new TextCell(ordinal),
        ValueKind.Integer => new IntegerCell(ordinal),
        ValueKind.Float => new FloatCell(ordinal),
        ValueKind.Boolean => new BooleanCell(ordinal),
        ValueKind.Date => new DateCell(ordinal),
        ValueKind.TextArray => new TextArrayCell(ordinal),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A geometry is an object, not a leaf."),
    };

    private sealed class TextCell(int ordinal) : ColumnCell(ordinal)
    {
        protected override void Write(RowTable table, int row, int column, IValueWriter writer) =>
            writer.WriteString(table.GetUtf8(row, column));
    }

    private sealed class IntegerCell(int ordinal) : ColumnCell(ordinal)
    {
        protected override void Write(RowTable table, int row, int column, IValueWriter writer) =>
            writer.WriteNumber(table.GetInt64(row, column));
    }

    private sealed class FloatCell(int ordinal) : ColumnCell(ordinal)
    {
        protected override void Write(RowTable table, int row, int column, IValueWriter writer) =>
            writer.WriteNumber(table.GetDouble(row, column));
    }

    private sealed class BooleanCell(int ordinal) : ColumnCell(ordinal)
    {
        protected override void Write(RowTable table, int row, int column, IValueWriter writer) =>
            writer.WriteBoolean(table.GetBoolean(row, column));
    }

    private sealed class DateCell(int ordinal) : ColumnCell(ordinal)
    {
        protected override void Write(RowTable table, int row, int column, IValueWriter writer) =>
            writer.WriteString(table.GetDate(row, column).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private sealed class TextArrayCell(int ordinal) : ColumnCell(ordinal)
    {
        protected override void Write(RowTable table, int row, int column, IValueWriter writer)
        {
            writer.WriteRaw("["u8);
            var separator = ReadOnlySpan<byte>.Empty;
            foreach (var text in table.GetStrings(row, column))
            {
                writer.WriteRaw(separator);
                writer.WriteString(text);
                separator = ","u8;
            }

            writer.WriteRaw("]"u8);
        }
    }
}
