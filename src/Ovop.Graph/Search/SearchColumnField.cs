using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Search;

/// <summary>A column of what a search finds.</summary>
internal sealed class SearchColumnField(string property, ValueKind kind) : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field) =>
        ColumnCell.For(kind, rows.Column(ColumnPath.Of(property)));
}
