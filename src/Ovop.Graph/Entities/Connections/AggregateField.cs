using Ovop.Engine.Types;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>Statistics of a connection's whole list.</summary>
internal sealed class AggregateField : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field)
    {
        var plan = rows.List.Statistics ??= new StatisticsPlan();
        return new AggregateCell(new StatisticsBinder(plan, rows.List.Entity).Shape(field));
    }

    private sealed class AggregateCell(RowShape shape) : ObjectCell
    {
        public override RowShape Enter(RowRef row, out RowRef target)
        {
            var page = ((ResultPages)row.Rows).Statistics.Page(row.Index);
            target = new RowRef(page.Rows, page.Start);
            return shape;
        }
    }
}
