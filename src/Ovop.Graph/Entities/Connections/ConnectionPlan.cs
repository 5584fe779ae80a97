using Ovop.Engine.Types;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Connections;

/// <summary>Plans a connection: one query for its nodes, however many of its fields show them.</summary>
internal static class ConnectionPlan
{
    /// <param name="target">What the connection lists.</param>
    /// <param name="field">The field with the connection's arguments and selection.</param>
    /// <param name="pages">How many rows a page has.</param>
    public static (ListPlan List, RowShape Shape) Of(EntityDefinition target, ISelectedField field, PageLimits pages)
    {
        var list = new ListPlan(
            target.Model, (arguments, query) => ConnectionArguments.Apply(field.Arguments, arguments, query with { Order = target.UsualOrder }, pages));
        return (list, new RowBinder(list).Shape((ObjectType)field.Field.Type.Named, field));
    }
}
