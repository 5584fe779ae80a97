using Ovop.Engine.Types;

namespace Ovop.Graph.Rows;

/// <summary>An object that is another view of the row itself: the node of an edge, the page's own facts.</summary>
internal sealed class SameRowCell(RowShape shape) : ObjectCell
{
    public override RowShape Enter(RowRef row, out RowRef target)
    {
        target = row;
        return shape;
    }
}

/// <summary>A field that shows another view of the row itself.</summary>
internal sealed class SameRowField : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field) =>
        new SameRowCell(rows.Shape((ObjectType)field.Field.Type.Named, field));
}
