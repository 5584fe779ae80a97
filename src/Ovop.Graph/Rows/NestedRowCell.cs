using Ovop.Engine.Types;

namespace Ovop.Graph.Rows;

/// <summary>The one row of a nested query beneath the row; null where there is none.</summary>
/// <param name="shape">Of the row.</param>
/// <param name="nested">The query's index.</param>
internal sealed class NestedRowCell(RowShape shape, int nested) : ObjectCell
{
    public override RowShape? Enter(RowRef row, out RowRef target)
    {
        var page = ((ResultRows)row.Rows).Pages(nested).Page(row.Index);
        target = new RowRef(page.Rows, page.Start);
        return page.Count == 0 ? null : shape;
    }
}
