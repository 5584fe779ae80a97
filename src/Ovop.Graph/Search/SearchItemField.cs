using System.Text;
using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Search;
using Ovop.Geo.Storage;
using Ovop.Graph.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Search;

/// <summary>
/// The thing itself: what is selected of each type is joined to the search's own statement, and lists beneath are read
/// for all rows of a page together.
/// </summary>
internal sealed class SearchItemField(EntityDefinitions definitions) : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field)
    {
        var shapes = SearchModel.Kinds.Select(kind =>
        {
            var target = rows.Through(rows.Entity.Relation(kind.Entity));
            var shape = target.Shape(definitions.ObjectType(definitions.For(target.Entity)), field);
            return (Encoding.UTF8.GetBytes(UpperSnake.Of(kind.Kind)), shape);
        });
        return new ItemCell(rows.Column(ColumnPath.Of(SearchMatch.Kind)), [.. shapes]);
    }

    private sealed class ItemCell(int kind, (byte[] Kind, RowShape Shape)[] shapes) : ObjectCell
    {
        public override RowShape? Enter(RowRef row, out RowRef target)
        {
            target = row;
            var found = ((ResultRows)row.Rows).Table.GetUtf8(row.Index, kind);
            foreach (var (name, shape) in shapes)
            {
                if (found.SequenceEqual(name))
                {
                    return shape;
                }
            }

            return null;
        }
    }
}
