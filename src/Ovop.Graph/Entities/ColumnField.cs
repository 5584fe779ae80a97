using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Geo.Querying.Values;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities;

/// <summary>A column's value as it is stored.</summary>
internal sealed class ColumnField(ColumnPath path, ValueKind kind) : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field) => ColumnCell.For(kind, rows.Column(path));
}
