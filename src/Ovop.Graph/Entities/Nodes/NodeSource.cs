using Ovop.Engine.Types;
using Ovop.Geo.Querying.Entities;
using Ovop.Graph.Rows;

namespace Ovop.Graph.Entities.Nodes;

/// <summary>Objects of any type by their ids: <c>node</c> and <c>nodes</c>.</summary>
/// <param name="definitions">All types.</param>
/// <param name="backend">Who reads.</param>
/// <param name="isList">Whether the field takes several ids.</param>
internal sealed class NodeSource(EntityDefinitions definitions, RowBackend backend, bool isList) : RowSource
{
    public override RowBackend Backend { get; } = backend;

    /// <summary>Each type is planned, for any may come; only those of a request's ids are read.</summary>
    public override RowPlan Plan(ISelectedField field) => new NodePlan(
        definitions, isList, field.Arguments[0],
        definitions.All.Where(definition => definition.IsNode).ToDictionary(definition => definition, definition => Query(definition, field)));

    private NodeQuery Query(EntityDefinition definition, ISelectedField field)
    {
        var list = new ListPlan(definition.Model, (_, query) => query);
        var rows = new RowBinder(list);
        var shape = rows.Shape(definitions.ObjectType(definition), field);
        return new NodeQuery(
            list,
            shape,
            [.. definition.Model.Key.Select(column => (rows.Column(ColumnPath.Of(column.Property)), column.Kind))],
            isList ? definitions.Pages.MaxSize : 1);
    }
}
