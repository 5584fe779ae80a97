using Ovop.Engine.Types;

namespace Ovop.Graph.Rows;

/// <summary>The rows of a page, as nodes or as edges.</summary>
internal sealed class NodesField : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field) =>
        new NodesCell(rows.Shape((ObjectType)field.Field.Type.Named, field));

    private sealed class NodesCell(RowShape shape) : ListCell
    {
        public override RowShape Enter(RowRef row, out RowRange items)
        {
            items = ((ResultPages)row.Rows).Page(row.Index);
            return shape;
        }
    }
}
