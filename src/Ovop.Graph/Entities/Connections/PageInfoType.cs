using Ovop.Engine.Types;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>PageInfo (GraphQL Cursor Connections Specification, section 5).</summary>
internal sealed class PageInfoType : ObjectType
{
    protected override void Configure(ObjectTypeDescriptor descriptor)
    {
        descriptor.Name("PageInfo").Description("Where a page lies in its list.");
        descriptor.Field("hasNextPage").Type("Boolean!").Description("Whether there are rows after this page.")
            .ResolveWith(new HasPageField((pages, parent) => pages.Result.HasNext(parent)));
        descriptor.Field("hasPreviousPage").Type("Boolean!").Description("Whether there are rows before this page.")
            .ResolveWith(new HasPageField((pages, parent) => pages.Result.HasPrevious(parent)));
        descriptor.Field("startCursor").Type("String").Description("The first row's cursor; null on an empty page.")
            .ResolveWith(new PageCursorField(range => range.Start));
        descriptor.Field("endCursor").Type("String").Description("The last row's cursor; null on an empty page.")
            .ResolveWith(new PageCursorField(range => range.Start + range.Count - 1));
    }

    private sealed class HasPageField(Func<ResultPages, int, bool> value) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            rows.List.WantsPageInfo = true;
            return new HasPageCell(value);
        }
    }

    private sealed class HasPageCell(Func<ResultPages, int, bool> value) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            writer.WriteBoolean(value((ResultPages)row.Rows, row.Index));
            return true;
        }
    }

    private sealed class PageCursorField(Func<RowRange, int> place) : BoundField
    {
        public override RowCell Bind(RowBinder rows, ISelectedField field)
        {
            rows.List.WantsCursors = true;
            return new PageCursorCell(place);
        }
    }

    private sealed class PageCursorCell(Func<RowRange, int> place) : LeafCell
    {
        public override bool Write(RowRef row, IValueWriter writer)
        {
            var pages = (ResultPages)row.Rows;
            var page = pages.Page(row.Index);
            if (page.Count == 0)
            {
                return false;
            }

            writer.WriteString(pages.Result.Cursor(place(page)));
            return true;
        }
    }
}
