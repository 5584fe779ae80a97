using Ovop.Engine.Types;

namespace Ovop.Graph.Rows;

/// <summary>The page of a nested query beneath the row.</summary>
/// <param name="shape">Of a page.</param>
/// <param name="nested">The query's index.</param>
internal sealed class NestedPageCell(RowShape shape, int nested) : ObjectCell
{
    public override RowShape Enter(RowRef row, out RowRef target)
    {
        target = new RowRef(((ResultRows)row.Rows).Pages(nested), row.Index);
        return shape;
    }
}
