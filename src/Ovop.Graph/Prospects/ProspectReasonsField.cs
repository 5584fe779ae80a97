using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Prospects;
using Ovop.Graph.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Prospects;

/// <summary>The reasons of a prospect: found once more for the rows of the page alone, with what they rest on.</summary>
internal sealed class ProspectReasonsField(EntityDefinitions definitions) : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field)
    {
        var list = new ListPlan(ProspectReasonModel.Create(), (_, query) => query with
        {
            Source = new ProspectReasonSource(definitions.Models),
            Order =
            [
                new ColumnOrder(ColumnPath.Of(ProspectReason.Vetoes), IsDescending: true),
                new ColumnOrder(ColumnPath.Of(ProspectReason.Share), IsDescending: true),
                new ColumnOrder(ColumnPath.Of(ProspectReason.Place)),
            ],
            Paging = Paging.All(Enum.GetValues<ProspectReasonKind>().Length),
        });
        var shape = new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field);
        return new NestedRowsCell(shape, rows.List.Nest(rows.Absolute(ColumnPath.Of(field.Field.Name)), list));
    }
}
