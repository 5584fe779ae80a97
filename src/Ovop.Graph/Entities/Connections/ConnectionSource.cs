using Ovop.Engine.Types;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>The rows of a list field on the query root.</summary>
internal sealed class ConnectionSource(EntityDefinition definition, RowBackend backend, PageLimits pages) : RowSource
{
    public override RowBackend Backend { get; } = backend;

    public override RowPlan Plan(ISelectedField field)
    {
        var (list, shape) = ConnectionPlan.Of(definition, field, pages);
        return new QueryPlan(list, new SameRowCell(shape));
    }
}
