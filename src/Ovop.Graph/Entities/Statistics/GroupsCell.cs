using Ovop.Engine.Types;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Statistics;

/// <summary>The groups of a page's statistics, as a plain list.</summary>
/// <param name="shape">Of a group.</param>
internal sealed class GroupsCell(RowShape shape) : ListCell
{
    public override RowShape Enter(RowRef row, out RowRange items)
    {
        items = ((ResultPages)row.Rows).Statistics.Page(row.Index);
        return shape;
    }
}
