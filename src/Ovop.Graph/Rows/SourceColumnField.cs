using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;

namespace Ovop.Graph.Rows;

/// <summary>A column of rows that no table holds, such as what a search finds.</summary>
internal sealed class SourceColumnField(string property, ValueKind kind) : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field) =>
        ColumnCell.For(kind, rows.Column(ColumnPath.Of(property)));
}
