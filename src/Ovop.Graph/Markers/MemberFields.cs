using System.Collections.Frozen;
using Ovop.Engine.Types;
using Ovop.Geo.Clustering.Sources;

namespace Ovop.Graph.Markers;

/// <summary>The members of a marker: a page of its rows.</summary>
internal sealed class MembersField : MarkerField
{
    public override RowCell Bind(MarkersSelection selection, ISelectedField field)
    {
        var members = selection.Add(new MemberList(selection, field.Arguments));
        return new MembersCell(members, MemberField.Shape(members, field));
    }

    private sealed class MembersCell(MemberList members, RowShape shape) : ObjectCell
    {
        public override RowShape Enter(RowRef row, out RowRef target)
        {
            target = new RowRef(((MarkersAnswer)row.Rows).Members(members), row.Index);
            return shape;
        }
    }
}

/// <summary>A field beneath <c>members</c>.</summary>
internal abstract class MemberField : RowField
{
    public abstract RowCell Bind(MemberList members, ISelectedField field);

    /// <summary>Binds everything that is selected beneath a field of an object type.</summary>
    public static RowShape Shape(MemberList members, ISelectedField parent)
    {
        var type = (ObjectType)parent.Field.Type.Named;
        var fields = parent.SelectionOf(type);
        return new RowShape(type, fields, [.. fields.Select(field => ((MemberField?)field.Field.Resolver)?.Bind(members, field))]);
    }
}

/// <summary>A value of a page, or of an edge.</summary>
/// <param name="write">Writes it; false where it is null.</param>
internal sealed class MemberValueField(Func<MemberPages, int, IValueWriter, bool> write) : MemberField
{
    public override RowCell Bind(MemberList members, ISelectedField field) => new MemberValueCell(write);
}

/// <summary>Writes a value of a page, or of an edge.</summary>
internal sealed class MemberValueCell(Func<MemberPages, int, IValueWriter, bool> write) : LeafCell
{
    public override bool Write(RowRef row, IValueWriter writer) => write((MemberPages)row.Rows, row.Index, writer);
}

/// <summary>The rows of a page, as edges.</summary>
internal sealed class MemberEdgesField : MemberField
{
    public override RowCell Bind(MemberList members, ISelectedField field) => new EdgesCell(Shape(members, field));

    private sealed class EdgesCell(RowShape shape) : ListCell
    {
        public override RowShape Enter(RowRef row, out RowRange items)
        {
            var pages = (MemberPages)row.Rows;
            items = new RowRange(pages, pages.Edge(row.Index, 0).Index, pages.Count(row.Index));
            return shape;
        }
    }
}

/// <summary>The rows of a page themselves.</summary>
internal sealed class MemberNodesField : MemberField
{
    public override RowCell Bind(MemberList members, ISelectedField field) => new NodesCell(members.Shapes(field));

    private sealed class NodesCell(FrozenDictionary<MarkerKind, RowShape> shapes) : MixedListCell
    {
        public override int? Count(RowRef row) => ((MemberPages)row.Rows).Count(row.Index);

        public override RowShape? Enter(RowRef row, int index, out RowRef target)
        {
            var pages = (MemberPages)row.Rows;
            return pages.TryNode(pages.Edge(row.Index, index).Index, out target) ? shapes[pages.Kind] : null;
        }
    }
}

/// <summary>The row of an edge.</summary>
internal sealed class MemberNodeField : MemberField
{
    public override RowCell Bind(MemberList members, ISelectedField field) => new NodeCell(members.Shapes(field));

    private sealed class NodeCell(FrozenDictionary<MarkerKind, RowShape> shapes) : ObjectCell
    {
        public override RowShape? Enter(RowRef row, out RowRef target)
        {
            var pages = (MemberPages)row.Rows;
            return pages.TryNode(row.Index, out target) ? shapes[pages.Kind] : null;
        }
    }
}

/// <summary>The page info of a page of members; the type is that of all connections, so its fields are known by their names.</summary>
internal sealed class MemberPageInfoField : MemberField
{
    public override RowCell Bind(MemberList members, ISelectedField field)
    {
        var type = (ObjectType)field.Field.Type.Named;
        var fields = field.SelectionOf(type);
        return new PageInfoCell(new RowShape(type, fields, [.. fields.Select(part => Cell(part.Field.Name))]));
    }

    private static MemberValueCell? Cell(string name) => name switch
    {
        "hasNextPage" => new MemberValueCell((pages, marker, writer) => Write(pages.HasMore(marker), writer)),
        "hasPreviousPage" => new MemberValueCell((pages, _, writer) => Write(!pages.IsFirst, writer)),
        "startCursor" => new MemberValueCell((pages, marker, writer) => WriteCursor(pages, marker, 0, writer)),
        "endCursor" => new MemberValueCell((pages, marker, writer) => WriteCursor(pages, marker, pages.Count(marker) - 1, writer)),
        "__typename" => null,
        _ => throw new InvalidOperationException($"Members have no {name} in their page info."),
    };

    private static bool Write(bool value, IValueWriter writer)
    {
        writer.WriteBoolean(value);
        return true;
    }

    private static bool WriteCursor(MemberPages pages, int marker, int index, IValueWriter writer)
    {
        if (pages.Count(marker) == 0)
        {
            return false;
        }

        pages.WriteCursor(pages.Edge(marker, index).Index, writer);
        return true;
    }

    private sealed class PageInfoCell(RowShape shape) : ObjectCell
    {
        public override RowShape Enter(RowRef row, out RowRef target)
        {
            target = row;
            return shape;
        }
    }
}
