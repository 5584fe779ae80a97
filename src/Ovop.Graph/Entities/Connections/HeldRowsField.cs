using Ovop.Engine.Types;
using Ovop.Geo.Querying;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>The rows whose keys a column holds, in pages of their own.</summary>
internal sealed class HeldRowsField(string column, EntityDefinition target, PageLimits pages) : BoundField
{
    public override RowCell Bind(RowBinder rows, ISelectedField field)
    {
        var (list, shape) = ConnectionPlan.Of(target, field, pages);
        var navigation = rows.Absolute(ColumnPath.Of(field.Field.Name));
        return new NestedPageCell(
            shape, rows.List.Nest(list, (_, query) => new NestedQuery(navigation, query) { HeldBy = column }));
    }
}
