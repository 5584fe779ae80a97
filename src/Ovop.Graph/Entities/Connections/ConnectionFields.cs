using Ovop.Engine.Types;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>The cursor of an edge.</summary>
internal sealed class CursorField : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field)
    {
        rows.List.WantsCursors = true;
        return new CursorCell();
    }

    private sealed class CursorCell : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            writer.WriteString(((ResultRows)row.Rows).Result.Cursor(row.Index));
            return true;
        }
    }
}

/// <summary>How many rows there are in all.</summary>
internal sealed class TotalCountField : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field)
    {
        rows.List.WantsTotalCount = true;
        return new TotalCountCell();
    }

    private sealed class TotalCountCell : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            writer.WriteNumber(((ResultPages)row.Rows).Result.TotalCount(row.Index));
            return true;
        }
    }
}
