using Ovop.Engine.Types;
using Ovop.Graph.Rows;

namespace Ovop.Graph.SiteCandidates;

/// <summary>How many villages in reach nobody has looked at: a count of rows beside those of the list.</summary>
internal sealed class UnsurveyedField : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field)
    {
        rows.List.Beside!.WantsTotalCount = true;
        return new UnsurveyedCell();
    }

    private sealed class UnsurveyedCell : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            writer.WriteNumber(((ResultPages)row.Rows).Beside!.Result.TotalCount(0));
            return true;
        }
    }
}
