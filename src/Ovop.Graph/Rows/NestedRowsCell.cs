using Ovop.Engine.Types;

namespace Ovop.Graph.Rows;

/// <summary>The rows of a nested query beneath the row, as a plain list.</summary>
/// <param name="shape">Of a row.</param>
/// <param name="nested">The query's index.</param>
internal sealed class NestedRowsCell(RowShape shape, int nested) : ListCell
{
    public override RowShape Enter(RowRef row, out RowRange items)
    {
        items = ((ResultRows)row.Rows).Pages(nested).Page(row.Index);
        return shape;
    }
}
